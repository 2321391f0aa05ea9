import { cellAddress } from '../../workbook/address';
import type { CellValue } from '../../workbook/description';
import type { SelectSheets, SheetCells, SnapshotOptions, WorkbookSnapshot } from '../port';
import { ProductError } from '../../language/errors';
import type { SheetModel } from '../../xlsx/model/sheet';
import type { WorkbookModel } from '../../xlsx/model/workbook';

/** A sheet with one stray cell in its last corner must not fill the memory. */
const MOST_CELLS = 20_000_000;

/** Formulas of more rows take more memory than they are worth when they are only wanted where cheap. */
const CHEAP_ROWS = 20_000;

/**
 * Sheets and names, and copies of the cells of those sheets that `select` names.
 * @throws ProductError refused where there is no such sheet
 */
export function snapshotWorkbook(
  workbook: WorkbookModel,
  select: SelectSheets,
  { formulas = false, rowsOf }: SnapshotOptions = {},
  cheapRows?: number,
): WorkbookSnapshot {
  const sheets = workbook.sheets.map(({ name, visible }) => ({ name, visible }));
  const names = workbook.names.map(({ name, sheet, area }) => ({ name, sheet, area }));
  return {
    sheets,
    names,
    cells: select(sheets, names).map((name) => {
      const sheet = workbook.requireSheet(name);
      const rows = rowsOf?.(name) ?? null;
      return rows ? snapshotRows(sheet, rows) : snapshotCells(sheet, formulas, cheapRows);
    }),
  };
}

/** Copies of these rows alone; the others before the last of them are blank. */
function snapshotRows({ name, cells }: SheetModel, wanted: readonly number[]): SheetCells {
  const { rows, columns } = cells.extent();
  const values: CellValue[][] = [];
  for (const row of wanted.filter((each) => each < rows)) {
    while (values.length < row) values.push(Array<null>(columns).fill(null));
    values.push(Array.from({ length: columns }, (_, column) => cells.valueAt(row, column)));
  }
  return { sheet: name, values };
}

/** Copies a sheet's cells, as a full rectangle from A1. @param cheapRows rows whose formulas are still cheap */
function snapshotCells(
  sheet: SheetModel,
  formulasToo: boolean | 'ifCheap',
  cheapRows = CHEAP_ROWS,
): SheetCells {
  const { rows, columns } = sheet.cells.extent();
  if (rows * columns > MOST_CELLS) {
    const cell = cellAddress(rows - 1, columns - 1);
    throw new ProductError('tooManyCells', { sheet: sheet.name, cell });
  }
  const rectangle = <T>(at: (row: number, column: number) => T): T[][] =>
    Array.from({ length: rows }, (_, row) =>
      Array.from({ length: columns }, (_, column) => at(row, column)),
    );
  const values = rectangle((row, column) => sheet.cells.valueAt(row, column));
  const withFormulas = formulasToo === 'ifCheap' ? rows <= cheapRows : formulasToo;
  if (!withFormulas) return { sheet: sheet.name, values };
  const formulas = rectangle((row, column) => sheet.cells.formulaAt(row, column));
  return { sheet: sheet.name, values, formulas };
}
