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
    indicators: [
      target('高新技术企业', 60),
      target('上市公司', 3),
      target('口袋公园', 12),
      { ...target('路灯', 9), borderline: true },
    ],
    tasks: [task('甲', ['区甲局']), task('乙', ['区甲局']), task('丙', [])],
  };
  const read = {
    indicators: [
      target('新增高新技术企业数', 60, { lead: [] }),
      target('上市公司', 5),
      target('口袋公园', 12, { section: '二' }),
      target('天桥', 2),
      target('路灯', 9),
    ],
    tasks: [task('甲', ['区甲局']), task('乙', ['区乙局'])],
  };
  expect(accuracyOf(truth, read)).toEqual({
    truth: 3,
    read: 4,
    matched: 3,
    number: 2,
    unit: 3,
    operator: 3,
    measure: 3,
    period: 3,
    section: 2,
    units: 2,
    led: 3,
    leads: 2,
    tasks: { truth: 3, read: 2, matched: 2, units: 1 },
  });
  const { missed, added } = differences(
    [...truth.indicators, target('幼儿园', 4)],
    read.indicators,
  );
  expect([missed, added].map((records) => records.map(({ name }) => name))).toEqual([
    ['幼儿园'],
    ['天桥'],
  ]);
});
