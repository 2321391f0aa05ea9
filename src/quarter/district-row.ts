import { inUnit } from '../measures/quantity';
import type { Measure } from '../plan/model';
import type { Status } from '../tracking/status';

/** An indicator of one district in the quarter that is compared. Figures are null where there are none. */
export interface DistrictRow {
  district: string;
  /** File, sheet and cell of the actual; file and section of a plan without one. */
  source: string;
  name: string;
  unit: string;
  measure: Measure | null;
  target: number | null;
  actual: number | null;
  variance: number | null;
  completion: number | null;
  /** Null where there is a plan alone: nothing can have been reported. */
  status: Status | null;
}

/** The same with its figures in another unit. @param unit one that the row's converts to. */
export function rowInUnit(row: DistrictRow, unit: string): DistrictRow {
  const converted = (value: number | null) =>
    value === null ? null : inUnit(value, row.unit, unit);
  return {
    ...row,
    unit,
    target: converted(row.target),
    actual: converted(row.actual),
    variance: converted(row.variance),
  };
}
