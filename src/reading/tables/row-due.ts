import type { Milestone } from '../../plan/model';
import { dueQuarter } from '../../plan/due-quarter';
import type { Cell } from './cells';
import type { Column } from './columns';
import { periodIn } from './headings';

/** 2026.6, 2026-06-30, 2026/6: a date in figures. */
const IN_FIGURES = /^20\d\d[./-](\d{1,2})(?:[./-]\d{1,2})?$/;

/** No date, but how long. */
const ALL_YEAR = /全年|常年|长期|持续/;

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

/** The deadline of a row's work in the plan's year, as its column says it; none where it names no quarter. */
export function milestoneOfRow(
  row: readonly Cell[],
  columns: readonly Column[],
  year: number,
): Milestone[] {
  return columns
    .filter(({ role }) => role === 'deadline')
    .flatMap(({ index }) => {
      const line = row[index]?.line ?? '';
      const dueBy = quarterOf(line);
      const period = periodIn(line) ?? String(year);
      const isDated = dueBy !== null && period === String(year) && !ALL_YEAR.test(line);
      return isDated ? [{ dueBy, text: line }] : [];
    });
}

function quarterOf(line: string): number | null {
  const month = Number(IN_FIGURES.exec(line.replace(/\s/g, ''))?.[1] ?? 0);
  return month >= 1 && month <= 12 ? Math.ceil(month / 3) : dueQuarter(line);
}
