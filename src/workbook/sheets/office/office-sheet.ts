import type { BlockSheet } from '../../block-sheets';
import { HEADING_ROW } from '../../sheet/blocks';
import { officeScoresSheet } from '../office-scores/office-scores-sheet';
import { rankingSheet } from '../ranking/ranking-sheet';
import { scoringSheet } from '../scoring/scoring-sheet';
import { summarySheet } from '../summary/summary-sheet';
import { summaryTexts } from '../summary/texts';
import { officeCell, pageIn, rowsOfPage, type OfficePage } from './office-page';
import { officeReport } from './office-report';
import { officeTexts } from './texts';

/** 单位专页, of the office that is chosen on it. */
export const officeSheet: BlockSheet<'office', OfficePage> = {
  key: 'office',
  names: { 'zh-CN': '单位专页', en: 'One office' },
  part: 'report',
  mark: { row: HEADING_ROW, column: officeCell.column, text: officeTexts.office },
  reads: [summarySheet, rankingSheet],
  labelsIn: pageIn,
  labelsFor: (context, cells, labelsOf) => {
    const offices = officesIn(labelsOf(summarySheet), context.language);
    const before = pageIn(cells);
    const rows = offices.length === 0 ? 0 : rowsOfPage(context, offices);
    return offices.includes(before.office)
      ? { ...before, rows }
      : { office: offices[0] ?? '', page: 1, rows };
  },
  report: (context, labelsOf) =>
    officeReport(context, labelsOf(officeSheet), {
      offices: officesIn(labelsOf(summarySheet), context.language),
      ranked: labelsOf(rankingSheet),
      scoring: context.hasSheet(officeScoresSheet) ? labelsOf(scoringSheet) : null,
    }),
};

/** Without the row of indicators that no office leads, which is the last. */
const officesIn = (labels: readonly string[], language: 'zh-CN' | 'en') =>
  labels.filter((label) => label !== summaryTexts.withoutUnit[language]);
