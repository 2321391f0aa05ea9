import type { Case } from './case';

/** Worked examples of the rules of target. */
export const targetCases: Record<string, Case[]> = {
  'behind-schedule': [
    { is: 'below nine tenths of what is due', quarter: 2, q: [5, 8.9], finds: ['q2'] },
    { is: 'nine tenths', quarter: 2, q: [5, 9], finds: [] },
    {
      is: 'rates differ by points',
      row: { measure: 'growth', unit: '%', target: 6.5 },
      q: [0],
      quarter: 1,
      finds: ['q1'],
      says: ['一季度为 0%，序时目标 6.5%，差额 -6.5个百分点。'],
      inEnglish: ['0 % for Q1 against 6.5 % due; variance -6.5 points.'],
    },
    { is: 'not reported', quarter: 2, q: [5], finds: [] },
  ],
  'far-above-target': [
    { is: 'just beyond half more', q: [5, 10, 20, 30.1], finds: ['q4'] },
    { is: 'half more', q: [5, 10, 20, 30], finds: [] },
    {
      is: 'growth has no such ratio',
      row: { measure: 'growth', unit: '%' },
      q: [90],
      quarter: 1,
      finds: [],
    },
    { is: 'lower is better', row: { operator: '<=' }, q: [90], quarter: 1, finds: [] },
    { is: 'a target of nothing', row: { target: 0 }, q: [90], quarter: 1, finds: [] },
    { is: 'a target below nothing', row: { target: -5 }, q: [90], quarter: 1, finds: [] },
    { is: 'no target', row: { target: null }, q: [90], quarter: 1, finds: [] },
    {
      is: 'a target of a later year',
      row: { period: '2026-2030' },
      q: [90],
      quarter: 1,
      finds: [],
    },
    { is: 'not reported', quarter: 2, q: [90], finds: [] },
    { is: 'as the settings say', q: [90], quarter: 1, thresholds: { farAbove: 4.5 }, finds: [] },
  ],
  'text-contradicts': [
    {
      is: 'met, and the text says not',
      q: [5, 10, 15, 20],
      row: { explanation: '因土地未批，任务未完成' },
      finds: ['explanation'],
    },
    {
      is: 'behind, and the text says done',
      q: [1, 2, 3, 4],
      row: { explanation: '全年目标已全部完成' },
      finds: ['explanation'],
    },
    {
      is: 'behind, done in part',
      q: [1, 2, 3, 4],
      row: { explanation: '主体已完成，验收尚未通过' },
      finds: [],
    },
    {
      is: 'met, and something beside it is not',
      q: [5, 10, 15, 20],
      row: { explanation: '已完成年度任务，其余未完成的附属工程明年实施' },
      finds: [],
    },
    {
      is: 'met, and the text says not altogether',
      q: [5, 10, 15, 20],
      row: { explanation: '尚未全部完成' },
      finds: ['explanation'],
    },
    {
      is: 'behind, and the text says not altogether',
      q: [1, 2, 3, 4],
      row: { explanation: '未全部完成' },
      finds: [],
    },
    { is: 'behind and said so', q: [1, 2, 3, 4], row: { explanation: '进度滞后' }, finds: [] },
    { is: 'met and said so', q: [5, 10, 15, 20], row: { explanation: '已完成' }, finds: [] },
    { is: 'on schedule', quarter: 1, q: [5], row: { explanation: '尚未完成，也滞后' }, finds: [] },
    { is: 'no text', q: [5, 10, 15, 20], finds: [] },
  ],
  'above-range': [
    {
      is: 'just above',
      row: { measure: 'level', operator: 'range', target: 3, upper: 5 },
      q: [5, 5.1],
      quarter: 2,
      finds: ['q2'],
    },
    {
      is: 'the high end',
      row: { measure: 'level', operator: 'range', target: 3, upper: 5 },
      q: [5],
      quarter: 1,
      finds: [],
    },
    { is: 'no range', row: { upper: 5 }, q: [9], quarter: 1, finds: [] },
    { is: 'no upper end', row: { operator: 'range' }, q: [90], quarter: 1, finds: [] },
    { is: 'not reported', row: { operator: 'range', upper: -1 }, quarter: 1, finds: [] },
  ],
};
