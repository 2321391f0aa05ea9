import { leadOffices } from '../../../quarter/office-counts';
import type { BlockSheet } from '../../block-sheets';
import { FIRST_ROW, HEADING_ROW } from '../../sheet/blocks';
import { textsDown } from '../../sheet/sheet-identity';

import { summarySheet } from '../summary/summary-sheet';
import { trendSheet } from '../trend/trend-sheet';
import { rankingColumn, rankingReport, rankingData } from './ranking-report';
import { rankingTexts } from './texts';
/** 单位排名, a row for each lead office. */
export const rankingSheet: BlockSheet<'ranking', string[]> = {
  key: 'ranking',
  names: { 'zh-CN': '单位排名', en: 'Ranking' },
  part: 'report',
  mark: { row: HEADING_ROW, column: rankingColumn('rank'), text: rankingTexts.rank },
  reads: [summarySheet, trendSheet],
  labelsIn: (cells) => textsDown(cells, { row: FIRST_ROW, column: rankingData.office }),
  labelsFor: ({ indicators }) => leadOffices(indicators),
  report: (context, labelsOf) =>
    rankingReport(context, labelsOf(rankingSheet), labelsOf(trendSheet).length),
};
