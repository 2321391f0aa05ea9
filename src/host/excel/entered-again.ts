import { areaAddress } from '../../workbook/address';
import type { CellValue } from '../../workbook/description';
import type { StandingCells } from '../../workbook/standing-cells';
import { toFormula } from './snapshot-rows';
import { toExcel } from './text';

/** What somebody typed into a cell that a request was to write, with what is to be entered to have it there again. */
export interface Typed extends StandingCells {
  entry: string | number | boolean;
}

export function typedAt(
  { sheet, at }: StandingCells,
  range: Excel.Range,
  place: { row: number; column: number },
): Typed {
  const [i, j] = [place.row - at.row, place.column - at.column];
  const value = (range.values as CellValue[][])[i]![j]!;
  const entry = toFormula(range.formulas[i]![j], value) ?? toExcel(value);
  const own = { ...place, rows: 1, columns: 1 };
  return { sheet, at: own, values: [[value === '' ? null : value]], entry };
}

/** Given as one value, it lands in its cell also where its row is hidden. */
export function enter(sheet: Excel.Worksheet, { at, entry }: Typed): void {
  sheet.getRange(areaAddress(at)).formulas = entry as unknown as string[][];
}

export async function enterAgain(
  context: Excel.RequestContext,
  typed: readonly Typed[],
): Promise<void> {
  const asked = typed.map((each) => {
    const sheet = context.workbook.worksheets.getItem(each.sheet);
    return { each, sheet, range: sheet.getRange(areaAddress(each.at)).load('values') };
  });
  await context.sync();
  const gone = asked.filter(({ each, range }) => {
    const now = (range.values as CellValue[][])[0]![0];
    return (now === '' ? null : now) !== each.values[0]![0];
  });
  for (const { each, sheet } of gone) enter(sheet, each);
  await context.sync();
}

/** Where rows had moved, all that was written stands in wrong ones. @param isEntered its formulas are people's own. */
export function putBack(sheet: Excel.Worksheet, range: Excel.Range, isEntered: boolean): void {
  const local = range.address.slice(range.address.lastIndexOf('!') + 1);
  const values = range.values as CellValue[][];
  const formulaAt = (row: number, column: number, value: CellValue) =>
    isEntered ? toFormula(range.formulas[row]![column], value) : null;
  sheet.getRange(local).formulas = values.map((line, row) =>
    line.map((value, column) => formulaAt(row, column, value) ?? toExcel(value)),
  );
}
