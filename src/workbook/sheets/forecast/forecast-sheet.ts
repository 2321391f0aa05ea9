import type { BlockSheet } from '../../block-sheets';
import { FIRST_ROW, HEADING_ROW } from '../../sheet/blocks';
import { textsDown } from '../../sheet/sheet-identity';
import { forecastColumn, forecastIdentity } from './forecast-columns';
import { forecastOrder, forecastReport } from './forecast-report';
import { resultHeadings } from './texts';

/** 达标预测: a row for each indicator of the plan, in the order of their chances when it was written. */
export const forecastSheet: BlockSheet<'forecast', string[]> = {
  ...forecastIdentity,
  part: 'report',
  isOfQuarter: true,
  mark: { row: HEADING_ROW, column: forecastColumn('forecast'), text: resultHeadings.forecast },
  reads: [],
  labelsIn: (cells) => textsDown(cells, { row: FIRST_ROW, column: forecastColumn('id') }),
  labelsFor: forecastOrder,
  report: (context, labelsOf) => forecastReport(context, labelsOf(forecastSheet)),
};
