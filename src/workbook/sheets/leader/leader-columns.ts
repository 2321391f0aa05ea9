import { FIRST_ROW, HEADING_ROW } from '../../sheet/blocks';
import type { SheetIdentity } from '../../sheet/sheet-identity';

export const leaderIdentity: SheetIdentity<'leader'> = {
  key: 'leader',
  names: { 'zh-CN': '领导专页', en: 'One page' },
};

/** Widths of the page's columns in characters: what an upright A4 page takes at a size that is read. */
export const LEADER_WIDTHS = [4, 18, 12, 10, 10, 9, 12, 9, 9, 22];
/** The last of them in English, whose headings take more of the page. */
export const ENGLISH_REASON = 20;
/** From here on the offices stand, beside what changed. */
export const BESIDE = 7;
/** The columns of the figures of what is behind. */
export const FIGURES = { target: 3, actual: 4, due: 5, variance: 6, forecast: 7 } as const;
/** The columns of its texts that are cut to their room. */
export const [NAME, LEAD] = [1, 2];
/** The column of the statuses of what is behind. */
export const STATUS = 8;
/** Hidden behind them: where a row stands in the ledger, its id, its unit of measure, its whole reason. */
export const PLACE = LEADER_WIDTHS.length;
export const ID = PLACE + 1;
export const UNIT = ID + 1;
export const WHOLE_REASON = UNIT + 1;
/** Hidden too: that the page's lists are formulas, how many offices are listed, how many tasks. */
export const LIVE = 'live';
export const liveCell = { row: HEADING_ROW, column: PLACE } as const;
export const officesCell = { row: HEADING_ROW, column: ID } as const;
export const tasksCell = { row: HEADING_ROW, column: UNIT } as const;

/** Behind them, not printed, what a red head is made of: labels and what is typed beside them. */
export const HEAD_LABEL = WHOLE_REASON + 1;
export const HEAD_WIDTHS = [18, 34];
export const headCells = {
  issuer: { row: FIRST_ROW, column: HEAD_LABEL + 1 },
  number: { row: FIRST_ROW + 1, column: HEAD_LABEL + 1 },
} as const;
/** The office that issues the page, and the number of its document; blank where the page has no red head. */
export type RedHead = Record<keyof typeof headCells, string>;

/** The lists of the page, by the hidden heading over their ids. */
export const leaderLists = ['behind', 'moved'] as const;
/** How many rows each list has: what stands in them is found by formulas. */
export type LeaderLabels = Record<(typeof leaderLists)[number], number> & {
  head: RedHead;
  /** How many offices the page lists; null where that is to be settled, or the page does not say it. */
  offices: number | null;
  /** How many delayed tasks it names. */
  tasks: number;
};
