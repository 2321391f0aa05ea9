import { cell, LEDGER } from './good-workbook';
import { all, at, put, set, type Planted, type Value } from './plant';

/** A figure in each of the first three quarters. */
const quarters = (n: number, figures: readonly Value[]) =>
  all(...(['q1', 'q2', 'q3'] as const).map((key, i) => set(n, key, figures[i]!)));

const everyQuarter = (rule: string, n: number) =>
  (['q1', 'q2', 'q3'] as const).map((key) => `${rule} ${at(n, key)}`);

const put24 = (column: string, text: string, row = 24) => {
  return (file: Parameters<Planted['plant']>[0]) => put(file, LEDGER, `${column}${row}`, text);
};

/** What offices do to a workbook every quarter: whole rows in another unit, dates, signs, lines under the table. */
export const dailyErrors: Planted[] = [
  {
    name: 'a share as a fraction in every quarter',
    plant: quarters(5, [0.946, 0.952, 0.958]),
    finds: everyQuarter('percent-scale', 5),
  },
  {
    name: '元 for 万元 in every quarter',
    plant: quarters(9, [78000000, 159000000, 230000000]),
    finds: everyQuarter('scale-slip', 9),
  },
  {
    name: 'a day for a number',
    plant: set(8, 'q3', 46295),
    finds: [`date-entered ${at(8, 'q3')}`],
  },
  {
    name: 'a day for a share',
    plant: set(5, 'q3', 46295),
    finds: [`date-entered ${at(5, 'q3')}`],
  },
  {
    name: 'a fall with its sign',
    plant: set(10, 'q3', -3.4),
    finds: [`negative-reduction ${at(10, 'q3')}`],
  },
  { name: 'a truth value', plant: set(8, 'q3', true), finds: [`not-a-number ${at(8, 'q3')}`] },
  { name: 'a space', plant: set(8, 'q3', ' '), finds: [`not-reported ${at(8, 'q3')}`] },
  { name: 'a dash for nothing', plant: set(8, 'q3', '—'), finds: [`not-a-number ${at(8, 'q3')}`] },
  {
    name: 'a page of text',
    plant: set(8, 'q3', '已完成；'.repeat(5000)),
    finds: [`not-a-number ${at(8, 'q3')}`],
  },
  { name: 'the noise of binary fractions', plant: set(8, 'q3', 18.000000000000004), finds: [] },
  {
    name: 'a stock of nothing',
    plant: set(3, 'q3', 0),
    finds: [
      `jump ${at(3, 'q3')}`,
      `behind-schedule ${at(3, 'q3')}`,
      `part-above-whole ${at(4, 'q3')}`,
    ],
  },
  {
    name: 'lines for signatures under the table',
    plant: all(
      put24('A', '填表人：张三'),
      put24('C', '审核人：李四'),
      put24('K', '负责人（签字）：'),
      put24('A', '注：本表为快报数', 25),
    ),
    finds: [],
  },
  {
    name: 'a line for the seal under the names',
    plant: all(put24('C', '填报单位（盖章）'), put24('K', '联系电话 8200000')),
    finds: [],
  },
  {
    name: 'last year’s cover',
    plant: (file) => put(file, '封面', 'C5', 2025),
    finds: ['cover-changed 封面!C5'],
  },
  {
    name: 'another district’s cover',
    plant: (file) => put(file, '封面', 'C3', '云溪市北湖区'),
    finds: ['cover-changed 封面!C3'],
  },
  { name: 'an id erased', plant: set(8, 'id', null), finds: [`id-changed ${at(8, 'id')}`] },
  {
    name: 'a row emptied',
    plant: all(
      ...(
        [
          ...(['id', 'field', 'name', 'unit', 'measure', 'operator', 'target', 'upper'] as const),
          ...(['baseline', 'period', 'lead', 'support', 'q1', 'q2', 'q3', 'section'] as const),
        ] as Parameters<typeof cell>[1][]
      ).map((key) => set(14, key, null)),
    ),
    finds: [`row-deleted ${at(14, 'id')}`],
  },
];
