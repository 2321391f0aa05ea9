import { quarterColumns } from '../../../workbook/sheets/ledger/ledger-columns';
import { isNumber } from '../../entries/figures';
import type { Rule } from '../../rule';
import { evidence, figureOf, quarterName } from '../../findings/wording';

/** Of what is newly registered or named, others leave all the time: only a net increase says what there is now. */
const GROSS = /新登记|新设|新注册|新认定|新评|新获/;

/**
 * A stock smaller than what was there plus what came: 高新技术企业 against its baseline and 新增高新技术企业. Said of the last
 * quarter alone: who left by then is missing in all of them.
 */
export const stockBelowFlow: Rule = {
  id: 'stock-below-flow',
  group: 'relations',
  severity: 'verify',
  explanation: 'required',
  explainedInRow: 'less',
  title: { 'zh-CN': '存量小于基期加新增', en: 'Stock below baseline and increase' },
  yieldsTo: ['percent-scale', 'scale-slip', 'negative-count', 'net-decrease'],
  message: {
    'zh-CN':
      '{quarter}末为 {value}{unit}，小于基期 {baseline} 与新增 {added} 之和。请核对；有退出、注销的请说明。',
    en: '{value} {unit} at the end of {quarter} is less than the baseline {baseline} and the {added} added. Check it, or explain what left.',
  },
  check({ row, figures, index }) {
    const { baseline, unit } = row;
    if (row.measure !== 'level' || !isNumber(baseline)) return [];
    const flow = index.about(index.baseName(row), 'increment');
    if (!flow || flow.unit !== unit || GROSS.test(flow.name)) return [];
    const last = figures[figures.length - 1];
    if (!last) return [];
    const { quarter, value } = last;
    const added = flow.actuals[quarter];
    if (!isNumber(added) || value >= baseline + added) return [];
    const column = quarterColumns[quarter];
    return [
      {
        column,
        quarter,
        values: { quarter: quarterName(quarter), value, unit, baseline, added },
        evidence: [
          figureOf(row.name, quarter, value, unit),
          evidence('基期值', 'Baseline', `${baseline}${unit}`),
          figureOf(flow.name, quarter, added, unit),
        ],
        others: [{ row: flow.row, column }],
      },
    ];
  },
};
