import type { Case } from './case';

const covered = { name: '污水处理率', measure: 'level' as const, unit: '%', target: 92 };
const growth = { name: '财政收入', measure: 'growth' as const, unit: '%', target: 6.5 };

/** Worked examples of the rules of range. */
export const rangeCases: Record<string, Case[]> = {
  'negative-count': [
    { is: 'a stock', row: { measure: 'level' }, q: [-1], finds: ['q1'] },
    {
      is: 'an amount of work, whatever its unit',
      row: { measure: 'completion', unit: '万亩' },
      q: [-0.1],
      finds: ['q1'],
    },
    { is: 'zero', row: { measure: 'level' }, q: [0], finds: [] },
    { is: 'a level in money', row: { measure: 'level', unit: '亿元' }, q: [-1], finds: [] },
    { is: 'an increment', q: [-1], finds: [] },
    { is: 'text', row: { measure: 'level' }, q: ['-1'], finds: [] },
  ],
  'fractional-count': [
    { is: 'half an enterprise', q: [1.5, 2, -0.5, 0], finds: ['q1', 'q3'] },
    { is: 'a level', row: { measure: 'level' }, q: [1.5], finds: ['q1'] },
    { is: 'the noise of binary fractions', q: [148.00000000000003, 147.9999999999999], finds: [] },
    { is: 'more than noise', q: [148.00000001], finds: ['q1'] },
    { is: 'a ratio', row: { target: 2.8 }, q: [2.9], finds: [] },
    { is: 'units with decimals', row: { unit: '万人' }, q: [1.3], finds: [] },
    { is: 'growth', row: { measure: 'growth' }, q: [1.5], finds: [] },
    { is: 'no measure', row: { measure: null }, q: [1.5], finds: [] },
    { is: 'text', q: ['1.5'], finds: [] },
  ],
  'net-decrease': [
    { is: 'below zero', q: [-1], finds: ['q1'] },
    { is: 'zero', q: [0], finds: [] },
    { is: 'a level', row: { measure: 'level' }, q: [-1], finds: [] },
    { is: 'text', q: ['-1'], finds: [] },
  ],
  'negative-reduction': [
    {
      is: 'a fall entered with its sign',
      row: { measure: 'reduction', unit: '%', target: 3 },
      q: [-3.1],
      finds: ['q1'],
      says: ['一季度降幅填了 -3.1%，负数表示上升。下降的请填正数 3.1；确实上升的请说明原因。'],
    },
    { is: 'no change', row: { measure: 'reduction', unit: '%' }, q: [0], finds: [] },
    { is: 'a fall', row: { measure: 'reduction', unit: '%' }, q: [3.1], finds: [] },
    { is: 'a negative growth', row: growth, q: [-3.1], finds: [] },
    { is: 'text', row: { measure: 'reduction', unit: '%' }, q: ['-3.1'], finds: [] },
  ],
  'share-above-hundred': [
    { is: 'more than all', row: covered, q: [100.1], finds: ['q1'] },
    { is: 'all', row: covered, q: [100], finds: [] },
    { is: 'a target of all', row: { ...covered, target: 100 }, q: [101], finds: ['q1'] },
    { is: 'a target of more than all', row: { ...covered, target: 120 }, q: [110], finds: [] },
    { is: 'a growth rate', row: { ...covered, name: '占比增长' }, q: [110], finds: [] },
    { is: 'no share', row: { ...covered, name: '资产周转率' }, q: [110], finds: [] },
    { is: 'another measure', row: { ...covered, measure: 'growth' }, q: [110], finds: [] },
    { is: 'another unit', row: { ...covered, unit: '个' }, q: [110], finds: [] },
    { is: 'text', row: covered, q: ['110%'], finds: [] },
  ],
  'outside-unit': [
    {
      is: 'days of a year',
      row: { measure: 'level', unit: '天' },
      q: [366, 367],
      finds: ['q2'],
      says: ['二季度填了 367天，超出该单位可能的范围（不低于 0，不超过 366）。请核对后改正。'],
    },
    { is: 'days below none', row: { measure: 'level', unit: '天' }, q: [0, -1], finds: ['q2'] },
    { is: 'months', row: { measure: 'level', unit: '个月' }, q: [120, 121], finds: ['q2'] },
    { is: 'months, briefly', row: { measure: 'level', unit: '月' }, q: [120, 121], finds: ['q2'] },
    { is: 'hours', row: { measure: 'level', unit: '小时' }, q: [8784, 8785], finds: ['q2'] },
    { is: 'per mille', row: { measure: 'level', unit: '‰' }, q: [-1000, 1001], finds: ['q2'] },
    {
      is: 'a fall to nothing, and below',
      row: { measure: 'reduction', unit: '%' },
      q: [100, 101],
      finds: ['q2'],
      says: ['二季度填了 101%，超出该单位可能的范围（不超过 100）。请核对后改正。'],
    },
    {
      is: 'a reduction in another unit',
      row: { measure: 'reduction', unit: '吨' },
      q: [101],
      finds: [],
    },
    {
      is: 'a negative growth to nothing, and below',
      row: growth,
      q: [-100, -101],
      finds: ['q2'],
      says: ['二季度填了 -101%，超出该单位可能的范围（不低于 -100）。请核对后改正。'],
    },
    { is: 'growth in money', row: { ...growth, unit: '亿元' }, q: [-101], finds: [] },
    {
      is: 'points',
      row: { measure: 'change_pp', unit: '个百分点' },
      q: [100, -100, 101, -101],
      finds: ['q3', 'q4'],
    },
    { is: 'days of work done', row: { measure: 'completion', unit: '天' }, q: [400], finds: [] },
    { is: 'any other unit', row: { measure: 'level' }, q: [1e9], finds: [] },
    { is: 'text', row: { measure: 'level', unit: '天' }, q: ['400天'], finds: [] },
  ],
};
