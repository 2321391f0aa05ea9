import { areBodies, looksLikeOffice } from '../offices/office-kinds';
import { linesAbove } from './above-table';
import type { TableReading } from './records';

/** "…目标任务书——区民政局", or the office alone, as a sheet of its own is called. */
const NAMED = /(?:^|[—–-]{1,2}|[(])([\u4e00-\u9fff]{3,20})[)]?$/;
const MOST_LINES = 2;
/** One title may name a body for other reasons; several are an order by offices. */
const FEWEST = 2;

/**
 * Tables of which each stands below an office's name, in a document that has one for every office: that office leads what a
 * table names nobody for.
 * @param text the document's.
 */
export function withOfficesAbove(tables: readonly TableReading[], text: string): TableReading[] {
  const above = tables.map((table) => (namesNobody(table) ? officeAbove(text, table.start) : null));
  if (new Set(above.filter((office) => office !== null)).size < FEWEST) return [...tables];
  return tables.map((table, i) => {
    const office = above[i];
    if (!office) return table;
    const led = <R extends { lead: string[] }>(record: R): R => ({ ...record, lead: [office] });
    return { ...table, targets: table.targets.map(led), tasks: table.tasks.map(led) };
  });
}

const namesNobody = ({ targets, tasks }: TableReading) =>
  [...targets, ...tasks].every(({ lead, support }) => lead.length + support.length === 0);

function officeAbove(text: string, start: number): string | null {
  const names = linesAbove(text, start)
    .slice(-MOST_LINES)
    .map((line) => NAMED.exec(line.split('\t')[0] ?? '')?.[1] ?? '');
  return names.reverse().find((name) => looksLikeOffice(name) && areBodies([name])) ?? null;
}
