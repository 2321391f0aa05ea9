import type { SheetModel } from '../model/sheet';
import type { WorkbookModel } from '../model/workbook';
import type { FileChanges, FormulaCell, SheetChanges } from './fileChanges';
import { columnRuns, rowRuns, styleRectangles } from './runs';

/** What a save must bring into the file, as plain data. */
export function collectChanges(workbook: WorkbookModel): FileChanges {
  const sheets = workbook.sheets.map(collectSheet);
  const used = new Set(sheets.flatMap(({ styles }) => styles.map(({ style }) => style)));
  return {
    sheets,
    names: ours(workbook.names),
    activeSheet: workbook.activeSheet,
    styles: [...used].map((id) => {
      const { fileStyle, changes } = workbook.styles.get(id);
      return { id, fileStyle, changes };
    }),
  };
}

function collectSheet(sheet: SheetModel): SheetChanges {
  const changed = sheet.changedSettings;
  return {
    name: sheet.name,
    isNew: sheet.isNew,
    visible: sheet.visible,
    tabColor: sheet.tabColor,
    ...collectCells(sheet),
    styles: styleRectangles(sheet.styles),
    merges: ours(sheet.merges),
    columnWidths: columnRuns(sheet.changedWidths, (column) => sheet.columnWidths.get(column)!).map(
      ({ first, count, value }) => ({ column: first, columns: count, width: value }),
    ),
    rowHeights: rowRuns(sheet),
    hiddenColumns: columnRuns(sheet.changedHidden, () => true).map(({ first, count }) => ({
      column: first,
      columns: count,
    })),
    ...(changed.has('freeze') ? { freeze: sheet.freeze } : {}),
    ...(changed.has('page') && sheet.page ? { page: sheet.page } : {}),
    ...(changed.has('protection') ? { protection: sheet.protection } : {}),
    tables: ours(sheet.tables),
    validations: ours(sheet.validations),
    conditionalFormats: ours(sheet.conditionalFormats),
    charts: ours(sheet.charts),
  };
}

/** Entries set since the file was opened. */
function ours<T extends { fromFile?: true }>(entries: T[]): T[] {
  return entries.filter(({ fromFile }) => !fromFile);
}

function collectCells(sheet: SheetModel): Pick<SheetChanges, 'cells' | 'formulas'> {
  const { cells: grid } = sheet;
  const cells: SheetChanges['cells'] = [];
  const formulas: FormulaCell[] = [];
  grid.forEachChangedRun((row, column, length) => {
    const values = Array.from({ length }, (_, i) => grid.valueAt(row, column + i));
    cells.push({ row, column, values });
  });
  grid.forEachFormulaToStore((row, column, formula) => {
    formulas.push({ row, column, formula, result: grid.valueAt(row, column) });
  });
  return { cells, formulas };
}
