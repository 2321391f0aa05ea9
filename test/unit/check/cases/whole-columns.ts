import type { CellValue } from '../../../../src/workbook/description';
import { numbered, planOf } from '../../usecases/workbooks';
import type { BookCase } from './book';
import { all, cells, LEDGER, removed } from './changes';
import { at, entered } from './columns';

/** At least 100 亿元, by 甲局 and others. */
const amounts = (count: number) =>
  planOf(
    Array.from({ length: count }, (_, n) =>
      numbered(n, {
        measure: 'total',
        target: { op: '>=', low: 100, high: null, unit: '亿元' },
      }),
    ),
  );

const times = (count: number, value: CellValue) => Array.from({ length: count }, () => value);
const secondQuarter = cells(['封面!C6', 2]);
const thirdQuarter = cells(['封面!C6', 3]);

/** Worked examples of the rules about columns that were copied, exchanged, or entered in another unit. */
export const wholeColumnsCases: Record<string, BookCase[]> = {
  'figures-exchanged': [
    {
      is: 'the second quarter below the first',
      plan: amounts(6),
      change: all(entered('q1', times(6, 50)), entered('q2', times(6, 25)), secondQuarter),
      finds: [at(4, 'q2')],
      says: [
        '一季度与二季度两列像是填反了：累计数逐季只增不减，而第 4—9 行二季度的数都小于一季度的。请把两列对调，再校验。',
      ],
      inEnglish: [
        'The columns of Q1 and Q2 seem to be exchanged: sums only grow, and in rows 4—9 those of Q2 are all below those of Q1. Exchange the columns, and check again.',
      ],
      shows: ['二季度累计: 25亿元 | 目标值: 100亿元'],
      about: [''],
      standsFor: ['jump', 'scale-slip', 'explanation-missing'].flatMap((rule) => [
        `${rule} 5 Q1`,
        `${rule} 5 Q2`,
        `${rule} 6 Q1`,
        `${rule} 6 Q2`,
      ]),
      edge: true,
    },
    {
      is: 'five rows',
      plan: amounts(5),
      change: all(entered('q1', times(5, 50)), entered('q2', times(5, 25)), secondQuarter),
      finds: [],
      edge: true,
    },
    {
      is: 'the third below the second, not the first',
      plan: amounts(6),
      change: all(
        entered('q1', times(6, 20)),
        entered('q2', times(6, 70)),
        entered('q3', times(6, 40)),
        thirdQuarter,
      ),
      finds: [at(4, 'q3')],
    },
    {
      is: 'in another scale',
      plan: amounts(6),
      change: all(entered('q1', times(6, 22)), entered('q2', times(6, 7)), secondQuarter),
      finds: [],
    },
    { is: 'no ledger', plan: amounts(6), change: removed(LEDGER), finds: [] },
  ],
  'figures-copied': [
    {
      is: 'six rows of the quarter before',
      plan: amounts(6),
      change: all(entered('q1', times(6, 25)), entered('q2', times(6, 25)), secondQuarter),
      finds: [at(4, 'q2')],
      says: [
        '第 4—9 行二季度的数与一季度完全相同。请核对是否整列照抄或粘错了列；没有的填 0，未统计的留空；属实的请说明。',
      ],
      inEnglish: [
        'What rows 4—9 have for Q2 is the very same as those of Q1. Check that the column was not copied or pasted from another: 0 is for none, a blank for not counted. Explain it if it is so.',
      ],
      shows: ['二季度累计: 25亿元 | 目标值: 100亿元'],
      edge: true,
    },
    {
      is: 'five',
      plan: amounts(5),
      change: all(entered('q1', times(5, 25)), entered('q2', times(5, 25)), secondQuarter),
      finds: [],
      edge: true,
    },
    {
      is: 'a quarter to come',
      plan: amounts(6),
      change: all(entered('q1', times(6, 25)), entered('q2', times(6, 25))),
      finds: [],
    },
  ],
  'column-scale': [
    {
      is: 'four sums ten times below what is due',
      plan: amounts(4),
      change: entered('q1', times(4, 2.5)),
      finds: [at(4, 'q1')],
      says: [
        '第 4—7 行一季度的数都只有应有数的约 1/10。请核对是否整列错用了计量单位；确无误的请说明。',
      ],
      inEnglish: [
        'What rows 4—7 have for Q1 is some 10 times below what is to be expected. Check the unit of measure of the column; explain it if it is right.',
      ],
      shows: ['一季度累计: 2.5亿元 | 目标值: 100亿元'],
      edge: true,
    },
    {
      is: 'three',
      plan: amounts(3),
      change: entered('q1', times(3, 2.5)),
      finds: [],
      edge: true,
    },
  ],
};
