import type { CellValue, NameDescription } from '../../../src/workbook/description';
import { parseReference } from '../../../src/workbook/address';
import type { Calculator } from '../../../src/host/port';
import type { Workbook } from './workbook';
import type { Worksheet } from './worksheet';

/** Puts the calculator's results into the formula cells; other cells keep what was entered. */
export function recalculate(workbook: Workbook, calculate: Calculator): void {
  const sheets = workbook.worksheets.list;
  const read = (name: string) => {
    const sheet = sheets.find((each) => each.name === name);
    return sheet ? cellsOf(sheet) : null;
  };
  const calculations = calculate(
    sheets.map((sheet) => sheet.name),
    read,
    namesOf(workbook),
  );
  for (const block of calculations.flatMap(({ results }) => results())) {
    const sheet = workbook.worksheets.item(block.sheet);
    block.values.forEach((row, i) =>
      row.forEach((value, j) => {
        const cell = sheet.data.peek(block.at.row + i, block.at.column + j);
        if (cell?.formula !== undefined) cell.value = value;
      }),
    );
  }
  breakDead(workbook);
}

/** What refers to cells or names that are gone, and does not say what to do then, is an error. */
function breakDead(workbook: Workbook): void {
  const names = workbook.names.list.filter(({ type }) => type === 'Error');
  const isDead = (formula: string) =>
    (formula.includes('#REF!') || names.some(({ name }) => formula.includes(name))) &&
    !/IFERROR|ISERROR|ISNUMBER|ISREF/.test(formula);
  for (const { data } of workbook.worksheets.list) {
    for (const [, , cell] of data.entries()) {
      if (cell.formula !== undefined && isDead(cell.formula)) cell.value = '#REF!';
    }
  }
}

function namesOf(workbook: Workbook): NameDescription[] {
  return workbook.names.list.flatMap(({ name, formula }) => {
    const reference = parseReference(formula);
    return reference ? [{ name, ...reference }] : [];
  });
}

function cellsOf(sheet: Worksheet): CellValue[][] {
  const rows: CellValue[][] = [];
  for (const [row, column, cell] of sheet.data.entries()) {
    const line = (rows[row] ??= []);
    line[column] = cell.value;
  }
  return Array.from(rows, (line) => Array.from(line ?? [], (value) => value ?? null));
}
