import { languages, type Language } from '../language/language';
import type { Value } from './functions';
import { quarters, type Quarter } from './quarter';

/**
 * 情况说明 holds one reason a quarter, each as lines that begin with the quarter's label:
 *
 *     一季度：土地未交付
 *     二季度：已交付，正在施工
 *
 * What stands without a label (in ledgers of before, or typed by hand) counts for the quarter that is reported, until that one
 * has a reason of its own.
 */
type About = Quarter | 'earlier';

export interface LabelledPart {
  /** Null before the first label. */
  about: About | null;
  /** As it was typed. */
  label: string;
  text: string;
}

/** What the product puts before each line of 情况说明. `earlier`: reasons of which nobody wrote the quarter. */
export const reasonLabels: Readonly<Record<Language, Readonly<Record<About, string>>>> = {
  'zh-CN': { 1: '一季度：', 2: '二季度：', 3: '三季度：', 4: '四季度：', earlier: '此前：' },
  en: { 1: 'Q1: ', 2: 'Q2: ', 3: 'Q3: ', 4: 'Q4: ', earlier: 'Before: ' },
};

/**
 * How labels are typed, in a ledger of either language: "第" before a quarter or not, its number in a word or a figure, any colon,
 * a space behind it or none. Lists find the same by formula: see `reasonFormula`.
 */
const LABEL = /^(?:第?([一二三四1-4])季度|[Qq]([1-4])|此前|Before)[:：] ?/;
const NUMBERS = '一二三四';

interface Label {
  about: About;
  label: string;
}

function labelOf(line: string): Label | null {
  const found = LABEL.exec(line);
  if (!found) return null;
  const [label, word, figure] = found;
  const number = word ?? figure;
  if (number === undefined) return { about: 'earlier', label };
  return { about: (NUMBERS.indexOf(number) + 1 || Number(number)) as Quarter, label };
}

/** A cell taken apart at its labels, in its order. */
export function labelledParts(cell: string): LabelledPart[] {
  const parts: LabelledPart[] = [];
  for (const line of cell === '' ? [] : cell.split('\n')) {
    const found = labelOf(line);
    const last = parts[parts.length - 1];
    if (found) parts.push({ ...found, text: line.slice(found.label.length) });
    else if (last) last.text += `\n${line}`;
    else parts.push({ about: null, label: '', text: line });
  }
  return parts;
}

const join = (parts: readonly LabelledPart[]): string =>
  parts.map(({ label, text }) => `${label}${text}`).join('\n');

/** The part that speaks for a quarter: its own, else what has no label. */
function indexOf(parts: readonly LabelledPart[], quarter: Quarter): number {
  const own = parts.findIndex(({ about }) => about === quarter);
  return own >= 0 || parts[0]?.about !== null ? own : 0;
}

/** The reason for a quarter in a cell of 情况说明; '' where it has none. */
export function reasonOf(cell: string, quarter: Quarter): string {
  const parts = labelledParts(cell);
  return parts[indexOf(parts, quarter)]?.text ?? '';
}

/** What the cell says of other quarters than this one, with its labels; '' where nothing. */
export function otherReasons(cell: string, quarter: Quarter): string {
  const parts = labelledParts(cell);
  const own = indexOf(parts, quarter);
  return join(parts.filter((_, i) => i !== own));
}

/**
 * The cell with another reason for a quarter; what it says of others stays, letter by letter.
 * @param text without a label, or with this quarter's; '' takes the reason back.
 */
export function putReason(
  cell: string,
  quarter: Quarter,
  text: string,
  language: Language,
): string {
  const parts = labelledParts(cell);
  const own = indexOf(parts, quarter);
  const label = reasonLabels[language][quarter];
  const part = { about: quarter, label, text: ownWords(text, quarter) };
  if (own >= 0) parts.splice(own, 1);
  if (part.text === '') return join(parts);
  const after = parts.findIndex(({ about }) => typeof about === 'number' && about >= quarter);
  parts.splice(after < 0 ? parts.length : after, 0, part);
  return join(parts);
}

/** Whether reasons are told apart by quarter in the cell. */
export const isLabelled = (cell: string): boolean =>
  labelledParts(cell).some(({ about }) => about !== null);

/** The cell with what has no label marked as said before, so that a new reason does not take its place. */
export function keptAsEarlier(cell: string, language: Language): string {
  const [first, ...others] = labelledParts(cell);
  if (first?.about !== null) return cell;
  return join([{ ...first, label: reasonLabels[language].earlier }, ...others]);
}

/** Whether a cell holds the words of another, put under a quarter. */
export const isOnlyLabelled = (before: Value, now: Value): boolean =>
  typeof before === 'string' &&
  typeof now === 'string' &&
  !isLabelled(before) &&
  languages.some((language) => quarters.some((each) => labelled(before, each, language) === now));

/** The cell with what has no label put under the quarter that it was written in. */
export function labelled(cell: string, quarter: Quarter, language: Language): string {
  const [first] = labelledParts(cell);
  return first?.about === null ? putReason(cell, quarter, first.text, language) : cell;
}

/** A reason without its quarter's label before it; further lines that would read as labels are moved in by a space. */
export function ownWords(text: string, quarter: Quarter): string {
  let words = text.replace(/^ +/, '');
  for (let own = labelOf(words); own?.about === quarter; own = labelOf(words))
    words = words.slice(own.label.length).replace(/^ +/, '');
  return words
    .split('\n')
    .map((line, i) => (i > 0 && labelOf(line) ? ` ${line}` : line))
    .join('\n');
}
