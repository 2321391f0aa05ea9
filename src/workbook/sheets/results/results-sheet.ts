import type { BlockSheet } from '../../block-sheets';
import { FIRST_ROW, HEADING_ROW } from '../../sheet/blocks';
import { textsDown } from '../../sheet/sheet-identity';
import { resultsColumn, resultsIdentity, resultsLabels, resultsReport } from './results-report';
import { resultsTexts } from './texts';

/** 指标完成情况表: which rows it has is settled when it is written. */
export const resultsSheet: BlockSheet<'results', string[]> = {
  ...resultsIdentity,
  part: 'report',
  mark: { row: HEADING_ROW, column: resultsColumn('variance'), text: resultsTexts.variance },
  formerMarks: [
    {
      row: HEADING_ROW,
      column: resultsColumn('variance'),
      text: { ...resultsTexts.variance, en: 'Against due' },
    },
  ],
  reads: [],
  labelsIn: (cells) => textsDown(cells, { row: FIRST_ROW, column: resultsColumn('id') }),
  labelsFor: resultsLabels,
  report: (context, labelsOf) => resultsReport(context, labelsOf(resultsSheet)),
};
