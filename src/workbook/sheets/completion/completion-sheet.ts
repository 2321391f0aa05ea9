import type { BlockSheet } from '../../block-sheets';
import { FIRST_ROW, HEADING_ROW } from '../../sheet/blocks';
import { textsDown } from '../../sheet/sheet-identity';
import { rankingTexts } from '../ranking/texts';
import { officeScoresSheet } from '../office-scores/office-scores-sheet';
import { rankingSheet } from '../ranking/ranking-sheet';
import { scoringSheet } from '../scoring/scoring-sheet';
import { trendSheet } from '../trend/trend-sheet';
import { completionColumn, completionReport } from './completion-report';

/** 单位完成率, a row for each lead office. */
export const completionSheet: BlockSheet<'completion', string[]> = {
  key: 'completion',
  names: { 'zh-CN': '单位完成率', en: 'Completion' },
  formerNames: ['完成率排名'],
  part: 'report',
  mark: { row: HEADING_ROW, column: completionColumn('pace'), text: rankingTexts.pace },
  formerMarks: [{ row: HEADING_ROW, column: 3, text: rankingTexts.scheduled }],
  reads: [rankingSheet, trendSheet],
  labelsIn: (cells) => textsDown(cells, { row: FIRST_ROW, column: completionColumn('number') }),
  labelsFor: (_context, _cells, labelsOf) => labelsOf(rankingSheet),
  report: (context, labelsOf) =>
    completionReport(
      context,
      {
        offices: labelsOf(rankingSheet),
        rows: labelsOf(completionSheet).length,
        scoring: context.hasSheet(officeScoresSheet) ? labelsOf(scoringSheet) : null,
      },
      labelsOf(trendSheet).length,
    ),
};
