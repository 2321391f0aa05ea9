import type { Measure, Operator, Target } from '../model';
import type { Amount } from './amounts';
import { peelEnd, peelStart } from './measures';
import type { TargetMention } from './mention';
import { nameOf, type Carried, type Item } from './naming';
import { cleanName, splitNames, yearBefore, yearsEach } from './names';
import { isResultOrMilestone } from './not-targets';

/** Where an item stands: its sentence, and the plan's year. */
export interface Place {
  text: string;
  sentence: { start: number; end: number };
  year: number;
}

/** How far before a number its period may be named; keeps reading linear in the text's length. */
const PERIOD_REACH = 300;
const listMark = /^[,、和及与以或]*$/;
const comparison = /(?:高于|低于|快于|优于|高出)([^,;。\d]{1,12})$/;

function toTarget(amount: Amount, operator: Operator | null): Target {
  const { low, high, unit } = amount;
  if (high !== null) return { op: 'range', low, high, unit };
  const op = amount.operator ?? operator ?? '=';
  return op === '<=' ? { op, low: null, high: low, unit } : { op, low, high: null, unit };
}

function unitMeasure(amount: Amount, measure: Measure | null, verb: string): Measure | null {
  if (amount.unit.endsWith('百分点')) return 'change_pp';
  if (amount.unit === '番') return 'growth';
  if (measure === 'growth' && amount.unit !== '%' && amount.unit !== '倍' && amount.unit !== '‰') {
    return 'increment';
  }
  if (measure === 'increment' && /(?:提高|提升|上升|提质增量)$/.test(verb) && amount.unit !== '%') {
    return 'completion';
  }
  if (measure === 'increment' && (amount.unit === '%' || amount.unit === '‰')) return 'growth';
  return measure;
}

/** A gap to others: 增速高于全市2个百分点. */
function comparedName(item: Item): string | null {
  const found = item.amount.unit.endsWith('百分点') ? comparison.exec(item.left) : null;
  return found ? cleanName(peelStart(item.left).rest) : null;
}

/** Reads one number of a sentence; null when it is no target. */
export function readItem(
  place: Place,
  item: Item,
): { mentions: TargetMention[]; carried: Carried } | null {
  const { amount } = item;
  const left = item.baseline === undefined ? item.left : item.left.replace(/[从由][^从由]*$/, '');
  const ending = peelEnd(item.left);
  const head = item.baseline === undefined ? ending.rest : left;
  const opening = peelStart(head);
  const bare = listMark.test(head) || opening.rest === '';
  if (isResultOrMilestone(place.text.slice(item.start, amount.end))) return null;
  const compared = comparedName(item);
  const named = compared
    ? { name: compared, measure: 'change_pp' as const, end: amount.end, certain: true }
    : nameOf(item, ending, opening, bare);
  if (!named) return null;
  const measure = unitMeasure(amount, named.measure, ending.verb);
  if (measure === null) return null;
  if (amount.unit === '' && !/(?:数|数量|总数|总量|指数)$/.test(named.name)) return null;
  if (amount.chinese && !/[番成]$/.test(amount.unit) && !named.certain) return null;
  const before = place.text.slice(
    Math.max(place.sentence.start, amount.start - PERIOD_REACH),
    amount.start,
  );
  const years =
    ending.distribution === 'each' ? yearsEach(before) : (item.carried?.years ?? []).slice(1);
  const names = ending.distribution === null ? [named.name] : splitNames(named.name);
  const chosen = ending.distribution === 'all' ? names : [names[0] ?? named.name];
  const period = years[0] ?? yearBefore(before);
  if (period !== null && Number(period.slice(-4)) < place.year) return null;
  const certain =
    named.certain && !(ending.distribution === 'each' && names.length < 2 && years.length < 2);
  const mentions = chosen.map((name): TargetMention => ({
    name,
    measure,
    target: toTarget(amount, compared ? null : ending.operator),
    period,
    ...(item.baseline === undefined ? {} : { baseline: item.baseline }),
    start: item.start,
    end: named.end,
    confidence: certain ? 0.9 : 0.6,
    ...(certain ? {} : { reason: 'unsureName' }),
  }));
  const waiting =
    ending.distribution === 'each' ? names.slice(1) : (item.carried?.names ?? []).slice(1);
  const carried: Carried = {
    name: named.name,
    names: years.length > 1 ? [named.name] : waiting,
    years,
    measure: named.measure ?? measure,
    beforeNumber: named.end === amount.end,
  };
  return { mentions, carried };
}
