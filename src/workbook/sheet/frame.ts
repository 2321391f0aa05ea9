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
  /** A sheet that is not printed. */
  isNotPrinted?: true;
  /** Whom the form is signed by: a line at the foot of every page, and its number at the head. */
  form?: { signature: string; number: string };
}

/** Merged title and line, column widths, frozen panes and A4 landscape pages. */
export function sheetFrame({
  widths,
  headRows,
  frozenColumns,
  pagesWide,
  isNotPrinted,
  form,
}: SheetFrame) {
  return {
    // Beyond the columns that are repeated on the second page across, both would be cut there.
    merges: [0, 1].map((row) => ({
      row,
      column: 0,
      rows: 1,
      columns: pagesWide ? frozenColumns : widths.length,
    })),
    columnWidths: widths.map((width, column) => ({ column, columns: 1, width })),
    freeze: { rows: headRows, columns: frozenColumns },
    page: {
      orientation: 'landscape',
      paper: 'A4',
      margins: styles.margins,
      pageNumbers: true,
      titleRows: { row: 0, rows: headRows },
      ...(form && { footLine: form.signature, headText: form.number }),
      ...(pagesWide && { pagesWide, titleColumns: { column: 0, columns: frozenColumns } }),
    },
    ...(isNotPrinted && { printArea: nothing(widths.length) }),
  } satisfies Partial<SheetPatch>;
}

/** A blank cell beside the sheet's columns: a page on which nothing stands is not printed. */
const nothing = (columns: number) => ({ row: 0, column: columns + 1, rows: 1, columns: 1 });
