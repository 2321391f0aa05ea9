import { fieldsOf } from '../../../quarter/office-figures';
import type { BlockSheet } from '../../block-sheets';
import { FIRST_ROW, HEADING_ROW } from '../../sheet/blocks';
import { textsAbove } from '../../sheet/sheet-identity';
import { trendSheet } from '../trend/trend-sheet';
import { breakdownReport } from './breakdown-report';
import { breakdownTexts as texts } from './texts';

/** 分类汇总, a row for each field of work. */
export const breakdownSheet: BlockSheet<'breakdown', string[]> = {
  key: 'breakdown',
  names: { 'zh-CN': '分类汇总', en: 'Breakdown' },
  part: 'report',
  mark: { row: HEADING_ROW, column: 0, text: texts.field },
  reads: [trendSheet],
  labelsIn: (cells, language) =>
    textsAbove(cells, { row: FIRST_ROW, column: 0 }, texts.total[language]),
  labelsFor: ({ indicators, language }) => {
    const fields = fieldsOf(indicators);
    return [
      ...fields.filter((field) => field !== ''),
      ...(fields.includes('') ? [texts.withoutField[language]] : []),
    ];
  },
  report: (context, labelsOf) =>
    breakdownReport(context, labelsOf(breakdownSheet), labelsOf(trendSheet)),
};
