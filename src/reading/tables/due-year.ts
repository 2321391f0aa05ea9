import type { Cell } from './cells';
import type { Column } from './columns';
import { periodIn } from './headings';

/** The year that a row's deadline names, as a period; null for 12月底, 长期, or no deadline at all. */
export function dueYear(row: readonly Cell[], columns: readonly Column[]): string | null {
  for (const { role, index } of columns) {
    const period = role === 'deadline' ? periodIn(row[index]?.line ?? '') : null;
    if (period !== null) return period;
  }
  return null;
}
