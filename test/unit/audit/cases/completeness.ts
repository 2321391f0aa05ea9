import type { Case } from './case';

/** Worked examples of the rules of completeness. */
export const completenessCases: Record<string, Case[]> = {
  'not-reported': [
    { is: 'nothing entered', quarter: 2, q: [5], finds: ['q2'] },
    { is: 'the empty text a paste leaves', quarter: 1, q: [''], finds: ['q1'] },
    { is: 'a space, and a full-width one', quarter: 1, q: [' '], finds: ['q1'] },
    { is: 'a full-width space', quarter: 1, q: ['\u3000'], finds: ['q1'] },
    {
      is: 'growth is asked for as growth',
      quarter: 1,
      row: { measure: 'growth', unit: '%' },
      finds: ['q1'],
      says: ['一季度尚未填报。请填本年累计增速。'],
    },
    {
      is: 'a stock is asked for as it stands',
      quarter: 1,
      row: { measure: 'level' },
      finds: ['q1'],
      says: ['一季度尚未填报。请填季末数。'],
    },
    { is: 'nothing done yet is a report', quarter: 1, q: [0], finds: [] },
    { is: 'text is reported, though wrongly', quarter: 1, q: ['十家'], finds: [] },
    { is: 'not assessed this year', quarter: 1, row: { period: '2026-2030' }, finds: [] },
  ],
  'earlier-blank': [
    { is: 'a hole before a figure', q: [5, null, 9, 20], finds: ['q2'] },
    { is: 'two holes', q: [null, '', 9, 20], finds: ['q1', 'q2'] },
    { is: 'none', q: [5, 6, 9, 20], finds: [] },
    { is: 'the reporting quarter is not-reported’s', quarter: 2, q: [5, null, 9], finds: [] },
    { is: 'blanks behind the last figure', quarter: 2, q: [5], finds: [] },
    { is: 'nothing at all', q: [], finds: [] },
    { is: 'not assessed', row: { target: null }, q: [null, 5], finds: [] },
  ],
  'future-quarter': [
    { is: 'the next quarter', quarter: 2, q: [5, 10, 15], finds: ['q3'] },
    { is: 'text counts as filled', quarter: 1, q: [5, '已报'], finds: ['q2'] },
    { is: 'a space is nothing', quarter: 1, q: [5, ' '], finds: [] },
    { is: 'up to the reporting quarter', quarter: 3, q: [5, 10, 15], finds: [] },
  ],
  // Due in the fourth quarter: 20; behind below 18 (0.9 of due).
  'explanation-missing': [
    { is: 'just behind', q: [5, 10, 15, 17.9], finds: ['explanation'] },
    { is: 'near schedule at nine tenths', q: [5, 10, 15, 18], finds: [] },
    {
      is: 'behind and explained',
      q: [5, 10, 15, 17],
      row: { explanation: '两个项目延期到明年' },
      finds: [],
    },
    { is: 'met', q: [5, 10, 15, 20], finds: [] },
    { is: 'behind and filled in', q: [5, 10, 15, 17], row: { explanation: '无' }, finds: [] },
  ],
  'explanation-filler': [
    ...[
      '无',
      '正常',
      '111',
      '。。。',
      '情况属实',
      '已核实',
      'n/a',
      '无无无无',
      '正在推进',
      '按期推进。',
      '无 ！',
      'abab',
    ].map((explanation): Case => ({
      is: `“${explanation}” explains nothing`,
      q: [5, 10, 15, 17],
      row: { explanation },
      finds: ['explanation'],
    })),
    {
      is: 'four characters are enough',
      q: [1, 1, 1, 1],
      row: { explanation: '土地未批' },
      finds: [],
    },
    {
      is: 'three are not',
      q: [1, 1, 1, 1],
      row: { explanation: '地未批' },
      finds: ['explanation'],
    },
    {
      is: 'as many as the setting says',
      q: [1, 1, 1, 1],
      row: { explanation: '土地未批' },
      thresholds: { shortestText: 5 },
      finds: ['explanation'],
    },
    { is: 'nothing to explain', q: [5, 10, 15, 20], row: { explanation: '无' }, finds: [] },
    { is: 'missing is another rule’s', q: [5, 10, 15, 17], finds: [] },
  ],
};
