import type { Status } from '../tracking/status';
import type { QuarterIndicator } from './quarter-figures';

/** The statuses short of schedule, the furthest behind first. */
export const shortStatuses: readonly Status[] = ['behind', 'nearSchedule', 'notReported'];

export const isShort = ({ status }: Pick<QuarterIndicator, 'status'>): boolean =>
  shortStatuses.includes(status);

/** The indicators short of schedule: by status, and in each first what reached the smallest share of what is due. */
export function shortOfSchedule(indicators: readonly QuarterIndicator[]): QuarterIndicator[] {
  return indicators
    .filter(isShort)
    .sort(
      (a, b) =>
        shortStatuses.indexOf(a.status) - shortStatuses.indexOf(b.status) ||
        a.shares.paced - b.shares.paced ||
        (a.tracking.pace ?? 0) - (b.tracking.pace ?? 0),
    );
}
