import { format, languages, type Localised } from '../../language/language';
import { shortHash } from '../../plan/identity';
import type { Finding } from './finding';
import { rowsText } from './rows-text';

/** From so many on, findings of one rule on one sheet are one finding: they have one cause, and nobody reads them one by one. */
export const MANY = 6;
/** So many of what differs from row to row, and has to be written about row by row, can still be read. */
const MANY_OWN = 12;
/** How far rows are is told of each, unless it is so of many and of a large part of the ledger: then something else is wrong. */
const MANY_BEHIND = 20;
const PART = 3;

/** Rules whose findings have a cause of its own in each row. */
const own = new Set([
  'explanation-missing',
  'explanation-filler',
  'text-contradicts',
  'text-figure-differs',
  'jump',
  'part-by-name',
  'rows-disagree',
  'task-text-contradicts',
  'task-delay-unexplained',
]);

/** Rules that tell how far a row is, and that nothing is wrong with it. */
const progress = new Set(['behind-schedule', 'above-range']);

const IN_COLUMN: Localised = {
  'zh-CN': '本列有 {n} 处同样如此（第 {rows} 行）。以第一处为例：{message}',
  en: '{n} {n|cell|cells} of this column {n|is|are} alike (rows {rows}). The first of them: {message}',
};
const ON_SHEET: Localised = {
  'zh-CN': '本表有 {n} 处同样如此（第 {rows} 行）。以第一处为例：{message}',
  en: '{n} {n|cell|cells} of this sheet {n|is|are} alike (rows {rows}). The first of them: {message}',
};

/**
 * Findings in their order, those of one cause as one at the first of their cells: its message names the rows, `related` has
 * the other cells, `gathered` the findings themselves with what each proposes, and an explanation holds for all of them as
 * long as none changes. It is about no one indicator.
 * @param rows that the ledger has
 */
export function gather(findings: readonly Finding[], rows: number): Finding[] {
  const groups = new Map<string, Finding[]>();
  const groupOf = findings.map((finding) => {
    const key = keyOf(finding);
    const group = groups.get(key) ?? [];
    if (group.push(finding) === 1) groups.set(key, group);
    return group;
  });
  return findings.flatMap((finding, i) => {
    const group = groupOf[i]!;
    if (group.length < manyOf(finding, rows)) return [finding];
    return finding === group[0] ? [asOne(group)] : [];
  });
}

function manyOf({ rule }: Finding, rows: number): number {
  if (progress.has(rule)) return Math.max(MANY_BEHIND, rows / PART);
  return own.has(rule) ? MANY_OWN : MANY;
}

/** What has been told in its row is no part of what still has to be. */
const keyOf = ({ rule, sheet, toldInRow }: Finding): string =>
  `${rule}\n${sheet}\n${toldInRow === ''}`;

function asOne(group: readonly Finding[]): Finding {
  const first = group[0]!;
  const rows = rowsText([...new Set(group.map(({ row }) => row + 1))]);
  const isColumn = group.every(({ column }) => column === first.column);
  const message = languages.reduce(
    (texts, language) => ({
      ...texts,
      [language]: format((isColumn ? IN_COLUMN : ON_SHEET)[language], {
        n: group.length,
        rows: rows[language],
        message: first.message[language],
      }),
    }),
    first.message,
  );
  return {
    ...first,
    indicatorId: '',
    indicatorName: '',
    message,
    fix: null,
    gathered: group,
    related: group.slice(1).map(({ sheet, row, column }) => ({ sheet, row, column })),
    leadUnits: [...new Set(group.flatMap(({ leadUnits }) => leadUnits))],
    valueKey: shortHash(
      group.map(({ row, column, valueKey }) => `${row} ${column} ${valueKey}`).join('\n'),
    ),
  };
}
