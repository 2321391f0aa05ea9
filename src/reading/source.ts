/**
 * A document as text, with the tables that stand in it. Tables are part of `text`, one row a line with tabs between the
 * cells, so that whatever is read from a cell has its words and its place in the text like everything else.
 */
export interface SourceDocument {
  /** Name of the file, or "" for pasted text. */
  name: string;
  text: string;
  /** In the order of the text; none lies inside another. */
  tables: SourceTable[];
  /** Numbers of the pages that are pictures: nothing of them is in the text. */
  unreadPages: readonly number[];
  /** Cells of a workbook whose formula has no stored result, as "Sheet1!C3": nothing of them is in the text. */
  uncalculated?: readonly string[];
}

export interface SourceTable {
  /** Rows of cells; a short row ends early. A merged cell stands at every place it covers, with the same offsets. */
  rows: SourceCell[][];
  /** Span of the table in the document's text. */
  start: number;
  end: number;
}

/** `text` is the document's text from `start` to `end`. It may have several lines. */
export interface SourceCell {
  text: string;
  start: number;
  end: number;
  /** Where each character stands, for a cell put together from several places of the text. */
  offsets?: readonly number[];
  /** Taken from the row above, because the text has no such cell here: it was merged there, or is blank. */
  guessed?: true;
}

/** Pasted text is a document without a name and without marked tables. */
export const sourceOf = (source: SourceDocument | string): SourceDocument =>
  typeof source === 'string' ? { name: '', text: source, tables: [], unreadPages: [] } : source;
