import { findCards } from './cards';
import { findListedTables } from './listed-tables';
import { findRunTables, type RunTables } from './run-tables';
import { tokenLines, type Span } from './tokens';

/**
 * Tables that a text has lost to its lines: one cell a line, cells parted by single spaces or by nothing, or a
 * card for each row. Cells keep their places in the text.
 * @param taken spans that are known to be tables already.
 */
export function findLineTables(text: string, taken: readonly Span[]): RunTables {
  const { tables, unread } = findRunTables(text, taken);
  const listed = findListedTables(tokenLines(text, taken));
  return { tables: [...findCards(text, taken), ...listed, ...tables], unread };
}
