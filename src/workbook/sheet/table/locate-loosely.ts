import { languages, type Language } from '../../../language/language';
import type { CellValue } from '../../description';
import type { ColumnSpec } from './column';
import { laidOutOrder } from './column-order';
import {
  locateTable,
  SEARCH_ROWS,
  tableAt,
  textOf,
  type LocatedTable,
  type RenamedColumn,
} from './locate-table';

export interface LooseTable<K extends string> extends LocatedTable<K> {
  renamed: RenamedColumn<K>[];
}

/** Of its headings, a table must show at least this share to be recognised. */
const ENOUGH = 0.6;
/** Stands for a column that is nowhere: cells of it read as blank. */
const NOWHERE = -1;

/**
 * As `locateTable`, but some headings may have been changed: such a column is taken to lie between its neighbours.
 * @param former the order of the columns in versions before.
 * @returns null when no row has most of the headings, or the column of ids is nowhere.
 */
export function locateLoosely<K extends string>(
  sheet: string,
  values: CellValue[][],
  specs: readonly ColumnSpec<K>[],
  idKey: K,
  former?: readonly K[],
): LooseTable<K> | null {
  const exact = locateTable(sheet, values, specs, idKey);
  if (exact) return { ...exact, renamed: [] };
  for (const [headingRow, row] of values.slice(0, SEARCH_ROWS).entries()) {
    for (const language of languages) {
      const guess = guessColumns(row, specs, former, language);
      if (!guess || guess.columns[idKey] === NOWHERE) continue;
      const table = tableAt(sheet, values, headingRow, guess.columns, language, idKey);
      return { ...table, renamed: guess.renamed };
    }
  }
  return null;
}

function guessColumns<K extends string>(
  row: CellValue[],
  unordered: readonly ColumnSpec<K>[],
  former: readonly K[] | undefined,
  language: Language,
): { columns: Record<K, number>; renamed: RenamedColumn<K>[] } | null {
  const places = new Map(
    unordered.map(({ key, heading }) => [
      key,
      row.findIndex((cell) => textOf(cell) === heading[language]),
    ]),
  );
  // Neighbours are those of the order that the table was made in.
  const specs = laidOutOrder(unordered, former, (key) => places.get(key)!);
  const found = specs.map(({ key }) => places.get(key)!);
  const known = found.filter((column) => column >= 0);
  if (known.length < specs.length * ENOUGH) return null;
  const taken = new Set(known);
  const renamed: RenamedColumn<K>[] = [];
  specs.forEach(({ key, addedLater }, i) => {
    if (found[i]! >= 0 || addedLater) return;
    const before = i > 0 && found[i - 1]! >= 0 ? found[i - 1]! + 1 : NOWHERE;
    const behind = i + 1 < specs.length && found[i + 1]! > 0 ? found[i + 1]! - 1 : NOWHERE;
    const column = [before, behind].find((place) => place >= 0 && !taken.has(place));
    if (column !== undefined) taken.add(column);
    found[i] = column ?? NOWHERE;
    renamed.push({ key, column: column ?? null, found: textOf(row[column ?? NOWHERE]) });
  });
  const standing = specs.map(({ key, addedLater }, i) => ({ key, addedLater, column: found[i]! }));
  const columns = Object.fromEntries(
    standing
      .filter(({ addedLater, column }) => column >= 0 || !addedLater)
      .map(({ key, column }) => [key, column]),
  );
  return { columns: columns as Record<K, number>, renamed };
}
