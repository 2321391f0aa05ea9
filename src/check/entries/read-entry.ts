import { sameCounter } from '../../measures/whole-units';
import { numberAt, unitAt } from '../../measures/number-at';
import type { Measure } from '../../plan/model';

const ABOUT = /^(?:约|大约|近|共|计|合计|共计|达|达到|累计)/;
/** Words of change before a number: what a row of that measure is entered as, and what is its contrary. */
const RISE = /^(?:同比)?(?:增长|上升|提高|增加|提升)(?:了|到)?/;
const FALL = /^(?:同比)?(?:下降|减少|降低|回落)(?:了)?/;
const SCALES: Readonly<Record<string, number>> = { 十: 10, 百: 100, 千: 1e3, 万: 1e4, 亿: 1e8 };

/**
 * The number that a text in a number cell means, in the row's unit: "12家", "２０００万", "1,234", "约30".
 * A word of change gives the sign, in rows that hold changes: 增长6.3%, 下降4.3%.
 * @returns null where it means none, or more than one, or counts in another unit: that is for a person to settle.
 */
export function readEntry(
  text: string,
  rowUnit: string,
  measure: Measure | null = null,
): number | null {
  const plain = text
    .normalize('NFKC')
    .replace(/[\s\u200b-\u200d\u2060\ufeff]/g, '')
    // Typed to make Excel take it for text.
    .replace(/^['’]/, '')
    .replace(/−/g, '-')
    .replace(/(?<=\d)[。·](?=\d)/g, '.');
  const change = changeIn(plain, measure);
  if (change === null) return null;
  const [, sign, body] = /^([+-]?)(.*)$/.exec(change.rest.replace(ABOUT, ''))!;
  if (sign !== '' && change.isTold) return null;
  const number = numberAt(body!, 0);
  if (!number) return null;
  const { unit, end, more } = unitAt(body!, number.end);
  if (more || !/^(?:左右|上下)?$/.test(body!.slice(end))) return null;
  const factor = factorBetween(unit, rowUnit.normalize('NFKC').trim());
  if (factor === null) return null;
  const value = Number((number.value * factor).toPrecision(15));
  return (sign === '-') !== change.isAgainst ? -value : value;
}

/** What is left of a text behind a word of change; null where the row holds no changes. */
function changeIn(
  text: string,
  measure: Measure | null,
): { rest: string; isTold: boolean; isAgainst: boolean } | null {
  const rise = RISE.exec(text)?.[0];
  const word = rise ?? FALL.exec(text)?.[0];
  if (word === undefined) return { rest: text, isTold: false, isAgainst: false };
  const rest = text.slice(word.length);
  const isRise = rise !== undefined;
  if (measure === 'reduction') return { rest, isTold: true, isAgainst: isRise };
  if (measure !== 'growth' && measure !== 'change_pp') return null;
  return { rest, isTold: true, isAgainst: !isRise };
}

/** What an amount in `unit` is multiplied by to stand in `rowUnit`; null between units that differ. */
function factorBetween(unit: string, rowUnit: string): number | null {
  if (unit === '' || sameCounter(unit) === sameCounter(rowUnit)) return 1;
  const from = splitScale(unit);
  const to = splitScale(rowUnit);
  // "2000万" under 万元 names the unit's own scale; under 家 it is a number.
  return from.plain === '' || from.plain === to.plain ? from.scale / to.scale : null;
}

function splitScale(unit: string): { scale: number; plain: string } {
  const letters = /^[十百千]?[万亿]/.exec(unit)?.[0] ?? '';
  const scale = [...letters].reduce((product, letter) => product * SCALES[letter]!, 1);
  return { scale, plain: unit.slice(letters.length) };
}
