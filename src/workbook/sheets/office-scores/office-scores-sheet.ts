import { leadOffices } from '../../../quarter/office-counts';
import type { BlockSheet } from '../../block-sheets';
import { FIRST_ROW, HEADING_ROW } from '../../sheet/blocks';
import { textsDown } from '../../sheet/sheet-identity';
import { scoringSheet } from '../scoring/scoring-sheet';
import { officeScoreColumn, officeScoresIdentity } from './office-score-columns';
import { officeScoresReport } from './office-scores-report';
import { officeScoreTexts } from './texts';

/** 单位得分, of the lead offices on 考核评分. */
export const officeScoresSheet: BlockSheet<'officeScores', string[]> = {
  ...officeScoresIdentity,
  part: 'scores',
  mark: { row: HEADING_ROW, column: officeScoreColumn('pending'), text: officeScoreTexts.pending },
  formerMarks: [{ row: HEADING_ROW, column: 8, text: officeScoreTexts.pending }],
  reads: [scoringSheet],
  labelsIn: (cells) => textsDown(cells, { row: FIRST_ROW, column: officeScoreColumn('unit') }),
  labelsFor: ({ byId }, _cells, labelsOf) =>
    leadOffices(labelsOf(scoringSheet).flatMap(({ id }) => byId.get(id) ?? [])),
  report: (context, labelsOf) =>
    officeScoresReport(context, labelsOf(scoringSheet), labelsOf(officeScoresSheet)),
};
