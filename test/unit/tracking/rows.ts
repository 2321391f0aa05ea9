import {
  defaultSettings,
  type TrackedRow,
  type TrackingSettings,
} from '../../../src/tracking/track';
import type { Quarter } from '../../../src/tracking/quarter';

/** A counted increment of 200 家 in 2024; tests change what they are about. */
export function row(changes: Partial<TrackedRow> = {}): TrackedRow {
  return {
    measure: 'increment',
    operator: '>=',
    target: 200,
    baseline: null,
    unit: '家',
    periodEnd: 2024,
    mark: null,
    entry: null,
    ...changes,
  };
}

/** Settings of a 2024 workbook: 25/50/75/100 %, 左右 within 5 %, near schedule from 90 %. */
export function settings(
  quarter: Quarter,
  changes: Partial<TrackingSettings> = {},
): TrackingSettings {
  return { ...defaultSettings, year: 2024, quarter, ...changes };
}
