import type { Localised } from '../../../language/language';
import { quarters } from '../../../tracking/quarter';
import { quarterColumns } from '../../../workbook/sheets/ledger/ledger-columns';
import { evidence, figureOf, quarterName } from '../../findings/wording';
import type { Rule } from '../../rule';

/** A stock may grow by so many times what was newly counted: some move in, some were found late. */
const TIMES = 2;
/** And by so many more at least. */
const FEW = 10;

const BASELINE: Localised = { 'zh-CN': '基期', en: 'the baseline' };

/** A stock grew in a quarter by far more than its row of increases says came. */
export const stockAboveFlow: Rule = {
  id: 'stock-above-flow',
  group: 'relations',
  severity: 'information',
  explanation: 'none',
  title: { 'zh-CN': '存量增加多于新增', en: 'Stock grew by more than came' },
  yieldsTo: ['percent-scale', 'scale-slip', 'part-above-whole', 'jump'],
  message: {
    'zh-CN':
      '{quarter}末为 {value}{unit}，比{earlier}增加 {grew}，而“{flow}”本季只新增 {added}。请核对这两项。',
    en: '{value} {unit} at the end of {quarter} is {grew} more than in {earlier}, while {flow} added only {added} in the quarter. Check both.',
  },
  check({ row, index }) {
    if (row.measure !== 'level') return [];
    const flow = index.about(index.baseName(row), 'increment');
    if (!flow || flow.unit !== row.unit) return [];
    return quarters.flatMap((quarter, i) => {
      const earlier = quarters[i - 1];
      const value = row.actuals[quarter];
      // At the start of the year it was the baseline, and nothing had come.
      const before = earlier ? row.actuals[earlier] : row.baseline;
      const sum = flow.actuals[quarter];
      const sumBefore = earlier ? flow.actuals[earlier] : 0;
      if (![value, before, sum, sumBefore].every((each) => typeof each === 'number')) return [];
      const grew = Number(value) - Number(before);
      const added = Number(sum) - Number(sumBefore);
      if (grew <= added * TIMES || grew < added + FEW) return [];
      const column = quarterColumns[quarter];
      return [
        {
          column,
          quarter,
          values: {
            quarter: quarterName(quarter),
            earlier: earlier ? quarterName(earlier) : BASELINE,
            value: Number(value),
            unit: row.unit,
            grew,
            flow: flow.name,
            added,
          },
          evidence: [
            figureOf(row.name, quarter, Number(value), row.unit),
            earlier
              ? figureOf(row.name, earlier, Number(before), row.unit)
              : evidence('基期值', 'Baseline', `${before}${row.unit}`),
            figureOf(flow.name, quarter, Number(sum), row.unit),
          ],
          others: [{ row: flow.row, column }],
        },
      ];
    });
  },
};
