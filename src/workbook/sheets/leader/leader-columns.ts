import type { SheetIdentity } from '../../sheet/sheet-identity';

export const leaderIdentity: SheetIdentity<'leader'> = {
  key: 'leader',
  names: { 'zh-CN': '领导专页', en: 'One page' },
};

/** Widths of the page's columns in characters: what an upright A4 page takes at a size that is read. */
export const LEADER_WIDTHS = [5, 23, 13, 8, 8, 8, 9, 9, 8, 10, 15];
/** The column of the statuses of what is behind. */
export const STATUS = 9;
/** Hidden behind them: where a row stands in the ledger, and its id. */
export const PLACE = LEADER_WIDTHS.length;
export const ID = PLACE + 1;

/** The lists of the page, by the hidden heading over their ids. */
export const leaderLists = ['behind', 'moved'] as const;
/** Ids of the indicators that each list names. */
export type LeaderLabels = Record<(typeof leaderLists)[number], string[]>;
