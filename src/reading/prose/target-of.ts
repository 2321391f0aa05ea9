import { isLowerBetter, partsOfAim, type Aim, type Target } from '../../plan/model';
import type { Amount } from './amounts';

/**
 * An amount as a target. The word that stands at the number wins over what leads to it (降至不低于 30), but which way a number
 * is met is said before it: 降至 35 左右.
 * @param aim what the words before the number say; null where they say nothing.
 */
export function targetOf(amount: Amount, aim: Aim | null): Target {
  const { low, high, unit } = amount;
  const said = joined(amount.operator, aim);
  return high === null ? aimedAt(low, unit, said) : between({ low, high }, unit, said);
}

/** A range as what is aimed at: 降至 30—35 and 控制在 30—35 以内 are met by its high end. */
export const between = (
  { low, high }: { low: number; high: number },
  unit: string,
  aim: Aim | null,
): Target => ({
  op: 'range',
  low,
  high,
  unit,
  ...(isLowerBetter(aim) && { direction: 'down' as const }),
});

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
