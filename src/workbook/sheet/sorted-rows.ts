import type { Language } from '../../language/language';
import type { Position } from '../../quarter/rank';
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

/** Sorts by a figure of 0 or more, equal ones by their row, those without a figure last. */
export function keyColumn(cell: string, figures: readonly (number | null)[]): ReportColumn {
  return {
    heading: 'key',
    template: `=IF(ISNUMBER(${cell}),${cell},-1)-ROW()/10^9`,
    values: figures.map((figure, i) => (figure ?? -1) - (FIRST_ROW + i + 1) / 1e9),
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

/** The formula of the place that a figure takes among `figures`; equal ones tie. */
export function rankTemplate(figures: string, figure: string, language: Language): string {
  const words = rankWords[language];
  const isTied = `COUNTIF(${figures},${figure})>1`;
  return (
    `=IF(${figure}="","",IF(${isTied},"${words.tiedBefore}","${words.before}")` +
    `&(COUNTIF(${figures},">"&${figure})+1)&IF(${isTied},"${words.tiedAfter}",""))`
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
