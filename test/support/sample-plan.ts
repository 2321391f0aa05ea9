import { withIds } from '../../src/plan/identity';
import { measures, operators, type Indicator, type Plan } from '../../src/plan/model';

/**
 * A plan of an invented district with every measure under every operator, with and without a baseline (on either side of
 * the target), in percent and in pieces, for this year and a later one.
 */
export function samplePlan(): Plan {
  const indicators: Omit<Indicator, 'id'>[] = [];
  for (const measure of measures) {
    for (const op of operators) {
      for (const baseline of [undefined, 40, 100, 160]) {
        for (const unit of ['个', '%']) {
          const name = `${measure} ${op} ${baseline ?? '无基期'} ${unit}`;
          indicators.push({
            section: `一·${indicators.length + 1}`,
            field: `领域${measures.indexOf(measure) + 1}`,
            name,
            measure,
            target: {
              op,
              low: op === '<=' ? null : 100,
              high: op === '<=' ? 100 : op === 'range' ? 110 : null,
              unit,
            },
            ...(baseline === undefined ? {} : { baseline }),
            period: '2026',
            lead: leads[indicators.length % leads.length]!,
            support: ['乙局', '相关乡镇(街道、园区)'],
          });
        }
      }
    }
  }
  indicators.push({
    ...indicators[0]!,
    section: '二·1',
    name: '到2030年的目标',
    period: '2026-2030',
  });
  indicators.push({ ...indicators[0]!, section: '二·2', name: '=不是公式', lead: ['-甲局'] });
  const target = { op: '>=' as const, low: 0, high: null, unit: '%' };
  indicators.push({
    ...indicators[0]!,
    section: '二·3',
    name: '零增长',
    measure: 'growth',
    target,
  });
  indicators.push({
    ...indicators[0]!,
    section: '二·4',
    name: '负增长',
    measure: 'growth',
    target: { ...target, low: -5 },
  });
  const tasks = ['整治河道', '修订办法'].map((title, i) => ({
    section: `三·${i + 1}`,
    title,
    lead: ['甲局'],
    support: [],
  }));
  return {
    version: 2,
    conflicts: [],
    results: [],
    revisions: [],
    id: 'yunxi-2026',
    district: '云溪市南湖区',
    title: '南湖区2026年工作要点',
    years: [2026],
    ...withIds(indicators, tasks),
  };
}

const leads = [['甲局'], ['甲局', '乙局'], [], ['甲局(北片、南片)'], ['丙委']];
