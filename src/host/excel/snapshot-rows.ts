import type { CellValue } from '../../workbook/description';
import type { SheetCells, SnapshotOptions } from '../port';

/** Single rows of the sheets of which not all are wanted, in one sync; in two without chaining. */
export async function readRows(
  context: Excel.RequestContext,
  names: readonly string[],
  rowsOf: SnapshotOptions['rowsOf'],
  chains: boolean,
): Promise<SheetCells[]> {
  const readings = names.flatMap((name) => {
    const rows = rowsOf?.(name) ?? null;
    if (rows === null) return [];
    const sheet = context.workbook.worksheets.getItem(name);
    return [{ name, sheet, rows, used: sheet.getUsedRangeOrNullObject(true) }];
  });
  if (readings.length === 0) return [];
  if (!chains) {
    for (const { used } of readings) used.load('rowIndex');
    await context.sync();
  }
  const parts = readings.map(({ sheet, rows, used }) =>
    !chains && used.isNullObject
      ? []
      : rows.map((row) =>
          used
            .getIntersectionOrNullObject(sheet.getRange(`${row + 1}:${row + 1}`))
            .load('values,rowIndex,columnIndex'),
        ),
  );
  await context.sync();
  return readings.map(({ name }, i) => {
    const cells: SheetCells = { sheet: name, values: [] };
    for (const part of parts[i]!) if (!part.isNullObject) append(cells, part, part.columnIndex);
    return cells;
  });
}

/** Adds rows at their place, so that the block starts at A1. */
export function append(cells: SheetCells, range: Excel.Range, columnIndex: number): void {
  const width = columnIndex + (range.values[0]?.length ?? 0);
  const blank = () => Array<null>(width).fill(null);
  while (cells.values.length < range.rowIndex) {
    cells.values.push(blank());
    cells.formulas?.push(blank());
  }
  const before = Array<null>(columnIndex).fill(null);
  range.values.forEach((row: CellValue[], i) => {
    cells.values.push([...before, ...row.map((value) => (value === '' ? null : value))]);
    if (!cells.formulas) return;
    const formulas = (range.formulas[i] as unknown[]).map((formula, j) =>
      toFormula(formula, row[j]),
    );
    cells.formulas.push([...before, ...formulas]);
  });
}

/** For a cell that holds text, Excel gives the text as its formula too, even when it begins with "=". */
export function toFormula(formula: unknown, value: unknown): string | null {
  return typeof formula === 'string' && formula.startsWith('=') && formula !== value
    ? formula
    : null;
}
