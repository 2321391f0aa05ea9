import type { SheetModel } from '../../xlsx/model/sheet';
import { uncalculatedCells } from '../../xlsx/model/uncalculated';
import { readWorkbook } from '../../xlsx/read/read-workbook';
import { textBlock, type Block, type SpanningCell } from '../blocks';
import { shownAs } from './shown-as';

/** Names that Excel and WPS give; they say nothing. */
const UNNAMED = /^(sheet|工作表)\s*\d*$/i;
/** Digits that Excel shows; more are rounding noise of the stored number. */
const DIGITS = 15;
/** Merged areas that cover more are an error of the file. */
const MOST_MERGED = 1_000_000;

/** Each visible sheet as a table, under its name. */
export async function readXlsx(bytes: Uint8Array): Promise<Block[]> {
  const { sheets } = await readWorkbook(bytes);
  return sheets
    .filter(({ visible }) => visible)
    .flatMap((sheet): Block[] => {
      const rows = sheetRows(sheet);
      if (rows.length === 0) return [];
      const heading = UNNAMED.test(sheet.name) ? [] : [textBlock(sheet.name)];
      const cells = uncalculatedCells(sheet);
      const untold: Block[] = cells.length === 0 ? [] : [{ kind: 'uncalculated', cells }];
      return [...heading, { kind: 'table', rows }, ...untold];
    });
}

/** Rows from A1 on as spanning cells, without the rows that hold nothing and what is hidden. */
function sheetRows(sheet: SheetModel): SpanningCell[][] {
  const { rows, columns } = sheet.cells.extent();
  const { spans, covered } = mergedCells(sheet, rows, columns);
  return sheet.cells
    .values()
    .slice(0, rows)
    .map((values, row) => ({
      isHidden: sheet.hiddenRows.has(row),
      isCovered: covered.has(row),
      cells: values.flatMap((_, column) => {
        if (covered.get(row)?.has(column) || sheet.hiddenColumns.has(column)) return [];
        const { first = { row, column }, ...span } = spans.get(`${row},${column}`) ?? {};
        return [{ ...span, text: shown(sheet, first.row, first.column) }];
      }),
    }))
    .filter(({ isHidden }) => !isHidden)
    .filter(({ isCovered, cells }) => isCovered || cells.some(({ text }) => text !== ''))
    .map(({ cells }) => cells);
}

interface Merged {
  /** The cell that holds the text. */
  first: { row: number; column: number };
  rowSpan: number;
  columnSpan: number;
}

/** Where merged areas begin to show, and by row the columns that they cover; as far as there are values. */
function mergedCells(sheet: SheetModel, rows: number, columns: number) {
  const spans = new Map<string, Merged>();
  const covered = new Map<number, Set<number>>();
  let cells = 0;
  for (const merge of sheet.merges) {
    const lastRow = Math.min(merge.row + merge.rows, rows);
    const lastColumn = Math.min(merge.column + merge.columns, columns);
    cells += Math.max(0, lastRow - merge.row) * Math.max(0, lastColumn - merge.column);
    if (cells > MOST_MERGED) break;
    const shownRows = between(merge.row, lastRow).filter((row) => !sheet.hiddenRows.has(row));
    const shownColumns = between(merge.column, lastColumn).filter(
      (column) => !sheet.hiddenColumns.has(column),
    );
    spans.set(`${shownRows[0]},${shownColumns[0]}`, {
      first: { row: merge.row, column: merge.column },
      rowSpan: shownRows.length,
      columnSpan: shownColumns.length,
    });
    for (const row of shownRows) {
      const taken = covered.get(row) ?? new Set<number>();
      covered.set(row, taken);
      for (const column of shownColumns) {
        if (row !== shownRows[0] || column !== shownColumns[0]) taken.add(column);
      }
    }
  }
  return { spans, covered };
}

const between = (from: number, to: number) =>
  Array.from({ length: Math.max(0, to - from) }, (_, i) => from + i);

/** A cell as a person reads it, as far as that changes what a number means: 0.065 shown as 6.5%, 20 as 20家. */
function shown(sheet: SheetModel, row: number, column: number): string {
  const value = sheet.cells.valueAt(row, column);
  if (value === null || typeof value === 'boolean') return '';
  if (typeof value === 'string') return value;
  const { factor, unit } = shownAs(sheet.styles.formatAt(row, column)?.numberFormat ?? '');
  return `${Number((value * factor).toPrecision(DIGITS))}${unit}`;
}
