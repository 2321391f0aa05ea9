import type { Case } from './case';

/** Worked examples of the rules of integrity. */
export const integrityCases: Record<string, Case[]> = {
  'target-changed': [
    { is: 'nothing', finds: [], edge: true },
    {
      is: 'the last digit of the target',
      row: { target: 20.000001 },
      finds: ['target=20'],
      edge: true,
    },
    { is: 'the target', row: { target: 19 }, finds: ['target=20'] },
    { is: 'a text for a number', row: { target: '20' }, finds: ['target=20'] },
    {
      is: 'unit, period, measure, operator',
      row: { unit: '户', period: '2025', measure: 'level', operator: '>' },
      finds: ['unit=家', 'period=2024', 'measure', 'operator'],
    },
    {
      is: 'a range',
      row: { operator: 'range', upper: 30 },
      plan: { target: { op: 'range', low: 20, high: 31, unit: '家' } },
      finds: ['upper=31'],
    },
    { is: 'an upper end where there is none', row: { upper: 30 }, finds: ['upper=null'] },
    { is: 'a baseline taken out', plan: { baseline: 5 }, finds: ['baseline=5'] },
    { is: 'a baseline put in', row: { baseline: 5 }, finds: ['baseline=null'] },
    { is: 'marked as gone', row: { gone: true }, finds: ['mark'] },
    { is: 'not in the plan', row: { target: 19 }, plan: false, finds: [] },
    {
      is: 'words that are none of ours',
      row: { measure: null, operator: null },
      finds: ['measure', 'operator'],
      says: [
        '“指标类型”现为 —，方案为 增量。请恢复；方案确有调整的，用新方案重新填充。',
        '“目标方向”现为 —，方案为 不低于。请恢复；方案确有调整的，用新方案重新填充。',
      ],
    },
  ],
  'name-changed': [
    { is: 'one character more', row: { name: '新增企业数' }, finds: ['name=新增企业'], edge: true },
    { is: 'blanks in the plan', plan: { name: ' 新增企业 ' }, finds: [], edge: true },
    { is: 'another name', row: { name: '新增小微企业' }, finds: ['name=新增企业'] },
    { is: 'the same', finds: [] },
    { is: 'gone', row: { name: '别的', gone: true }, finds: [] },
    { is: 'not in the plan', row: { name: '别的' }, plan: false, finds: [] },
  ],
  'lead-changed': [
    { is: 'another unit', row: { lead: ['乙局'] }, finds: ['lead=甲局'] },
    { is: 'one more', row: { lead: ['甲局', '乙局'] }, finds: ['lead=甲局'], edge: true },
    { is: 'none', row: { lead: [] }, finds: ['lead=甲局'] },
    { is: 'one where there is none', plan: { lead: [] }, finds: ['lead=null'] },
    {
      is: 'another order',
      row: { lead: ['乙局', '甲局'] },
      plan: { lead: ['甲局', '乙局'] },
      finds: [],
      edge: true,
    },
    { is: 'gone', row: { lead: [], gone: true }, finds: [] },
    { is: 'not in the plan', row: { lead: [] }, plan: false, finds: [] },
  ],
  'formula-changed': [
    {
      is: 'its own formulas',
      cells: {
        formulas: {
          phase: '=phase',
          curve: '=curve',
          actual: '=actual',
          due: '=due',
          variance: '=variance',
          completion: '=completion',
          status: '=status',
        },
      },
      finds: [],
    },
    {
      is: 'a value typed over one, another changed',
      cells: {
        formulas: {
          phase: '=phase',
          curve: '=curve',
          actual: '=actual',
          due: '=99',
          variance: '=variance',
          completion: '=completion',
        },
      },
      finds: ['due', 'status'],
      says: [
        '“序时目标”的公式被改成 =99，应得 20。请恢复公式，或重新填充一次。',
        '“状态”的公式被改成 未报，应得 未报。请恢复公式，或重新填充一次。',
      ],
    },
    {
      is: 'the share that is due typed over, and the kind of curve',
      cells: {
        formulas: {
          actual: '=actual',
          due: '=due',
          variance: '=variance',
          completion: '=completion',
          status: '=status',
        },
      },
      finds: ['phase', 'curve'],
      says: [
        '“本季序时比例”的公式被改成 1，应得 1。请恢复公式，或重新填充一次。',
        '“序时方式”的公式被改成 —，应得 原公式。请恢复公式，或重新填充一次。',
      ],
    },
    {
      is: 'a row pasted as values',
      q: [5, 10, 15, 20],
      cells: { formulas: {} },
      finds: ['phase'],
      says: [
        '本行 7 列的公式都被改动；其中“本季序时比例”的公式被改成 1，应得 1。请恢复公式，或重新填充一次。',
      ],
      inEnglish: [
        'The formula of "Share due" (one of 7 formulas of this row that were changed) was replaced by 1; it should give 1. Restore it, or fill again.',
      ],
    },
    {
      is: 'three of a row are told as one',
      cells: {
        formulas: {
          phase: '=phase',
          curve: '=curve',
          actual: '=actual',
          due: '=1',
          variance: '=2',
          completion: '=3',
          status: '=status',
        },
      },
      finds: ['due'],
      edge: true,
    },
    { is: 'not in the plan', plan: false, cells: { formulas: {} }, finds: [] },
    { is: 'no formulas known, and the right values', q: [5, 10, 15, 20], finds: [] },
    { is: 'another value', q: [5, 10, 15, 20], cells: { computed: { due: 21 } }, finds: ['due'] },
    {
      is: 'another status',
      q: [5, 10, 15, 20],
      cells: { computed: { status: '滞后' } },
      finds: ['status'],
    },
    {
      is: 'another share due',
      q: [5, 10, 15],
      quarter: 3,
      cells: { computed: { phase: 0.5 } },
      finds: ['phase'],
      says: ['“本季序时比例”的公式被改成 0.5，应得 0.75。请恢复公式，或重新填充一次。'],
    },
    {
      is: 'a text for a number',
      q: [5, 10, 15, 20],
      cells: { computed: { due: '20' } },
      finds: ['due'],
    },
    {
      is: 'a value where there is none',
      q: [],
      cells: { computed: { variance: 0 } },
      finds: ['variance'],
    },
    { is: 'a blank for the empty text', q: [], cells: { computed: { variance: null } }, finds: [] },
    {
      is: 'the last digits',
      q: [5, 10, 15, 20],
      cells: { computed: { due: 20.00002, actual: 20.0000201 } },
      finds: ['actual'],
    },
    {
      is: 'next to nothing for nothing',
      q: [0],
      quarter: 1,
      cells: { computed: { actual: 0.000001 } },
      finds: [],
      edge: true,
    },
    {
      is: 'a little more than that',
      q: [0],
      quarter: 1,
      cells: { computed: { actual: 0.00000100001 } },
      finds: ['actual'],
      edge: true,
    },
    {
      is: 'a small one',
      q: [0.5, 0.5, 0.5, 0.5],
      cells: { computed: { actual: 0.5000005 } },
      finds: [],
    },
    {
      is: 'a small one, further',
      q: [0.5, 0.5, 0.5, 0.5],
      cells: { computed: { actual: 0.5000011 } },
      finds: ['actual'],
    },
  ],
};
