import { leadOffices } from '../../../quarter/office-counts';
import type { BlockSheet } from '../../block-sheets';
import { FIRST_ROW, HEADING_ROW } from '../../sheet/blocks';
import { textsDown } from '../../sheet/sheet-identity';
import { officeScoresSheet } from '../office-scores/office-scores-sheet';
import { scoringSheet } from '../scoring/scoring-sheet';
import { summarySheet } from '../summary/summary-sheet';
import { trendSheet } from '../trend/trend-sheet';
import { rankingColumn, rankingData, rankingIdentity, rankingReport } from './ranking-report';
import { rankingTexts } from './texts';

/** 单位排名, a row for each lead office. */
export const rankingSheet: BlockSheet<'ranking', string[]> = {
  ...rankingIdentity,
  part: 'report',
  mark: { row: HEADING_ROW, column: rankingColumn('pace'), text: rankingTexts.pace },
  formerMarks: [{ row: HEADING_ROW, column: 4, text: rankingTexts.rank }],
  reads: [summarySheet, trendSheet],
  mayRead: [officeScoresSheet],
  labelsIn: (cells) => textsDown(cells, { row: FIRST_ROW, column: rankingData.office }),
  labelsFor: ({ indicators }) => leadOffices(indicators),
  report: (context, labelsOf) => {
    const hasScores = context.hasSheet(officeScoresSheet);
    return rankingReport(
      context,
      {
        offices: labelsOf(rankingSheet),
        scoring: hasScores ? labelsOf(scoringSheet) : null,
      },
      {
        trend: labelsOf(trendSheet).length,
        scores: hasScores ? labelsOf(officeScoresSheet).length : null,
      },
    );
  },
};
