import { type Status, statuses } from '../tracking/status';
import { roundTo } from '../tracking/functions';

/** The statuses, in the order in which they are told and drawn. */
export const countedStatuses: readonly Status[] = [
  'met',
  'onSchedule',
  'nearSchedule',
  'behind',
  'notReported',
  'notAssessed',
];

/** What the summary counts of one indicator. */
export interface CountedIndicator {
  lead: readonly string[];
  reported: boolean;
  status: Status;
}

export interface OfficeCounts {
  indicators: number;
  reported: number;
  counts: Record<Status, number>;
  /** (met + on schedule) / (indicators − not assessed), to six decimals; null when nothing is assessed. */
  rate: number | null;
}

/** The lead offices of these indicators, in the order in which they first appear. */
export function leadOffices(indicators: readonly Pick<CountedIndicator, 'lead'>[]): string[] {
  return [...new Set(indicators.flatMap(({ lead }) => lead))];
}

/** Indicators that count for an office; `null` selects those without a lead office. */
export function indicatorsOf<T extends Pick<CountedIndicator, 'lead'>>(
  indicators: readonly T[],
  office: string | null,
): T[] {
  return indicators.filter(({ lead }) =>
    office === null ? lead.length === 0 : lead.includes(office),
  );
}

export function countIndicators(indicators: readonly CountedIndicator[]): OfficeCounts {
  const counts = Object.fromEntries(statuses.map((status) => [status, 0])) as Record<
    Status,
    number
  >;
  for (const { status } of indicators) counts[status]++;
  const assessed = indicators.length - counts.notAssessed;
  return {
    indicators: indicators.length,
    reported: indicators.filter(({ reported }) => reported).length,
    counts,
    rate: assessed === 0 ? null : roundTo((counts.met + counts.onSchedule) / assessed, 6),
  };
}
