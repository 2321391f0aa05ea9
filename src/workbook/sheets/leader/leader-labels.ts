import { shortOfSchedule, shortStatuses } from '../../../quarter/shortfall';
import type { Status } from '../../../tracking/status';
import { indicatorsInPlan } from '../../../quarter/quarter-figures';
import type { ReportContext } from '../../report-context';
import { textsDown, type Cells } from '../../sheet/sheet-identity';
import { textOf } from '../../sheet/table/locate-table';
import { ID, leaderLists, type LeaderLabels } from './leader-columns';

/** So many of each list fit on the page. */
export const MOST_BEHIND = 6;
const MOST_MOVED = 5;

/** Reported and short of schedule; what was not reported is counted above, and no shortfall of it is known. */
export const listedStatuses: readonly Status[] = shortStatuses.filter(
  (status) => status !== 'notReported',
);

export const isListed = ({ status }: { status: Status }): boolean =>
  listedStatuses.includes(status);

/** What the page names now: the furthest behind, and what fell back before what moved up. */
export function leaderLabels(context: ReportContext): LeaderLabels {
  const inPlan = indicatorsInPlan(context);
  const ids = (rows: readonly { id: string }[]) => rows.map(({ id }) => id);
  const moved = (movement: 'down' | 'up') => inPlan.filter((row) => row.movement === movement);
  return {
    behind: ids(shortOfSchedule(inPlan).filter(isListed).slice(0, MOST_BEHIND)),
    moved: ids([...moved('down'), ...moved('up')].slice(0, MOST_MOVED)),
  };
}

/** What the page names as it stands. */
export function labelsOnPage(cells: Cells): LeaderLabels {
  const below = (list: string) => {
    const row = cells.findIndex((line) => textOf(line[ID]) === list);
    return row < 0 ? [] : textsDown(cells, { row: row + 1, column: ID });
  };
  return Object.fromEntries(leaderLists.map((list) => [list, below(list)])) as LeaderLabels;
}
