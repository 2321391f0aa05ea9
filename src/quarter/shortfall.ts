import { roundTo } from '../tracking/functions';
import type { Status } from '../tracking/status';
import type { QuarterIndicator } from './quarter-figures';

/** The statuses short of schedule, the furthest behind first. */
export const shortStatuses: readonly Status[] = ['behind', 'nearSchedule', 'notReported'];

export const isShort = ({ status }: Pick<QuarterIndicator, 'status'>): boolean =>
  shortStatuses.includes(status);

/** Statuses are so far apart, and what was reached of what is due counts from the one to the other end. */
export const LAG = { step: 10, least: -8, digits: 4 } as const;

/**
 * How far an indicator is short of schedule: the larger the further, by status and in each by the share reached of what is due;
 * null where it is not short. From 28.8 behind, from 18.8 near schedule, 10 where not reported.
 */
export function lagOf({ status, shares, tracking }: QuarterIndicator): number | null {
  const at = shortStatuses.indexOf(status);
  if (at < 0) return null;
  const below = Math.max(LAG.least, Math.min(0, tracking.pace ?? 0));
  const reached = shares.paced > 0 ? shares.paced : below;
  return (shortStatuses.length - at) * LAG.step - roundTo(reached, LAG.digits);
}

/** The indicators short of schedule, the furthest first; equal ones as they stand. */
export function shortOfSchedule(indicators: readonly QuarterIndicator[]): QuarterIndicator[] {
  return indicators
    .filter(isShort)
    .map((indicator) => ({ indicator, lag: lagOf(indicator)! }))
    .sort((a, b) => b.lag - a.lag)
    .map(({ indicator }) => indicator);
}
