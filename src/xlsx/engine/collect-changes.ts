import { type Area, areaContains } from '../../workbook/address';
import type { CellValue, ChartDescription, TableDescription } from '../../workbook/description';
import type { Moved, SheetModel } from '../model/sheet';
import type { WorkbookModel } from '../model/workbook';
import type {
  ChartChange,
  FileChanges,
  FormulaCell,
  SheetChanges,
  TableChange,
} from './file-changes';
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
    extent: sheet.cells.extent(),
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
    tables: ours(sheet.tables).map((table) => collectTable(sheet, table)),
    validations: ours(sheet.validations),
    conditionalFormats: ours(sheet.conditionalFormats),
    charts: ours(sheet.charts).map((chart) => collectChart(sheet, chart)),
  };
}

/** Entries that are not in the file as they are. */
function ours<T extends { fromFile?: true; moved?: true }>(entries: T[]): T[] {
  return entries.filter(({ fromFile, moved }) => !fromFile || moved);
}

function collectTable(sheet: SheetModel, table: Moved<TableDescription>): TableChange {
  const { row, column, columns } = table.area;
  const headings = Array.from({ length: columns }, (_, i) =>
    String(sheet.valueAt(row, column + i) ?? ''),
  );
  return { table, isNew: !table.fromFile, headings };
}

function collectCells(sheet: SheetModel): Pick<SheetChanges, 'cells' | 'formulas'> {
  const { cells: grid } = sheet;
  const cells: SheetChanges['cells'] = [];
  const formulas: FormulaCell[] = [];
  grid.releaseSharedFormulas();
  const isCovered = coveredCells(sheet);
  grid.forEachChangedRun(isCovered, (row, column, length) => {
    const values = Array.from({ length }, (_, i) =>
      // Formulas are put in the place of a number afterwards, because the engine cannot store their results.
      grid.isFormula(row, column + i) ? 0 : grid.valueAt(row, column + i),
    );
    cells.push({ row, column, values });
  });
  grid.forEachFormulaToStore((row, column, formula) => {
    formulas.push({ row, column, formula, result: grid.valueAt(row, column) });
  });
  return { cells, formulas };
}

function collectChart(sheet: SheetModel, chart: Moved<ChartDescription>): ChartChange {
  const valuesOf = ({ row, column, rows, columns }: Area): CellValue[] =>
    Array.from({ length: rows * columns }, (_, i) =>
      sheet.valueAt(row + Math.floor(i / columns), column + (i % columns)),
    );
  return {
    chart,
    isNew: !chart.fromFile,
    title: String((chart.titleCell && valuesOf(chart.titleCell)[0]) ?? chart.title),
    categories: valuesOf(chart.categories),
    series: chart.series.map(({ name, values }) => ({
      name: sheet.valueAt(name.row, name.column),
      values: valuesOf(values),
    })),
  };
}

/** Cells that a merge of the file hides; the engine would write to the merge's first cell instead. */
function coveredCells(sheet: SheetModel): (row: number, column: number) => boolean {
  const merges = sheet.merges.filter(({ fromFile }) => fromFile);
  return (row, column) =>
    merges.some(
      (merge) => areaContains(merge, row, column) && (merge.row !== row || merge.column !== column),
    );
}
