import { roundTo } from '../tracking/functions';
import type { Quarter } from '../tracking/quarter';
import type { Status } from '../tracking/status';
import { countIndicators, isUnreported } from './office-counts';
import type { QuarterFigures, QuarterIndicator } from './quarter-figures';

/** Statuses whose number is set against that of the quarter before. */
export const comparedStatuses = ['behind', 'notReported'] as const satisfies readonly Status[];
export const movements = ['up', 'down', 'same'] as const;

/** What is set against the quarter before, in the order in which it is told. */
export type ChangeRow =
  'rate' | (typeof comparedStatuses)[number] | (typeof movements)[number] | 'incomparable';
export const changeRows: readonly ChangeRow[] = [
  'rate',
  ...comparedStatuses,
  ...movements,
  'incomparable',
];

/** This quarter, the one before, and the change (of the rate in points); null where there is nothing to compare. */
export type Change = Record<'now' | 'before' | 'change', number | null>;

/** All indicators against the quarter before. @param ids those whose quarter before is known. */
export function quarterChange(
  { indicators, byId, settings }: QuarterFigures,
  ids: readonly string[],
): Record<ChangeRow, Change> {
  const rows = ids.flatMap((id) => byId.get(id) ?? []);
  const now = countIndicators(indicators, indicators);
  const last = settings.quarter === 1 ? [] : rows.map(asBefore(settings));
  // Against a quarter, or of one, without any figure there is no change to tell.
  const isComparable = settings.quarter > 1 && !isUnreported(indicators) && !isUnreported(last);
  const before = settings.quarter === 1 ? null : countIndicators(last, last);
  const movedBy = (movement: (typeof movements)[number] | null): Change => ({
    now: before && rows.filter((row) => (row.movement || null) === movement).length,
    before: null,
    change: null,
  });
  const against = (a: number | null, b: number | null | undefined, scale: number): Change => ({
    now: a,
    before: b ?? null,
    change:
      !isComparable || a === null || b === null || b === undefined
        ? null
        : roundTo((a - b) * scale, 4),
  });
  return {
    rate: against(now.rate, before?.rate, 100),
    behind: against(now.counts.behind, before?.counts.behind, 1),
    notReported: against(now.counts.notReported, before?.counts.notReported, 1),
    up: movedBy('up'),
    down: movedBy('down'),
    same: movedBy('same'),
    incomparable: movedBy(null),
  };
}

const asBefore =
  ({ quarter }: QuarterFigures['settings']) =>
  ({ lead, byQuarter }: QuarterIndicator) => {
    const { actual, status } = byQuarter[(quarter - 1) as Quarter];
    return { lead, reported: actual !== null, status };
  };
