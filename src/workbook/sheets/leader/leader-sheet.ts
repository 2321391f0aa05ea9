import type { BlockSheet } from '../../block-sheets';
import { FIRST_ROW, HEADING_ROW } from '../../sheet/blocks';
import { officeScoresSheet } from '../office-scores/office-scores-sheet';
import { scoringSheet } from '../scoring/scoring-sheet';
import { forecastSheet } from '../forecast/forecast-sheet';
import { rankingSheet } from '../ranking/ranking-sheet';
import { summarySheet } from '../summary/summary-sheet';
import { trendSheet } from '../trend/trend-sheet';
import { leaderIdentity, LIVE, liveCell, type LeaderLabels } from './leader-columns';
import { labelsOnPage, leaderLabels } from './leader-labels';
import { leaderReport } from './leader-report';
import { leaderTexts } from './texts';

/** 领导专页: how many rows its lists have is settled when it is written. */
export const leaderSheet: BlockSheet<'leader', LeaderLabels> = {
  ...leaderIdentity,
  part: 'report',
  mark: { ...liveCell, text: { 'zh-CN': LIVE, en: LIVE } },
  formerMarks: [
    { row: HEADING_ROW, column: 0, text: leaderTexts.counted },
    { row: FIRST_ROW, column: 0, text: leaderTexts.all },
  ],
  reads: [summarySheet, trendSheet, rankingSheet, forecastSheet],
  labelsIn: labelsOnPage,
  labelsFor: leaderLabels,
  report: (context, labelsOf) =>
    leaderReport(context, labelsOf(leaderSheet), {
      summary: labelsOf(summarySheet).length,
      trend: labelsOf(trendSheet).length,
      forecast: labelsOf(forecastSheet),
      scoring: context.hasSheet(officeScoresSheet) ? labelsOf(scoringSheet) : null,
    }),
};
