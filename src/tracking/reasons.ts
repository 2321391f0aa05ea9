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
  text: string;
}

/** What each line of 情况说明 may begin with. `earlier`: reasons of which nobody wrote the quarter. */
export const reasonLabels: Readonly<Record<Language, Readonly<Record<About, string>>>> = {
  'zh-CN': { 1: '一季度：', 2: '二季度：', 3: '三季度：', 4: '四季度：', earlier: '此前：' },
  en: { 1: 'Q1: ', 2: 'Q2: ', 3: 'Q3: ', 4: 'Q4: ', earlier: 'Before: ' },
};

const abouts: readonly About[] = ['earlier', ...quarters];

/** A colon of either width makes a Chinese label. */
const plain = (line: string, language: Language) =>
  language === 'zh-CN' ? line.replace(/:/g, '：') : line;

function aboutOf(line: string, language: Language): About | null {
  const text = plain(line, language);
  return abouts.find((about) => text.startsWith(reasonLabels[language][about])) ?? null;
}

/** A cell taken apart at its labels, in its order. */
export function labelledParts(cell: string, language: Language): LabelledPart[] {
  const parts: LabelledPart[] = [];
  for (const line of cell === '' ? [] : cell.split('\n')) {
    const about = aboutOf(line, language);
    const last = parts[parts.length - 1];
    if (about !== null) {
      parts.push({ about, text: line.slice(reasonLabels[language][about].length) });
    } else if (last) last.text += `\n${line}`;
    else parts.push({ about: null, text: line });
  }
  return parts;
}

function join(parts: readonly LabelledPart[], language: Language): string {
  return parts
    .map(({ about, text }) => (about === null ? text : `${reasonLabels[language][about]}${text}`))
    .join('\n');
}

/** The part that speaks for a quarter: its own, else what has no label. */
function indexOf(parts: readonly LabelledPart[], quarter: Quarter): number {
  const own = parts.findIndex(({ about }) => about === quarter);
  return own >= 0 || parts[0]?.about !== null ? own : 0;
}

/** The reason for a quarter in a cell of 情况说明; '' where it has none. @param language of the ledger. */
export function reasonOf(cell: string, quarter: Quarter, language: Language): string {
  const parts = labelledParts(cell, language);
  return parts[indexOf(parts, quarter)]?.text ?? '';
}

/** What the cell says of other quarters than this one, with its labels; '' where nothing. */
export function otherReasons(cell: string, quarter: Quarter, language: Language): string {
  const parts = labelledParts(cell, language);
  const own = indexOf(parts, quarter);
  return join(
    parts.filter((_, i) => i !== own),
    language,
  );
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
  const parts = labelledParts(cell, language);
  const own = indexOf(parts, quarter);
  const part = { about: quarter, text: ownWords(text, quarter, language) };
  if (own >= 0) parts.splice(own, 1);
  if (part.text === '') return join(parts, language);
  const after = parts.findIndex(({ about }) => typeof about === 'number' && about > quarter);
  parts.splice(after < 0 ? parts.length : after, 0, part);
  return join(parts, language);
}

/** Whether reasons are told apart by quarter in the cell, in either language. */
export const isLabelled = (cell: string): boolean =>
  languages.some((language) => labelledParts(cell, language).some(({ about }) => about !== null));

/** The cell with what has no label marked as said before, so that a new reason does not take its place. */
export function keptAsEarlier(cell: string, language: Language): string {
  const [first, ...others] = labelledParts(cell, language);
  return first?.about === null ? join([{ ...first, about: 'earlier' }, ...others], language) : cell;
}

/** Whether a cell holds the words of another, put under a quarter. */
export const isOnlyLabelled = (before: Value, now: Value): boolean =>
  typeof before === 'string' &&
  typeof now === 'string' &&
  !isLabelled(before) &&
  languages.some((language) => quarters.some((each) => labelled(before, each, language) === now));

/** The cell with what has no label put under the quarter that it was written in. */
export function labelled(cell: string, quarter: Quarter, language: Language): string {
  const [first] = labelledParts(cell, language);
  return first?.about === null ? putReason(cell, quarter, first.text, language) : cell;
}

/** A reason without its quarter's label before it; further lines that would read as labels are moved in by a space. */
export function ownWords(text: string, quarter: Quarter, language: Language): string {
  const own = reasonLabels[language][quarter];
  const words = plain(text, language).startsWith(own) ? text.slice(own.length) : text;
  return words
    .split('\n')
    .map((line, i) => (i > 0 && aboutOf(line, language) !== null ? ` ${line}` : line))
    .join('\n');
}
