import type { Area } from '../../workbook/address';
import type { IsFilled } from './writers/cells';

/** A part of a write that must go in one request. */
export interface Step {
  /** Estimated size of the request for it. */
  bytes: number;
  apply(workbook: Excel.Workbook): void;
  /** Set where contents of a sheet are written: none of its rows may be hidden then. */
  fillsCells?: string;
  /** Of these cells, the contents. */
  replaces?: readonly Area[];
  /** Set where Excel is trusted with filling a formula down. */
  isFilled?: IsFilled;
  /** Set on a chart, which Excel may refuse without harm to the rest. */
  isChart?: true;
  /** Set on a chart that is there: makes it anew where Excel does not bind it to its cells. */
  remake?: (workbook: Excel.Workbook) => void;
  /** Set where the looks of a sheet that is there are written anew: half written, they are told by its being left open. */
  repaints?: string;
  /** Set where a sheet stands but for charts and protection. */
  finishes?: string;
  /** Set on the step that protects a sheet again. */
  closes?: string;
}

/** What one described format, merge, rule or chart costs in a request, roughly. */
export const BYTES_PER_FEATURE = 4000;
/** A height, a width, a merge. */
export const BYTES_PER_LINE = 800;
export const BYTES_PER_SHEET = 3000;
