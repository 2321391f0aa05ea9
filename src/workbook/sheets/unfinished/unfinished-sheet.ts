import { isShort } from '../../../quarter/shortfall';
import { indicatorsInPlan } from '../../../quarter/quarter-figures';
import type { BlockSheet } from '../../block-sheets';
import { FIRST_ROW, HEADING_ROW } from '../../sheet/blocks';
import { textsDown } from '../../sheet/sheet-identity';
import { trendSheet } from '../trend/trend-sheet';
import {
  FOUND,
  unfinishedColumn,
  unfinishedIdentity,
  unfinishedReport,
  unfinishedTexts,
} from './unfinished-report';

/** 未达序时清单, by how many rows it has: they are numbered. */
export const unfinishedSheet: BlockSheet<'unfinished', number> = {
  ...unfinishedIdentity,
  part: 'report',
  mark: { row: HEADING_ROW, column: unfinishedColumn('id'), text: { 'zh-CN': FOUND, en: FOUND } },
  formerMarks: [
    { row: HEADING_ROW, column: unfinishedColumn('explanation'), text: unfinishedTexts.reason },
  ],
  reads: [trendSheet],
  labelsIn: (cells) =>
    textsDown(cells, { row: FIRST_ROW, column: unfinishedColumn('number') }).length,
  labelsFor: (context) => indicatorsInPlan(context).filter(isShort).length,
  report: (context, labelsOf) =>
    unfinishedReport(context, labelsOf(unfinishedSheet), labelsOf(trendSheet).length),
};
