import { indicatorsInPlan } from '../../../quarter/quarter-figures';
import type { BlockSheet } from '../../block-sheets';
import { FIRST_ROW, HEADING_ROW } from '../../sheet/blocks';
import { textsDown } from '../../sheet/sheet-identity';
import { TREND_VISIBLE, trendColumn, trendIdentity } from './trend-columns';
import { trendReport } from './trend-report';

/** Columns that the sheet showed while it had what is due in each quarter. */
const FORMER_VISIBLE = 19;

const hidden = (key: string) => ({ 'zh-CN': key, en: key });
const label = hidden('label');

/** 全年走势, a row for each indicator of the plan. */
export const trendSheet: BlockSheet<'trend', string[]> = {
  ...trendIdentity,
  part: 'report',
  // A hidden heading.
  mark: { row: HEADING_ROW, column: TREND_VISIBLE, text: hidden('lag') },
  formerMarks: [FORMER_VISIBLE, FORMER_VISIBLE - 1, TREND_VISIBLE].map((column) => ({
    row: HEADING_ROW,
    column,
    text: label,
  })),
  reads: [],
  labelsIn: (cells) => textsDown(cells, { row: FIRST_ROW, column: trendColumn('id') }),
  labelsFor: (context) => indicatorsInPlan(context).map(({ id }) => id),
  report: (context, labelsOf) => trendReport(context, labelsOf(trendSheet)),
};
