import { withIds } from '../../src/plan/identity';
import type { Indicator, Plan } from '../../src/plan/model';

const NAMES = [
  '规上工业企业',
  '绿化面积',
  '招商引资到位资金',
  '老旧小区改造',
  '城镇新增就业',
  '技术合同成交额',
];
const UNITS = ['户', '公顷', '亿元', '个', '人', '%'];
const MEASURES = ['increment', 'level', 'growth', 'completion', 'reduction'] as const;

/** A plan of an invented district with `count` indicators of 40 lead units. */
export function largePlan(count: number): Plan {
  const indicators = Array.from({ length: count }, (_, i): Omit<Indicator, 'id'> => {
    const measure = MEASURES[i % MEASURES.length]!;
    return {
      section: `附件${(i % 8) + 1}·二·${i + 1}`,
      field: `行动${(i % 8) + 1}`,
      name: `${NAMES[i % NAMES.length]}（第${i + 1}项）`,
      measure,
      target: {
        op: i % 3 === 0 ? '>=' : '=',
        low: 10 + (i % 90),
        high: null,
        unit: UNITS[i % UNITS.length]!,
      },
      ...(measure === 'level' ? { baseline: 5 } : {}),
      period: '2026',
      lead: [`区第${(i % 40) + 1}局`],
      support: ['区发展和改革局', '区财政局', '相关乡镇(街道、园区)'],
    };
  });
  const tasks = Array.from({ length: Math.ceil(count / 3) }, (_, i) => ({
    section: `附件${(i % 8) + 1}·三·${i + 1}`,
    title: `工作事项第${i + 1}项`,
    lead: [`区第${(i % 40) + 1}局`],
    support: ['区财政局'],
  }));
  return {
    version: 2,
    conflicts: [],
    results: [],
    revisions: [],
    id: `sample-${count}`,
    district: '云溪市南湖区',
    title: '南湖区2026年工作要点',
    years: [2026],
    ...withIds(indicators, tasks),
  };
}
