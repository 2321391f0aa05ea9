import type { Case } from './case';

const covered = { name: '污水处理率', measure: 'level' as const, unit: '%', target: 92 };
const growth = { name: '财政收入', measure: 'growth' as const, unit: '%', target: 6.5 };

/** Worked examples of the rules about rates that slipped by a hundred. */
export const percentCases: Record<string, Case[]> = {
  'index-entered': [
    {
      is: 'an index',
      row: { measure: 'growth', unit: '%', target: 6 },
      q: [106.3],
      finds: ['q1=6.3'],
      says: [
        '一季度填了 106.3%，像是以上年为 100 的指数，增速应减去 100，是否应为 6.3%？确无误的请说明。',
      ],
    },
    {
      is: 'ten points off its target',
      row: { measure: 'growth', unit: '%', target: 6 },
      q: [116],
      finds: ['q1=16'],
      edge: true,
    },
    {
      is: 'more',
      row: { measure: 'growth', unit: '%', target: 6 },
      q: [116.1],
      finds: [],
      edge: true,
    },
    {
      is: 'far from the figure before',
      row: { measure: 'growth', unit: '%', target: 6 },
      q: [-5, 106],
      finds: [],
    },
    {
      is: 'nothing to compare with',
      row: { measure: 'growth', unit: '%', target: null },
      q: [106],
      finds: [],
    },
    { is: 'another unit', row: { measure: 'growth', unit: '倍', target: 6 }, q: [106], finds: [] },
    { is: 'a level', row: { measure: 'level', unit: '%', target: 6 }, q: [106], finds: [] },
  ],
  'percent-scale': [
    {
      is: 'points as a fraction',
      row: { measure: 'change_pp', unit: '个百分点', target: 0.5 },
      q: [0.24, 0.0051],
      finds: ['q2=0.51'],
    },
    {
      is: 'points as a fraction, early in the year',
      row: { measure: 'change_pp', unit: '个百分点', target: 1.2 },
      q: [0.0035],
      finds: ['q1=0.35'],
    },
    {
      is: 'a hundredth of a point',
      row: { measure: 'change_pp', unit: '个百分点', target: 5 },
      q: [0.01],
      finds: [],
      edge: true,
    },
    {
      is: 'less than a hundredth of a point',
      row: { measure: 'change_pp', unit: '个百分点', target: 5 },
      q: [0.0099],
      finds: ['q1=0.99'],
      edge: true,
    },
    {
      is: 'a hundredth of a fall',
      row: { measure: 'change_pp', unit: '个百分点', target: -1.2 },
      q: [-0.0035],
      finds: ['q1=-0.35'],
    },
    { is: 'a share typed as a fraction', row: covered, q: [0.92], finds: ['q1=92'] },
    { is: 'a growth typed as a fraction', row: growth, q: [0.065], finds: ['q1=6.5'] },
    { is: 'a hundred times too much', row: growth, q: [650], finds: ['q1=6.5'] },
    {
      is: 'a fall typed as a fraction',
      row: { ...growth, target: -5 },
      q: [-0.04],
      finds: ['q1=-4'],
    },
    { is: 'against last quarter', row: { ...growth, target: 0 }, q: [7, 0.07], finds: ['q2=7'] },
    {
      is: 'against the baseline',
      row: { ...covered, target: 0, baseline: 90 },
      q: [0.9],
      finds: ['q1=90'],
    },
    { is: 'a small rate near its target', row: { ...growth, target: 0.5 }, q: [0.06], finds: [] },
    { is: 'ten times below is no slip', row: { ...growth, target: 5 }, q: [0.5], finds: [] },
    { is: 'just more than ten times below', row: { ...growth, target: 5 }, q: [0.49], finds: [] },
    {
      is: 'three times the target after shifting',
      row: { ...growth, target: 1.5 },
      q: [0.045],
      finds: ['q1=4.5'],
      edge: true,
    },
    {
      is: 'more than that',
      row: { ...growth, target: 1.5 },
      q: [0.04500001],
      finds: [],
      edge: true,
    },
    {
      is: 'a third of the target after shifting',
      row: { ...growth, target: 9 },
      q: [0.03],
      finds: ['q1=3'],
    },
    { is: 'less than that', row: { ...growth, target: 9 }, q: [0.029], finds: [] },
    {
      is: 'ten times below one reference, a hundred times below another',
      row: { ...growth, target: 2.5 },
      q: [25, 0.25],
      finds: [],
    },
    {
      is: 'further below the one than ten times',
      row: { ...growth, target: 2.5 },
      q: [25, 0.24],
      finds: ['q2=24'],
    },
    { is: 'ten times above is no slip', row: { ...growth, target: 6 }, q: [60], finds: [] },
    { is: 'the other sign', row: growth, q: [-0.065], finds: [] },
    { is: 'a cell that shows 100%', row: { ...covered, target: 100 }, q: [1], finds: ['q1=100'] },
    {
      is: 'a little more than one percent',
      row: { ...covered, target: 100 },
      q: [1.01],
      finds: [],
    },
    {
      is: 'a hundredth in every quarter',
      row: covered,
      q: [0.905, 0.91, 0.915, 0.92],
      finds: ['q1=90.5', 'q2=91', 'q3=91.5', 'q4=92'],
      shows: [
        '一季度累计: 0.905% | 目标值: 92%',
        '二季度累计: 0.91% | 目标值: 92%',
        '三季度累计: 0.915% | 目标值: 92%',
        '四季度累计: 0.92% | 目标值: 92%',
      ],
    },
    {
      is: 'two hundredths behind a sound quarter',
      row: { ...growth, target: 0 },
      q: [7, 0.07, 0.072],
      finds: ['q2=7', 'q3=7.2'],
      shows: ['二季度累计: 0.07% | 一季度累计: 7%', '三季度累计: 0.072% | 一季度累计: 7%'],
    },
    { is: 'no percentage', row: { unit: '亿元', measure: 'level' }, q: [0.2], finds: [] },
    { is: 'nothing to compare with', row: { ...growth, target: 0 }, q: [0.07], finds: [] },
  ],
};
