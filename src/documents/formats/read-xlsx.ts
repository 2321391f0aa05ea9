import type { SheetModel } from '../../xlsx/model/sheet';
import { readWorkbook } from '../../xlsx/read/read-workbook';
import { textBlock, type Block, type SpanningCell } from '../blocks';

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
      return [...heading, { kind: 'table', rows }];
    });
}

/** Rows from A1 on as spanning cells, without the rows that hold nothing. */
function sheetRows(sheet: SheetModel): SpanningCell[][] {
  const { rows, columns } = sheet.cells.extent();
  const { spans, covered } = mergedCells(sheet, rows, columns);
  return sheet.cells
    .values()
    .slice(0, rows)
    .map((values, row) => ({
      isCovered: covered.has(row),
      cells: values.flatMap((_, column) =>
        covered.get(row)?.has(column)
          ? []
          : [{ ...spans.get(`${row},${column}`), text: shown(sheet, row, column) }],
      ),
    }))
    .filter(({ isCovered, cells }) => isCovered || cells.some(({ text }) => text !== ''))
    .map(({ cells }) => cells);
}

/** Where merged areas begin, and by row the columns that they cover; as far as there are values. */
function mergedCells(sheet: SheetModel, rows: number, columns: number) {
  const spans = new Map<string, { rowSpan: number; columnSpan: number }>();
  const covered = new Map<number, Set<number>>();
  let cells = 0;
  for (const merge of sheet.merges) {
    const lastRow = Math.min(merge.row + merge.rows, rows);
    const lastColumn = Math.min(merge.column + merge.columns, columns);
    cells += Math.max(0, lastRow - merge.row) * Math.max(0, lastColumn - merge.column);
    if (cells > MOST_MERGED) break;
    spans.set(`${merge.row},${merge.column}`, { rowSpan: merge.rows, columnSpan: merge.columns });
    for (let row = merge.row; row < lastRow; row++) {
      const taken = covered.get(row) ?? new Set<number>();
      covered.set(row, taken);
      for (let column = merge.column; column < lastColumn; column++) {
        if (row > merge.row || column > merge.column) taken.add(column);
      }
    }
  }
  return { spans, covered };
}

/** A cell as a person reads it, as far as that changes what a number means: 0.065 shown as 6.5%. */
function shown(sheet: SheetModel, row: number, column: number): string {
  const value = sheet.cells.valueAt(row, column);
  if (value === null || typeof value === 'boolean') return '';
  if (typeof value === 'string') return value;
  const percent = sheet.styles.formatAt(row, column)?.numberFormat?.includes('%') ?? false;
  return `${Number((percent ? value * 100 : value).toPrecision(DIGITS))}${percent ? '%' : ''}`;
}
