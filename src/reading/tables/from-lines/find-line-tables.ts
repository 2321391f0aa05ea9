import type { SourceTable } from '../../source';
import { findCards } from './cards';
import { findListedTables } from './listed-tables';
import { findRunTables } from './run-tables';
import { tokenLines, type Span } from './tokens';

/**
 * Tables that a text has lost to its lines: one cell a line, cells parted by single spaces or by nothing, or a
 * card for each row. Cells keep their places in the text.
 * @param taken spans that are known to be tables already.
 */
export function findLineTables(text: string, taken: readonly Span[]): SourceTable[] {
  return [
    ...findCards(text, taken),
    ...findListedTables(tokenLines(text, taken)),
    ...findRunTables(text, taken),
  ];
}
