import { languages, type Language, type Localised } from '../../language/language';
import { shortHash } from '../../plan/identity';
import type { Evidence } from './finding';

/** Characters shown of a value in a message, and on a side of a comparison: a pasted page must leave the words around it readable. */
const IN_MESSAGE = 100;
const IN_EVIDENCE = 300;
/** Characters of the values that an explanation holds for; a cell takes 32,767. */
const IN_KEY = 1000;

/** A number as a cell shows it: fifteen digits, without the noise of binary fractions behind them. */
export const fifteenDigits = (value: number): number => Number(value.toPrecision(15));

/** A message's value on one line, and cut where it is long. */
export function inMessage(value: string | number | Localised, language: Language): string | number {
  if (typeof value === 'number') return fifteenDigits(value);
  return cut(typeof value === 'string' ? value : value[language], IN_MESSAGE, language);
}

/** A side of a comparison on one line, and cut where it is long. */
export function inEvidence(side: Evidence): Evidence {
  const { label, value } = side;
  if (typeof value === 'string' && isPlain(value, IN_EVIDENCE)) return side;
  const sides = languages.map((language) =>
    cut(typeof value === 'string' ? value : value[language], IN_EVIDENCE, language),
  );
  if (typeof value === 'string' && sides.every((side) => side === sides[0])) {
    return { label, value: sides[0]! };
  }
  const localised = languages.map((language, i) => [language, sides[i]!]);
  return { label, value: Object.fromEntries(localised) as Localised };
}

/** The values that were found as one text, the same in every language the workbook is read in; a long one by its hash. */
export function keyOf(evidence: readonly Evidence[]): string {
  const sides = evidence.map(({ value }) => (typeof value === 'string' ? value : value['zh-CN']));
  const key = sides.join(' | ');
  return key.length <= IN_KEY ? key : `${key.slice(0, IN_KEY)} #${key.length} ${shortHash(key)}`;
}

const BREAKS = /[\r\n\t\v\f\u2028\u2029]+/g;

/** Nearly every value is: most findings cost no copy. */
const isPlain = (text: string, most: number): boolean =>
  text.length <= most && text.search(BREAKS) < 0;

function cut(text: string, most: number, language: Language): string {
  if (isPlain(text, most)) return text;
  const characters = [...text.replace(BREAKS, '↵')];
  const { length } = characters;
  const shown = characters.slice(0, most).join('');
  if (length <= most) return shown;
  return language === 'zh-CN'
    ? `${shown}……（共 ${length} 字）`
    : `${shown}… (${length} characters)`;
}
