import type { NamedUnit } from './unit-names';

/** That an office answers for a part of what its list is said of. */
export interface Share {
  office: string;
  /** The words of that part (区林业局(人工造林)), or its turn among the targets (分别由A、B负责), counted from 0. */
  of: string | number;
  /** How many take turns. */
  turns?: number;
}

export const sharesOf = (units: readonly NamedUnit[]): Share[] =>
  units.flatMap(({ name, of }) => (of === null ? [] : [{ office: name, of }]));

export const turnsOf = (units: readonly NamedUnit[]): Share[] =>
  units.length < 2 ? [] : units.map(({ name }, of) => ({ office: name, of, turns: units.length }));

/** One target among those that a list is said of. */
export interface Place {
  name: string;
  /** Its name, and the words it stands in. */
  words: string;
  at: number;
  count: number;
}

/** 医保 of 基本医疗保险: the first signs of two words. */
const isShortIn = (part: string, words: string) =>
  /^[\u4e00-\u9fff]{2}$/.test(part) &&
  new RegExp(`${part[0]}[\u4e00-\u9fff]${part[1]}`).test(words);

/** Those of some offices that answer for one target; all of them where no share is clearly its. */
export function answering(
  offices: readonly string[],
  shares: readonly Share[],
  { name, words, at, count }: Place,
): string[] {
  const shared = shares.filter(({ office }) => offices.includes(office));
  const named = shared.filter(({ of, turns }) =>
    typeof of === 'number'
      ? turns === count && of === at
      : of.split('、').some((part) => words.includes(part) || isShortIn(part, words)),
  );
  if (named.length === 0) return [...offices];
  // 工业投资 is an investment, where others answer for 工业
  const ending = named.filter(
    ({ of }) => typeof of === 'string' && of.split('、').some((part) => name.endsWith(part)),
  );
  const own = ending.length > 0 ? ending : named;
  return offices.filter(
    (office) =>
      own.some((share) => share.office === office) ||
      !shared.some((share) => share.office === office),
  );
}
