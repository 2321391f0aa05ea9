import { leadOffices } from '../../../quarter/office-counts';
import type { BlockSheet } from '../../block-sheets';
import { FIRST_ROW, HEADING_ROW } from '../../sheet/blocks';
import { textsDown } from '../../sheet/sheet-identity';
import { rankingTexts } from '../ranking/texts';
import { summarySheet } from '../summary/summary-sheet';
import { trendSheet } from '../trend/trend-sheet';
import { completionColumn, completionReport, completionRows } from './completion-report';

/** 完成率排名, a row for each lead office. */
export const completionSheet: BlockSheet<'completion', string[]> = {
  key: 'completion',
  names: { 'zh-CN': '完成率排名', en: 'Completion' },
  part: 'report',
  mark: { row: HEADING_ROW, column: completionColumn('scheduled'), text: rankingTexts.scheduled },
  reads: [summarySheet, trendSheet],
  labelsIn: (cells) => textsDown(cells, { row: FIRST_ROW, column: completionRows.office }),
  labelsFor: ({ indicators }) => leadOffices(indicators),
  report: (context, labelsOf) =>
    completionReport(context, labelsOf(completionSheet), labelsOf(trendSheet).length),
};
