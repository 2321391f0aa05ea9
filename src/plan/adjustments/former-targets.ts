import { distinctIndicators } from '../distinct';
import type { Indicator, Plan } from '../model';
import { planAsOf } from './plan-as-of';

/** What an indicator of the plan was judged by in a quarter, where that is not what it is judged by now. */
export interface FormerTarget {
  quarter: number;
  now: Indicator;
  /** Null while the plan did not have it yet. */
  then: Indicator | null;
}

/** Of every indicator that the plan has now, in its order, the quarters in which another target held. */
export function formerTargets(plan: Plan): FormerTarget[] {
  if (!plan.adjustments?.some(({ kind }) => kind === 'adjustment')) return [];
  const quarters = [1, 2, 3].map((quarter) => {
    const { indicators } = planAsOf(plan, quarter);
    return { quarter, byId: new Map(indicators.map((each) => [each.id, each])) };
  });
  return distinctIndicators(plan).flatMap((now) =>
    quarters.flatMap(({ quarter, byId }): FormerTarget[] => {
      const then = byId.get(now.id) ?? null;
      return then && judgedBy(then) === judgedBy(now) ? [] : [{ quarter, now, then }];
    }),
  );
}

/** All that decides what is due, and whether it is reached. */
const judgedBy = ({ measure, target, period, baseline, dueBy }: Indicator): string =>
  JSON.stringify([
    measure,
    [target.op, target.low, target.high, target.unit, target.direction],
    period,
    baseline,
    dueBy,
  ]);
