import { partsOfAim, type Aim, type Target } from '../../plan/model';
import type { Amount } from './amounts';

/**
 * An amount as a target. The word that stands at the number wins over what leads to it (降至不低于 30), but which way a number
 * is met is said before it: 降至 35 左右.
 * @param aim what the words before the number say; null where they say nothing.
 */
export function targetOf(amount: Amount, aim: Aim | null): Target {
  const { low, high, unit } = amount;
  if (high !== null) return { op: 'range', low, high, unit };
  return aimedAt(low, unit, joined(amount.operator, aim));
}

/** What a word at the number and what leads to it say together. */
export const joined = (operator: Amount['operator'], aim: Aim | null): Aim => {
  if (operator === '~' && aim === '=down') return '~down';
  return operator ?? aim ?? '=';
};

/** A number as what is aimed at: in the place where the format keeps it. */
export function aimedAt(value: number, unit: string, aim: Aim): Target {
  const { op, ...direction } = partsOfAim(aim);
  const [low, high] = op === '<=' ? [null, value] : [value, null];
  return { op, low, high, unit, ...direction };
}
