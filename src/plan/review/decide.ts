import type {
  Indicator,
  PlanRecords,
  Result,
  ResultDecision,
  Revision,
  RevisionDecision,
} from '../model';
import { inUnit } from '../../measures/scale';
import { without } from '../without';

/**
 * Decides on a proposed revision. The record keeps what the draft says; filling puts what was adopted into its row. A record
 * has one target: adopting another one makes the one adopted before a proposal again.
 */
export function decideRevision<P extends PlanRecords>(
  plan: P,
  id: string,
  decision: RevisionDecision,
): P {
  const decided = plan.revisions.find((revision) => revision.id === id);
  const takesOver = (other: Revision) =>
    decision === 'adopted' &&
    other.decision === 'adopted' &&
    other.record === decided?.record &&
    other.target !== undefined &&
    decided.target !== undefined;
  const revisions = plan.revisions.map((revision): Revision => {
    if (revision.id === id) return { ...revision, decision };
    return takesOver(revision) ? { ...revision, decision: 'proposed' } : revision;
  });
  return { ...plan, revisions };
}

/** A result's value in the unit of an indicator's target; null where the two cannot be compared. */
export function baselineOf(result: Result, indicator: Indicator): number | null {
  return inUnit(result.value, result.unit, indicator.target.unit);
}

/**
 * Decides on a result that is offered as a baseline. Accepted, it becomes the indicator's baseline, and a result accepted
 * before is offered again; accepted no longer, its value leaves the indicator. Nothing happens to a result that is
 * offered to no indicator or cannot be expressed in its unit.
 */
export function decideResult<P extends PlanRecords>(
  plan: P,
  id: string,
  decision: ResultDecision,
): P {
  const result = plan.results.find((candidate) => candidate.id === id);
  const indicator = plan.indicators.find((candidate) => candidate.id === result?.indicator);
  if (!result || !indicator) return plan;
  const value = baselineOf(result, indicator);
  if (decision === 'accepted' && value === null) return plan;
  const results = plan.results.map((other): Result => {
    if (other.id === id) return { ...other, decision };
    const stepsBack =
      decision === 'accepted' && other.indicator === indicator.id && other.decision === 'accepted';
    return stepsBack ? { ...other, decision: 'proposed' } : other;
  });
  const baseline =
    decision === 'accepted'
      ? value!
      : result.decision === 'accepted' && indicator.baseline === value
        ? undefined
        : indicator.baseline;
  return {
    ...plan,
    results,
    indicators: replaced(plan.indicators, withBaseline(indicator, baseline)),
  };
}

/** Offers a result to another indicator, or to none; an indicator that had accepted it loses it as its baseline. */
export function offerResult<P extends PlanRecords>(
  plan: P,
  id: string,
  indicator: string | undefined,
): P {
  const withdrawn = decideResult(plan, id, 'proposed');
  const results = withdrawn.results.map((result): Result => {
    if (result.id !== id) return result;
    const kept = without(result, 'indicator', 'decision');
    return indicator === undefined ? kept : { ...kept, indicator, decision: 'proposed' };
  });
  return { ...withdrawn, results };
}

function withBaseline(indicator: Indicator, baseline: number | undefined): Indicator {
  const kept = without(indicator, 'baseline');
  return baseline === undefined ? kept : { ...kept, baseline };
}

function replaced(indicators: readonly Indicator[], changed: Indicator): Indicator[] {
  return indicators.map((indicator) => (indicator.id === changed.id ? changed : indicator));
}
