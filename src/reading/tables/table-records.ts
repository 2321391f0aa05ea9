import { yearOfHeadings } from '../document/document';
import { markOf, type Mark } from '../structure/marks';
import type { Passage } from '../structure/passages';
import type { ReadIndicator, ReadTask } from '../read-plan';
import { FRONT, type Section } from '../structure/sections';
import type { TableReading } from './records';
import { normalise } from '../text/text';

type Unidentified<R> = Omit<R, 'id'>;

export interface TableRecords {
  indicators: Unidentified<ReadIndicator>[];
  tasks: Unidentified<ReadTask>[];
  /** The sections that the tables stand in. */
  sections: Set<Section>;
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
  const records: TableRecords = { indicators: [], tasks: [], sections: new Set() };
  let next = 0;
  let section: Section | null = null;
  for (const table of tables) {
    for (; next < passages.length && offsetOf(passages[next]!.at[0] ?? 0) < table.start; next++) {
      const { section: told, text } = passages[next]!;
      // A sentence that tells results says nothing of the table behind it, unless it ends in a colon
      section = told.beside && !/:$/.test(text) ? told.beside : told;
    }
    if (section) records.sections.add(section);
    if (!holdsPlans(section)) continue;
    const { annex, number } = headingsBefore(source, table.start);
    const path = [annex ?? section?.path ?? FRONT, ...(number === null ? [] : [number])];
    const own = String(yearOfHeadings(section?.headings ?? [], year));
    const placed = ({
      row,
      start,
      end,
    }: {
      row: readonly string[];
      start: number;
      end: number;
    }) => ({
      section: pathOf([...path, ...row]),
      reviewed: false as const,
      quote: source.slice(start, end),
    });
    records.indicators.push(
      ...table.targets.map(({ row, ...target }) => ({
        ...target,
        ...placed({ ...target, row }),
        period: target.period ?? own,
      })),
    );
    records.tasks.push(
      ...table.tasks.map(({ row, ...task }) => ({ ...task, ...placed({ ...task, row }) })),
    );
  }
  return records;
}

/** A row of a table that stands before all headings has its own place for a path. */
const pathOf = ([first, ...rest]: readonly string[]) =>
  first === FRONT && rest.length > 0 ? rest.join('·') : [first, ...rest].join('·');

/** 附件1 主要指标分解表: the title of a sheet's table, its space lost. */
function annexTitled(line: string): Mark | null {
  const label = /^附[件表]\d{0,2}(?=[\u4e00-\u9fff].*表(?:[(].*)?$)/.exec(
    line.replace(/\t+$/, ''),
  )?.[0];
  return label === undefined ? null : markOf(label);
}

/** How far above a table its own heading may stand: 附件: 目标分解表, and a line for the unit of measure. */
const HEADING_REACH = 160;
const HEADING_LINES = 3;
/** "表1 主要指标": a table that has a number. */
const NUMBERED = /^(表\d{1,2}(?:-\d{1,2})?|表[一二三四五六七八九十]{1,3}(?=[\s:、.]))(?!\d)/;

/** "附件:…" above a table heads it; anywhere else such a line lists what is enclosed. */
function headingsBefore(
  source: string,
  start: number,
): { annex: string | null; number: string | null } {
  const { text } = normalise(source.slice(Math.max(0, start - HEADING_REACH), start));
  const lines = text
    .split('\n')
    .slice(start > HEADING_REACH ? 1 : 0)
    .filter((line) => line !== '')
    .slice(-HEADING_LINES)
    .reverse();
  const number = lines.map((line) => NUMBERED.exec(line)?.[1]).find(Boolean) ?? null;
  const mark = lines.map((line) => markOf(line) ?? annexTitled(line)).find(Boolean);
  return { annex: mark?.style === 'annex' ? mark.label : null, number };
}
