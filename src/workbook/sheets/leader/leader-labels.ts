import { shortOfSchedule, shortStatuses } from '../../../quarter/shortfall';
import type { Status } from '../../../tracking/status';
import { indicatorsInPlan, type QuarterIndicator } from '../../../quarter/quarter-figures';
import type { ReportContext } from '../../report-context';
import { textsDown, type Cells } from '../../sheet/sheet-identity';
import { textOf } from '../../sheet/table/locate-table';
import { delayedTasks } from './delayed-tasks';
import {
  headCells,
  ID,
  leaderLists,
  officesCell,
  tasksCell,
  type LeaderLabels,
  type RedHead,
} from './leader-columns';

/** So many of each list fit on the page. */
const MOST_LISTED = 5;
const MOST_TASKS = 3;

/** Reported and short of schedule; what was not reported is counted above, and no shortfall of it is known. */
export const listedStatuses: readonly Status[] = shortStatuses.filter(
  (status) => status !== 'notReported',
);

/** The furthest behind, as many as there are rows. */
export const behindNow = (context: ReportContext, rows: number): QuarterIndicator[] =>
  shortOfSchedule(indicatorsInPlan(context))
    .filter(({ status }) => listedStatuses.includes(status))
    .slice(0, rows);

/** What fell back before what moved up. */
export function movedNow(context: ReportContext, rows: number): QuarterIndicator[] {
  const inPlan = indicatorsInPlan(context);
  const moved = (movement: 'down' | 'up') => inPlan.filter((row) => row.movement === movement);
  return [...moved('down'), ...moved('up')].slice(0, rows);
}

/** How many rows the lists get now; one at least, which says that there is nothing to list. */
export function leaderLabels(context: ReportContext, cells: Cells): LeaderLabels {
  return {
    head: headIn(cells),
    offices: null,
    tasks: delayedTasks(context).slice(0, MOST_TASKS).length,
    behind: Math.max(1, behindNow(context, MOST_LISTED).length),
    moved: Math.max(1, movedNow(context, MOST_LISTED).length),
  };
}

/** What is typed for a red head. */
function headIn(cells: Cells): RedHead {
  const text = (name: keyof RedHead) =>
    textOf(cells[headCells[name].row]?.[headCells[name].column]);
  return { issuer: text('issuer'), number: text('number') };
}

/** The page as it stands: its rows are numbered. */
export function labelsOnPage(cells: Cells): LeaderLabels {
  const rowsOf = (list: string) => {
    const row = cells.findIndex((line) => textOf(line[ID]) === list);
    return row < 0 ? 0 : textsDown(cells, { row: row + 1, column: 0 }).length;
  };
  const [behind, moved] = leaderLists.map(rowsOf) as [number, number];
  const count = ({ row, column }: { row: number; column: number }) => {
    const value = cells[row]?.[column];
    return typeof value === 'number' ? value : null;
  };
  return {
    head: headIn(cells),
    offices: count(officesCell),
    tasks: count(tasksCell) ?? 0,
    behind,
    moved,
  };
}
