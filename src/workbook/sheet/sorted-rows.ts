import type { Language } from '../../language/language';
import { ENDS, type Position } from '../../quarter/rank';
import { FIRST_ROW, type ReportColumn } from './blocks';
import { ownColumn } from './column-references';

/** Hidden columns that a table is sorted from, by formulas, so that the order follows edits; `key` tells ties apart by their row. */
export type DataColumns<K extends string> = Record<K | 'office' | 'key', number>;

/** The hidden columns, from `first` on: the office, its figures, the key. */
export function dataColumns<K extends string>(
  first: number,
  figures: readonly K[],
): DataColumns<K> {
  const keys = ['office', ...figures, 'key'];
  return Object.fromEntries(keys.map((key, i) => [key, first + i])) as DataColumns<K>;
}

/** More places than a table has rows. */
const NO_PLACE = 1_000_000;

/**
 * Sorts by place, the first one first, equal ones by their row, those without a place last. Rows are told apart by millionths:
 * less, beside a number of that size, LibreOffice takes for the same.
 */
export function keyColumn(placeCell: string, places: readonly (Position | null)[]): ReportColumn {
  return {
    heading: 'key',
    template: `=-IF(ISNUMBER(${placeCell}),${placeCell},${NO_PLACE})-ROW()/10^6`,
    values: places.map((place, i) => -(place?.rank ?? NO_PLACE) - (FIRST_ROW + i + 1) / 1e6),
  };
}

/** The cell of a data column in the row that comes at this place of the sorted list, whose number stands in column A. */
export function sortedCell<K extends string>(
  columns: DataColumns<K>,
  key: K | 'office',
  count: number,
): string {
  const keys = ownColumn(columns.key, count);
  return `=INDEX(${ownColumn(columns[key], count)},MATCH(LARGE(${keys},$A{r}),${keys},0))`;
}

/** Words around a position: before and after it, alone and tied. */
export const rankWords = {
  'zh-CN': { before: '第', tiedBefore: '并列第', tiedAfter: '' },
  en: { before: '', tiedBefore: '', tiedAfter: ' (tied)' },
} as const;

/** The formula that shows a place among `places`; equal ones tie. */
export function rankTemplate(places: string, place: string, language: Language): string {
  const words = rankWords[language];
  const isTied = `COUNTIF(${places},${place})>1`;
  return (
    `=IF(${place}="","",IF(${isTied},"${words.tiedBefore}","${words.before}")` +
    `&${place}&IF(${isTied},"${words.tiedAfter}",""))`
  );
}

/** The formula that says whether a place among `places` is leading or trailing, as `positions` has it. */
export function groupTemplate(
  places: string,
  place: string,
  words: Record<'first' | 'last', string>,
): string {
  const above = `${place}-1`;
  const below = `(COUNT(${places})-${place}+1-COUNTIF(${places},${place}))`;
  const [first, last] = [`"${words.first}"`, `"${words.last}"`];
  const within =
    `IF(AND(${above}<${ENDS},${below}>=${ENDS}),${first},` +
    `IF(AND(${above}>=${ENDS},${below}<${ENDS}),${last},""))`;
  return (
    `=IF(${place}="","",IF(OR(COUNT(${places})<=${2 * ENDS},${above}+${below}=0),"",` +
    `IF(${above}=0,${first},IF(${below}=0,${last},${within}))))`
  );
}

/** What it shows: "第3", "并列第2". */
export function rankShown(place: Position | null, language: Language): string {
  if (!place) return '';
  const words = rankWords[language];
  return place.tied
    ? `${words.tiedBefore}${place.rank}${words.tiedAfter}`
    : `${words.before}${place.rank}`;
}

/** So much a row further down comes behind an equal one; too little to change an order of four decimals. */
export const ROW_STEP = 1e-9;

/** The same as a part of a formula. */
export const rowStep = 'ROW()/10^9';

/** The number in another column where a key has its n-th largest value, which is above a bound; blank where there is none. */
export const nthLargest = (found: string, keys: string, n: string, above: number): string =>
  `IF(COUNTIF(${keys},">${above}")<${n},"",INDEX(${found},MATCH(LARGE(${keys},${n}),${keys},0)))`;
