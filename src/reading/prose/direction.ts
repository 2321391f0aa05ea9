import type { Measure, Target } from '../../plan/model';
import { doubts, type Doubt } from './mention';

/** A value as it was read, with how sure that is. */
interface ReadValue {
  measure: Measure;
  target: Target;
  baseline?: number | undefined;
  confidence: number;
  reason?: Doubt;
}

const leavesOpen = ({ op }: Target) => op === '=' || op === '~' || op === 'range';

/**
 * Of a level below its baseline (失业率 4.6 | 4.5) somebody has to say whether it is a ceiling: without a bound or a verb
 * that says so, more would be better.
 */
export function withDirection<V extends ReadValue>(value: V): V {
  const { measure, target, baseline, confidence } = value;
  if (measure !== 'level' || !leavesOpen(target)) return value;
  if (target.direction !== undefined) return value;
  if (baseline === undefined || (target.high ?? target.low!) >= baseline) return value;
  if (confidence <= doubts.unsureDirection) return value;
  return { ...value, confidence: doubts.unsureDirection, reason: 'unsureDirection' };
}
