import type { SheetPatch } from '../description';
import * as styles from '../styles';

/** What a new sheet with a title, a line under it and a heading row is set up with. */
export interface SheetFrame {
  /** Width of each column in characters, left to right from the first. */
  widths: readonly number[];
  /** Rows down to the heading row; they stay in sight and are repeated on every page. */
  headRows: number;
  /** Columns that stay in sight. */
  frozenColumns: number;
  /** Pages side by side in print, each with the frozen columns; one where left out. */
  pagesWide?: number;
}

/** Merged title and line, column widths, frozen panes and A4 landscape pages. */
export function sheetFrame({ widths, headRows, frozenColumns, pagesWide }: SheetFrame) {
  return {
    merges: [0, 1].map((row) => ({ row, column: 0, rows: 1, columns: widths.length })),
    columnWidths: widths.map((width, column) => ({ column, columns: 1, width })),
    freeze: { rows: headRows, columns: frozenColumns },
    page: {
      orientation: 'landscape',
      paper: 'A4',
      margins: styles.margins,
      pageNumbers: true,
      titleRows: { row: 0, rows: headRows },
      ...(pagesWide && { pagesWide, titleColumns: { column: 0, columns: frozenColumns } }),
    },
  } satisfies Partial<SheetPatch>;
}
