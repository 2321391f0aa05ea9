import type { BlockSheet } from '../../block-sheets';
import { FIRST_ROW, HEADING_ROW } from '../../sheet/blocks';
import { textsDown } from '../../sheet/sheet-identity';
import { resultsColumn, resultsIdentity, resultsLabels, resultsReport } from './results-report';
import { printedVariance } from '../ledger/printed-list';

/** 指标完成情况表: which rows it has is settled when it is written. */
export const resultsSheet: BlockSheet<'results', string[]> = {
  ...resultsIdentity,
  part: 'report',
  mark: { row: HEADING_ROW, column: resultsColumn('variance'), text: printedVariance },
  formerMarks: [
    {
      row: HEADING_ROW,
      column: resultsColumn('variance'),
      text: { ...printedVariance, en: 'Against due' },
    },
  ],
  reads: [],
  labelsIn: (cells) => textsDown(cells, { row: FIRST_ROW, column: resultsColumn('id') }),
  labelsFor: resultsLabels,
  report: (context, labelsOf) => resultsReport(context, labelsOf(resultsSheet)),
};
