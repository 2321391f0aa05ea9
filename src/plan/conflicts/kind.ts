import { planAimOf, type ConflictKind, type Indicator } from '../model';
import { inUnit } from '../../measures/scale';
import { leadsAgree } from './leads';

/** In what mentions of one thing differ: value before operator before unit of measure before lead units before measure. */
export function kindOf(mentions: readonly Indicator[]): ConflictKind {
  const [first, ...others] = mentions;
  const differs = (same: (a: Indicator, b: Indicator) => boolean) =>
    first !== undefined && others.some((other) => !same(first, other));
  if (differs(sameValue)) return 'value';
  if (differs((a, b) => planAimOf(a.target) === planAimOf(b.target))) return 'operator';
  if (differs((a, b) => a.target.unit === b.target.unit)) return 'unit';
  return differs((a, b) => leadsAgree(a.lead, b.lead)) ? 'lead' : 'measure';
}

/** Whether two targets name the same numbers, 万 and 亿 counted in: 6.7万亩 is 67000亩. */
export function sameValue(a: Indicator, b: Indicator): boolean {
  const same = (x: number | null, y: number | null) => {
    if (x === null || y === null) return x === y;
    return x === y || inUnit(x, a.target.unit, b.target.unit) === y;
  };
  const [lowA, highA] = bounds(a);
  const [lowB, highB] = bounds(b);
  return same(lowA, lowB) && same(highA, highB);
}

/** The numbers of a target, wherever its operator keeps them. */
function bounds({ target }: Indicator): [number | null, number | null] {
  return target.op === 'range' ? [target.low, target.high] : [target.low ?? target.high, null];
}
