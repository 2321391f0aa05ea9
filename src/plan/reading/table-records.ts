import { yearOfHeadings } from './document';
import { markOf } from './marks';
import type { Passage } from './passages';
import type { ReadIndicator, ReadTask } from './read-plan';
import type { Section } from './sections';
import type { TableReading } from './tables/records';
import { normalise } from './text';

type Unidentified<R> = Omit<R, 'id'>;

export interface TableRecords {
  indicators: Unidentified<ReadIndicator>[];
  tasks: Unidentified<ReadTask>[];
}

/** What stands in the tables of a review, or of an appendix, is no plan. */
const holdsPlans = (section: Section | null) =>
  section?.role !== 'review' && section?.role !== 'appendix';

/**
 * What was read from tables as records, each in the section its table stands in.
 * @param offsetOf place in the source of an index in the passages' text.
 */
export function recordsOfTables(
  tables: readonly TableReading[],
  passages: readonly Passage[],
  offsetOf: (index: number) => number,
  source: string,
  year: number,
): TableRecords {
  const records: TableRecords = { indicators: [], tasks: [] };
  let next = 0;
  let section: Section | null = null;
  for (const table of tables) {
    for (; next < passages.length && offsetOf(passages[next]!.at[0] ?? 0) < table.start; next++) {
      section = passages[next]!.section;
    }
    if (!holdsPlans(section)) continue;
    const path = annexBefore(source, table.start) ?? section?.path ?? '总';
    const place = { section: path, reviewed: false } as const;
    const own = String(yearOfHeadings(section?.headings ?? [], year));
    const quoted = ({ start, end }: { start: number; end: number }) => ({
      quote: source.slice(start, end),
    });
    records.indicators.push(
      ...table.targets.map((target) => ({
        ...target,
        ...place,
        ...quoted(target),
        period: target.period ?? own,
      })),
    );
    records.tasks.push(...table.tasks.map((task) => ({ ...task, ...place, ...quoted(task) })));
  }
  return records;
}

/** How far above a table its own heading may stand: 附件: 目标分解表, and a line for the unit of measure. */
const HEADING_REACH = 160;
const HEADING_LINES = 3;

/** "附件:…" above a table heads it; anywhere else such a line lists what is enclosed. */
function annexBefore(source: string, start: number): string | null {
  const { text } = normalise(source.slice(Math.max(0, start - HEADING_REACH), start));
  const lines = text
    .split('\n')
    .slice(1)
    .filter((line) => line !== '');
  for (const line of lines.slice(-HEADING_LINES).reverse()) {
    const mark = markOf(line);
    if (mark) return mark.style === 'annex' ? mark.label : null;
  }
  return null;
}
