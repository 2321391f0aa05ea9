import { accuracyOf, differences } from '../../support/accuracy';
import type { Indicator } from '../../../src/plan/model';

const target = (name: string, low: number, change: Partial<Indicator> = {}): Indicator => ({
  id: name,
  section: '一',
  name,
  measure: 'level',
  target: { op: '=', low, high: null, unit: '家' },
  period: '2024',
  lead: ['区甲局'],
  support: [],
  ...change,
});

const task = (title: string, lead: string[]) => ({
  id: title,
  section: '一',
  title,
  lead,
  support: [],
});

test('counts what is found, what agrees, and what is missed or added', () => {
  const truth = {
    indicators: [target('高新技术企业', 60), target('上市公司', 3), target('口袋公园', 12)],
    tasks: [task('甲', ['区甲局']), task('乙', ['区甲局']), task('丙', [])],
  };
  const read = {
    indicators: [
      target('新增高新技术企业数', 60, { lead: [] }),
      target('上市公司', 5),
      target('口袋公园', 12, { section: '二' }),
    ],
    tasks: [task('甲', ['区甲局']), task('乙', ['区乙局'])],
  };
  expect(accuracyOf(truth, read)).toEqual({
    truth: 3,
    read: 3,
    matched: 2,
    number: 1,
    unit: 2,
    operator: 2,
    measure: 2,
    period: 2,
    units: 1,
    tasks: { truth: 3, read: 2, matched: 2, units: 1 },
  });
  const { missed, added } = differences(truth.indicators, read.indicators);
  expect([missed, added].map((records) => records.map(({ section }) => section))).toEqual([
    ['一'],
    ['二'],
  ]);
});
