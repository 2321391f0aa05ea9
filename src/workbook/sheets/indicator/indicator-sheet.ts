import { indicatorsInPlan, labelOf } from '../../../quarter/quarter-figures';
import type { BlockSheet } from '../../block-sheets';
import type { Cells } from '../../sheet/sheet-identity';
import { textOf } from '../../sheet/table/locate-table';
import { trendSheet } from '../trend/trend-sheet';
import { chosenCell, indicatorReport } from './indicator-report';
import { indicatorTexts } from './texts';

const chosenIn = (cells: Cells) => textOf(cells[chosenCell.row]?.[chosenCell.column]);

/** 单项走势, of the indicator that is chosen on it. */
export const indicatorSheet: BlockSheet<'indicator', string> = {
  key: 'indicator',
  names: { 'zh-CN': '单项走势', en: 'One indicator' },
  part: 'report',
  mark: { row: chosenCell.row, column: 0, text: indicatorTexts.choose },
  reads: [trendSheet],
  labelsIn: chosenIn,
  labelsFor: (context, cells) => {
    const labels = indicatorsInPlan(context).map(labelOf);
    const chosen = chosenIn(cells);
    return labels.includes(chosen) ? chosen : (labels[0] ?? '');
  },
  report: (context, labelsOf) =>
    indicatorReport(context, labelsOf(trendSheet), labelsOf(indicatorSheet)),
};
