import { shortOfSchedule, shortStatuses } from '../../../quarter/shortfall';
import type { Status } from '../../../tracking/status';
import { joinUnits } from '../../../plan/offices/office-list';
import { indicatorsInPlan, type QuarterIndicator } from '../../../quarter/quarter-figures';
import type { ReportContext } from '../../report-context';
import { textsDown, type Cells } from '../../sheet/sheet-identity';
import { textHeight } from '../../sheet/row-heights';
import { textOf } from '../../sheet/table/locate-table';
import {
  headCells,
  ID,
  LEAD,
  LEADER_WIDTHS,
  leaderLists,
  NAME,
  officesCell,
  REASON,
  type LeaderLabels,
  type RedHead,
} from './leader-columns';

/** So many of each list fit on the page; of those behind, at least so many are told however long their reasons are. */
const MOST_BEHIND = 6;
export const LEAST_BEHIND = 3;
const MOST_MOVED = 4;
/** Height in points that the rows of those behind may have together: more would make the whole page small. */
const ROOM_BEHIND = 230;

/** Reported and short of schedule; what was not reported is counted above, and no shortfall of it is known. */
export const listedStatuses: readonly Status[] = shortStatuses.filter(
  (status) => status !== 'notReported',
);

export const isListed = ({ status }: { status: Status }): boolean =>
  listedStatuses.includes(status);

/** What the page names now: the furthest behind, and what fell back before what moved up. */
export function leaderLabels(context: ReportContext, cells: Cells): LeaderLabels {
  const inPlan = indicatorsInPlan(context);
  const ids = (rows: readonly { id: string }[]) => rows.map(({ id }) => id);
  const moved = (movement: 'down' | 'up') => inPlan.filter((row) => row.movement === movement);
  return {
    head: headIn(cells),
    offices: null,
    behind: ids(fitting(shortOfSchedule(inPlan).filter(isListed).slice(0, MOST_BEHIND))),
    moved: ids([...moved('down'), ...moved('up')].slice(0, MOST_MOVED)),
  };
}

/** The first ones, as far as their rows have room. */
function fitting(rows: readonly QuarterIndicator[]): QuarterIndicator[] {
  let height = 0;
  return rows.filter(({ name, lead, explanation }, i) => {
    const [nameHeight, leadHeight, reasonHeight] = [
      textHeight(name, LEADER_WIDTHS[NAME]!),
      textHeight(joinUnits(lead), LEADER_WIDTHS[LEAD]!),
      textHeight(explanation, LEADER_WIDTHS[REASON]!),
    ];
    height += Math.max(nameHeight, leadHeight, reasonHeight);
    return i < LEAST_BEHIND || height <= ROOM_BEHIND;
  });
}

/** What is typed for a red head. */
function headIn(cells: Cells): RedHead {
  const text = (name: keyof RedHead) =>
    textOf(cells[headCells[name].row]?.[headCells[name].column]);
  return { issuer: text('issuer'), number: text('number') };
}

/** What the page names as it stands. */
export function labelsOnPage(cells: Cells): LeaderLabels {
  const below = (list: string) => {
    const row = cells.findIndex((line) => textOf(line[ID]) === list);
    return row < 0 ? [] : textsDown(cells, { row: row + 1, column: ID });
  };
  const [behind, moved] = leaderLists.map(below) as [string[], string[]];
  const { row, column } = officesCell;
  const offices = cells[row]?.[column];
  return {
    head: headIn(cells),
    offices: typeof offices === 'number' ? offices : null,
    behind,
    moved,
  };
}
