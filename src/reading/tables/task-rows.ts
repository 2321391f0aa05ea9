import { findUnitLists } from '../offices/responsibility';
import { joined } from '../structure/tasks';
import { titleOf } from '../structure/titles';
import { distinct, type Cell } from './cells';
import { readCell, readWorkCell, type CellTarget } from './cell-targets';
import type { Column, Head } from './columns';
import { isMeasure } from './headings';
import { eachOnce, milestonesOf, withMilestones } from '../prose/milestones';
import { dueOfRow, milestoneOfRow } from './row-due';
import type { RowContext } from './indicator-rows';
import type { TableTarget, TableTask } from './records';
import { filledDown } from './filled-down';
import { groupOf, isSubtotalOf, isTotalRow, plainName } from './row-names';
import { RowPlaces } from './row-places';
import { namesUnits, unitsDoubted, unitsOfRow } from './row-units';
import { tableUnitFor } from './unit-of-table';

/** Whether a head is that of a table whose rows are work items. */
export const isTaskHead = ({ columns }: Head) =>
  columns.some(({ role }) => role === 'task') &&
  columns.some(({ role }) => ['responsible', 'lead', 'support', 'target'].includes(role));

/** The work items of the rows under a head, and the targets inside their texts. */
export function readTaskRows(
  rows: readonly Cell[][],
  head: Head,
  context: RowContext,
): { tasks: TableTask[]; targets: TableTarget[] } {
  const tasks = new Map<Cell, TableTask>();
  const targets: TableTarget[] = [];
  const seen = new Set<Cell>();
  const taskColumns = head.columns.filter(({ role }) => role === 'task');
  const places = new RowPlaces();
  const filled = filledDown(rows, head);
  const named = namesUnits(filled, head);
  const isSubtotal = isSubtotalOf(filled);
  filled.forEach((row, r) => {
    if (isTotalRow(row)) return;
    const heading = groupOf(isSubtotal(row) ? distinct(row).slice(0, 2) : row, true);
    if (heading !== null) {
      places.enter(heading);
      return;
    }
    const cell = itemCell(filled, r, taskColumns);
    if (!cell) return;
    const title = titleOf(plainName(cell.text.replace(/\n/g, '')));
    const own = unitsOfRow(row, head.columns, context.firstLeads);
    const mayDoubt = unitsDoubted(row, head.columns, named);
    const inside = joined(findUnitLists(cell.text));
    const units = own.lead.length + own.support.length > 0 ? own : inside;
    const field = places.group === null ? {} : { field: places.group };
    const place = { ...field, row: places.of(row, head.columns, cell) };
    const known = tasks.get(cell);
    const milestones = [
      ...(known?.milestones ?? []),
      ...taskColumns.flatMap(({ index }) => milestonesOf(row[index]?.text ?? '', context.year)),
      ...milestoneOfRow(row, head.columns, context.year),
    ];
    tasks.set(cell, {
      title: known?.title ?? title,
      ...joined(known ? [known, units] : [units]),
      ...withMilestones(eachOnce(milestones)),
      ...place,
      start: cell.start,
      end: cell.end,
    });
    for (const column of head.columns) {
      const text = row[column.index];
      if (!text || text.text === '' || seen.has(text)) continue;
      if (column.role !== 'task' && column.role !== 'target') continue;
      seen.add(text);
      const name = valueName(contentOf(row, taskColumns, cell) ?? title, column);
      const unit = unitIn(row, head) || column.unit;
      const found =
        column.role === 'task'
          ? readWorkCell(text, title, context.year)
          : valueCell(text, cell, name, column, unit || tableUnitFor(name, head.unit), context);
      const { period, ...due } = dueOfRow(row, head.columns);
      targets.push(
        ...found.map((target) => {
          const whole = { ...place, ...due, ...target, period: target.period ?? period, ...units };
          return mayDoubt(whole);
        }),
      );
    }
  });
  return { tasks: [...tasks.values()].filter(({ title }) => title !== ''), targets };
}

/** 平安校园 | 校园周界报警覆盖率 | 100%: the work's content, where it holds no figure itself, names the value beside it. */
function contentOf(row: readonly Cell[], columns: readonly Column[], item: Cell): string | null {
  const content = columns.length > 1 ? row[columns.at(-1)!.index] : undefined;
  if (!content || content === item || content.text === '' || /\d/.test(content.line)) return null;
  return titleOf(plainName(content.line));
}

/** 年度投资 is of the work, and not the work itself. */
const valueName = (title: string, { text }: Column) =>
  text.endsWith('投资') ? title + text.replace(/^20\d\d年度?/, '') : title;

/** The unit of measure that stands in a row's own cell. */
const unitIn = (row: readonly Cell[], { columns }: Head): string =>
  columns
    .filter(({ role }) => role === 'unit')
    .map(({ index }) => row[index]?.line ?? '')
    .find(isMeasure) ?? '';

const valueCell = (
  cell: Cell,
  nameCell: Cell,
  name: string,
  column: Column,
  unit: string,
  { year }: RowContext,
): CellTarget[] =>
  readCell(cell, {
    name,
    nameCell,
    unit,
    period: column.period,
    isGrowth: false,
    year,
  });

/** The cell that names a row's work: where several do, the first that is no heading over several rows. */
function itemCell(rows: readonly Cell[][], r: number, columns: readonly Column[]): Cell | null {
  const cells = columns
    .map(({ index }) => rows[r]![index])
    .filter((cell) => cell && cell.text !== '');
  const single = columns
    .filter(({ index }) => rows[r]![index]?.text !== '')
    .find(({ index }) => {
      const cell = rows[r]![index];
      return cell && rows[r - 1]?.[index] !== cell && rows[r + 1]?.[index] !== cell;
    });
  return (single && rows[r]![single.index]) ?? cells.at(-1) ?? null;
}
