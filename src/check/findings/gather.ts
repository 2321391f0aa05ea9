import { format, languages, type Localised } from '../../language/language';
import { shortHash } from '../../plan/identity';
import type { Finding } from './finding';
import { rowsText } from './rows-text';

/** From so many on, findings of one rule in one column are one finding: nobody reads them one by one. */
export const MANY = 20;
/** So are those of a third of a short ledger's rows, but no fewer than these. */
const SOME = 8;
const PART = 3;

/**
 * Rules whose many findings have one cause and no proposal of their own: a quarter copied, filled too early or never, a column
 * of formulas replaced, a word where numbers belong.
 */
const gathered = new Set([
  'stands-still',
  'same-again',
  'target-as-actual',
  'future-quarter',
  'earlier-blank',
  'formula-changed',
  'not-a-number',
  'cumulative-fell',
]);

const MESSAGE: Localised = {
  'zh-CN': '本列有 {n} 行同样如此（第 {rows} 行）。以第一处为例：{message}',
  en: '{n} {n|row|rows} of this column {n|is|are} alike (rows {rows}). The first of them: {message}',
};

/**
 * Findings in their order, those of one cause as one at the first of their cells: its message names the rows, `related` has
 * the other cells, and an explanation holds for all of them as long as none changes. It is
 * about no one indicator.
 * @param rows that the ledger has
 */
export function gather(findings: readonly Finding[], rows: number): Finding[] {
  const many = Math.min(MANY, Math.max(SOME, rows / PART));
  const groups = new Map<string, Finding[]>();
  for (const finding of findings) {
    if (!isGathered(finding)) continue;
    const key = keyOf(finding);
    const group = groups.get(key);
    if (group) group.push(finding);
    else groups.set(key, [finding]);
  }
  return findings.flatMap((finding) => {
    const group = isGathered(finding) ? groups.get(keyOf(finding))! : [];
    if (group.length < many) return [finding];
    return finding === group[0] ? [asOne(group)] : [];
  });
}

const isGathered = ({ rule, fix }: Finding): boolean => gathered.has(rule) && !fix;

/** What has been told in its row is no part of what still has to be. */
const keyOf = ({ rule, sheet, column, toldInRow }: Finding): string =>
  [rule, sheet, column, toldInRow === ''].join('\n');

function asOne(group: readonly Finding[]): Finding {
  const first = group[0]!;
  const rows = rowsText(group.map(({ row }) => row + 1));
  const message = languages.reduce(
    (texts, language) => ({
      ...texts,
      [language]: format(MESSAGE[language], {
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
    related: group.slice(1).map(({ sheet, row, column }) => ({ sheet, row, column })),
    leadUnits: [...new Set(group.flatMap(({ leadUnits }) => leadUnits))],
    valueKey: shortHash(group.map(({ row, valueKey }) => `${row} ${valueKey}`).join('\n')),
  };
}
