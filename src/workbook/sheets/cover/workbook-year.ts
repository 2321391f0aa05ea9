import type { Plan } from '../../../plan/model';

/**
 * The year that a workbook is filled for: the one asked for, else the cover's where the plan covers it, else the plan's first.
 * @param kept the year on the cover; undefined for a new workbook.
 */
export function workbookYear(
  { years }: Pick<Plan, 'years'>,
  kept: number | undefined,
  wanted?: number,
): number {
  if (wanted !== undefined && years.includes(wanted)) return wanted;
  return kept !== undefined && years.includes(kept) ? kept : years[0]!;
}
