import { dueQuarter } from '../text/due-quarter';
import type { Cell } from './cells';
import type { Column } from './columns';
import { periodIn } from './headings';

/** 2026.6, 2026-06-30, 2026/6: a date in figures. */
const IN_FIGURES = /^20\d\d[./-](\d{1,2})(?:[./-]\d{1,2})?$/;

/** When a row is due, as its column of deadlines says. */
export interface RowDue {
  /** The year it names; null for 12月底, 长期, or no deadline at all. */
  period: string | null;
  /** The quarter by whose end it is due, where that is before the year's end. */
  dueBy?: number;
}

export function dueOfRow(row: readonly Cell[], columns: readonly Column[]): RowDue {
  const lines = columns
    .filter(({ role }) => role === 'deadline')
    .map(({ index }) => row[index]?.line ?? '');
  const period = lines.map(periodIn).find((found) => found !== null) ?? null;
  const quarter = lines.map(quarterOf).find((found) => found !== null) ?? null;
  return quarter === null || quarter === 4 ? { period } : { period, dueBy: quarter };
}

function quarterOf(line: string): number | null {
  const month = Number(IN_FIGURES.exec(line.replace(/\s/g, ''))?.[1] ?? 0);
  return month >= 1 && month <= 12 ? Math.ceil(month / 3) : dueQuarter(line);
}
