import type { Aim, Measure } from '../plan/model';
import { computedFields, definitions, exceeds, type ComputedField } from './definitions';
import { type LedgerField } from './kinds';
import { compile } from './expression';
import type { Value } from './functions';
import type { Quarter } from './quarter';
import type { Status } from './status';

/** Settings of a workbook that the arithmetic needs. */
export interface TrackingSettings {
  year: number;
  quarter: Quarter;
  /** Share of the annual target due by each quarter. */
  phasing: readonly [number, number, number, number];
  /** Tolerance of 左右 as a share of the target. */
  tolerance: number;
  /** Share of due from which an indicator counts as near schedule. */
  nearShare: number;
}

/** What settings say, one by one. */
export const settingsIn = ({
  year,
  quarter,
  phasing,
  tolerance,
  nearShare,
}: TrackingSettings): number[] => [year, quarter, ...phasing, tolerance, nearShare];

export const defaultSettings = {
  phasing: [0.25, 0.5, 0.75, 1] as const,
  tolerance: 0.05,
  nearShare: 0.9,
};

/** One indicator as its row has it. Percent values are 6.5, never 0.065. */
export interface TrackedRow {
  measure: Measure;
  operator: Aim;
  /** The bound that decides; null when the cell holds no number. */
  target: number | null;
  baseline: number | null;
  unit: string;
  periodEnd: number;
  mark: 'gone' | null;
  /** Cell of the reporting quarter, as entered. */
  entry: Value;
}

/** Null where the sheet shows nothing. Completion is a share of the annual target, pace one of what is due: 0.5 is half. */
export interface Tracking {
  actual: number | null;
  due: number | null;
  variance: number | null;
  completion: number | null;
  pace: number | null;
  status: Status;
}

const calculations = computedFields.map((name) => [name, compile(definitions[name])] as const);

/** Due, variance, completion and status of one indicator in the reporting quarter. */
export function track(row: TrackedRow, settings: TrackingSettings): Tracking {
  // Every field is named at once: adding them one by one costs most of the time of a large ledger.
  const values: Record<LedgerField | ComputedField, Value> = {
    measure: row.measure,
    operator: row.operator,
    target: row.target,
    baseline: row.baseline,
    unit: row.unit,
    periodEnd: row.periodEnd,
    mark: row.mark,
    entry: row.entry,
    actual: null,
    due: null,
    variance: null,
    completion: null,
    status: null,
    pace: null,
    year: settings.year,
    quarter: settings.quarter,
    phase: settings.phasing[settings.quarter - 1]!,
    tolerance: settings.tolerance,
    nearShare: settings.nearShare,
  };
  for (const [name, compute] of calculations) values[name] = compute(values);
  return {
    actual: numberOrNull(values.actual),
    due: numberOrNull(values.due),
    variance: numberOrNull(values.variance),
    completion: numberOrNull(values.completion),
    pace: numberOrNull(values.pace),
    status: values.status as Status,
  };
}

const numberOrNull = (value: Value): number | null => (typeof value === 'number' ? value : null);

const computeExceeds = compile(exceeds);

/** Whether a sum is beyond the limit of the whole year already: no later quarter can mend that. */
export function isExceeded(row: TrackedRow): boolean {
  const actual = typeof row.entry === 'number' ? row.entry : null;
  const { measure, operator, target } = row;
  return computeExceeds({ measure, operator, target, actual }) === true;
}
