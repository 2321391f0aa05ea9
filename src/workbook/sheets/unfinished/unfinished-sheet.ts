import { shortOfSchedule } from '../../../quarter/shortfall';
import type { BlockSheet } from '../../block-sheets';
import { FIRST_ROW, HEADING_ROW } from '../../sheet/blocks';
import { textsDown } from '../../sheet/sheet-identity';
import {
  unfinishedColumn,
  unfinishedIdentity,
  unfinishedReport,
  unfinishedTexts,
} from './unfinished-report';

/** 未达序时清单: which indicators it lists is settled when it is written. */
export const unfinishedSheet: BlockSheet<'unfinished', string[]> = {
  ...unfinishedIdentity,
  part: 'report',
  isOfQuarter: true,
  mark: { row: HEADING_ROW, column: unfinishedColumn('explanation'), text: unfinishedTexts.reason },
  reads: [],
  labelsIn: (cells) => textsDown(cells, { row: FIRST_ROW, column: unfinishedColumn('id') }),
  labelsFor: ({ byId }) => shortOfSchedule([...byId.values()].reverse()).map(({ id }) => id),
  report: (context, labelsOf) => unfinishedReport(context, labelsOf(unfinishedSheet)),
};
