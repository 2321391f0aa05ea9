import { type Status, statuses } from '../tracking/status';
import { roundTo } from '../tracking/functions';
import { Remembered } from '../tracking/remembered';

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
  /** (met + on schedule) / (indicators − not assessed), to six decimals; null when nothing is assessed, or nobody reported. */
  rate: number | null;
}

/** The lead offices of these indicators, in the order in which they first appear. */
export function leadOffices(indicators: readonly Pick<CountedIndicator, 'lead'>[]): string[] {
  return [...new Set(indicators.flatMap(({ lead }) => lead))];
}

type Led = Pick<CountedIndicator, 'lead'>;

const ledBy = new Remembered<readonly Led[], ReadonlyMap<string | null, readonly Led[]>>();

/** Indicators that count for an office; `null` selects those without a lead office. */
export function indicatorsOf<T extends Led>(
  indicators: readonly T[],
  office: string | null,
): readonly T[] {
  const byOffice = ledBy.of(indicators, [], () => groupedByOffice(indicators, ({ lead }) => lead));
  return (byOffice.get(office) ?? []) as readonly T[];
}

/** Each under every office that leads it, those that none leads under null. */
export function groupedByOffice<T>(
  all: readonly T[],
  leadOf: (one: T) => readonly string[],
): Map<string | null, T[]> {
  const groups = new Map<string | null, T[]>();
  for (const one of all) {
    const lead = leadOf(one);
    for (const office of lead.length === 0 ? [null] : new Set(lead)) {
      const group = groups.get(office);
      if (group) group.push(one);
      else groups.set(office, [one]);
    }
  }
  return groups;
}

/** Whether a quarter has no figure at all yet: then there is nothing to rate or to rank. */
export const isUnreported = (all: readonly Pick<CountedIndicator, 'reported'>[]): boolean =>
  !all.some(({ reported }) => reported);

/** @param all of the quarter, of which these are some. */
export function countIndicators(
  indicators: readonly CountedIndicator[],
  all: readonly Pick<CountedIndicator, 'reported'>[],
): OfficeCounts {
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
    rate:
      assessed === 0 || isUnreported(all)
        ? null
        : roundTo((counts.met + counts.onSchedule) / assessed, 6),
  };
}
