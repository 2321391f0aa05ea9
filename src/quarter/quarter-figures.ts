import { trackedRow, trackLedgerRow, type TrackedLedgerRow } from '../tracking/ledger-row';
import { figureChangeOf, movementOf, type Movement } from '../tracking/movement';
import { quarters, type Quarter } from '../tracking/quarter';
import { sharesOf, type ShareField } from '../tracking/shares';
import type { Status } from '../tracking/status';
import { settingsIn, type Tracking, type TrackingSettings } from '../tracking/track';
import { Remembered } from '../tracking/remembered';

/** An indicator with all four quarters worked out. */
export interface QuarterIndicator extends TrackedLedgerRow {
  byQuarter: Record<Quarter, Tracking>;
  movement: Movement;
  /** How far the figure moved since the quarter before; null where one of the two was not reported. */
  figureChange: number | null;
  shares: Record<ShareField, number>;
}

/** All rows of a quarter as numbers. */
export interface QuarterFigures {
  settings: TrackingSettings;
  /** In the ledger's order. */
  indicators: readonly QuarterIndicator[];
  /** Of an id that stands twice the first, as a lookup finds it. */
  byId: ReadonlyMap<string, QuarterIndicator>;
}

const worked = new Remembered<TrackedLedgerRow, QuarterIndicator>();

/** Works out every quarter of every row. */
export function quarterFigures(
  rows: readonly TrackedLedgerRow[],
  settings: TrackingSettings,
): QuarterFigures {
  const by = settingsIn(settings);
  const indicators = rows.map((row) => worked.of(row, by, () => allQuarters(row, settings)));
  const byId = new Map([...indicators].reverse().map((row) => [row.id, row]));
  return { settings, indicators, byId };
}

function allQuarters(row: TrackedLedgerRow, settings: TrackingSettings): QuarterIndicator {
  const { quarter } = settings;
  const byQuarter = Object.fromEntries(
    quarters.map((each) => [each, trackLedgerRow(row, { ...settings, quarter: each }, row.curve)]),
  ) as Record<Quarter, Tracking>;
  const before = quarter === 1 ? null : byQuarter[(quarter - 1) as Quarter];
  return {
    ...row,
    byQuarter,
    movement: movementOf(row.status, before && before.status),
    figureChange: figureChangeOf(row.tracking.actual, before && before.actual),
    shares: sharesOf(trackedRow(row, quarter), row.tracking),
  };
}

/** The indicators that the plan has, each id once, in the ledger's order. */
export function indicatorsInPlan({ byId }: Pick<QuarterFigures, 'byId'>): QuarterIndicator[] {
  return [...byId.values()].reverse().filter(({ gone }) => !gone);
}

/** Longer names are shortened in the list: no spreadsheet finds a text of more than 255 characters. */
const LONGEST_NAME = 100;

/** How an indicator is chosen from a list: names may stand twice. */
export function labelOf({ name, id }: { name: string; id: string }): string {
  const characters = [...name];
  const shown =
    characters.length > LONGEST_NAME ? `${characters.slice(0, LONGEST_NAME).join('')}…` : name;
  return `${shown} ${id}`;
}

/** The status of a quarter; null for one that is to come and was not reported yet. */
export function statusIn(
  { byQuarter }: Pick<QuarterIndicator, 'byQuarter'>,
  quarter: Quarter,
  settings: Pick<TrackingSettings, 'quarter'>,
): Status | null {
  const { actual, status } = byQuarter[quarter];
  return quarter > settings.quarter && actual === null ? null : status;
}
