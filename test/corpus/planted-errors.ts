import { cell, LEDGER } from './good-workbook';
import { all, at, put, set, setTask, taskAt, type Planted, type Value } from './plant';
import { dailyErrors } from './daily-errors';
import { workbookErrors } from './workbook-errors';

/** A single wrong cell, and the one thing said about it. */
const one = (
  name: string,
  rule: string,
  n: number,
  key: Parameters<typeof cell>[1],
  value: Value,
): Planted => ({
  name,
  plant: set(n, key, value),
  finds: [`${rule} ${at(n, key)}`],
});

const REASON = '部分项目资金核减，已与主管部门核对';

export const plantedErrors: Planted[] = [
  { name: 'nothing wrong', plant: () => undefined, finds: [] },
  { name: 'nothing wrong at the end of the year', quarter: 4, plant: () => undefined, finds: [] },
  one('not reported', 'not-reported', 8, 'q3', null),
  one('an earlier quarter blank', 'earlier-blank', 7, 'q1', null),
  one('a future quarter', 'future-quarter', 7, 'q4', 5.6),
  {
    name: 'behind without a word',
    plant: set(8, 'q3', 13),
    finds: [`explanation-missing ${at(8, 'explanation')}`, `behind-schedule ${at(8, 'q3')}`],
  },
  {
    name: 'behind with a filler',
    plant: all(set(8, 'q3', 13), set(8, 'explanation', '情况属实')),
    finds: [`explanation-filler ${at(8, 'explanation')}`, `behind-schedule ${at(8, 'q3')}`],
  },
  {
    name: 'behind and explained',
    plant: all(set(8, 'q3', 13), set(8, 'explanation', REASON)),
    finds: [`behind-schedule ${at(8, 'q3')}`],
  },
  one('a unit behind a number', 'not-a-number', 3, 'q3', '197家'),
  one('full-width digits', 'not-a-number', 9, 'q3', '２３０００万元'),
  one('thousands', 'not-a-number', 1, 'q3', '5,900'),
  one('about', 'not-a-number', 8, 'q3', '约18'),
  one('words', 'not-a-number', 8, 'q3', '待核实'),
  one('a number as text', 'not-a-number', 8, 'q3', '18'),
  one('an error', 'error-value', 8, 'q3', '#N/A'),
  {
    name: 'a formula in an entry cell',
    plant: (file) => file.putFormula(LEDGER, cell(8, 'q3'), '=9+9'),
    finds: [`formula-in-entry ${at(8, 'q3')}`],
  },
  one('a share as a fraction', 'percent-scale', 5, 'q3', 0.958),
  one('a growth as a fraction', 'percent-scale', 6, 'q3', 0.061),
  one('a growth times a hundred', 'percent-scale', 6, 'q3', 610),
  one('元 for 万元', 'scale-slip', 9, 'q3', 230000000),
  one('a hundred million times', 'scale-slip', 9, 'q3', 2300000000000),
  one('亩 for 万亩', 'scale-slip', 14, 'q3', 303000),
  one('ten thousand times too small', 'scale-slip', 2, 'q3', 0.532),
  one('a negative count', 'negative-count', 8, 'q3', -1),
  one('half a community', 'fractional-count', 8, 'q3', 18.5),
  one('a net decrease', 'net-decrease', 9, 'q1', -100),
  one('a share above all', 'share-above-hundred', 5, 'q3', 101),
  one('400 days of a year', 'outside-unit', 12, 'q3', 400),
  one('a fall', 'cumulative-fell', 9, 'q2', 7000),
  {
    name: 'the same share again',
    plant: all(set(5, 'q2', 94.6), set(5, 'q3', 94.6)),
    finds: [
      `same-again ${at(5, 'q3')}`,
      `behind-schedule ${at(5, 'q3')}`,
      `explanation-missing ${at(5, 'explanation')}`,
    ],
  },
  one('a jump of an addition', 'jump', 9, 'q3', 40000),
  one('a jump of a level', 'jump', 3, 'q3', 460),
  one('a jump of growth', 'jump', 6, 'q3', 30),
  {
    name: 'a year below a quarter',
    quarter: 4,
    plant: all(
      set(9, 'q2', 23000),
      set(9, 'q3', 22000),
      set(9, 'q4', 22500),
      set(9, 'explanation', REASON),
    ),
    finds: [
      `cumulative-fell ${at(9, 'q3')}`,
      `year-below-quarter ${at(9, 'q4')}`,
      `behind-schedule ${at(9, 'q4')}`,
    ],
  },
  {
    name: 'growth against level and baseline',
    quarter: 4,
    plant: set(6, 'q4', 9),
    finds: [`growth-mismatch ${at(6, 'q4')}`],
  },
  one('an item above its whole', 'part-above-whole', 4, 'q3', 198),
  one('enterprises above business entities', 'part-above-whole', 2, 'q3', 5901),
  one('a stock below baseline and increase', 'stock-below-flow', 2, 'q3', 5309),
  one('one indicator, two figures', 'rows-disagree', 17, 'q3', 3101),
  one('far above its target', 'far-above-target', 11, 'q3', 0.61),
  one('met, and said not to be', 'text-contradicts', 7, 'explanation', '受政策影响，任务未完成'),
  one('above its range', 'above-range', 18, 'q3', 9.5),
  one('a lower target', 'target-changed', 0, 'target', 300),
  one('another unit', 'target-changed', 8, 'unit', '栋'),
  one('another measure', 'target-changed', 7, 'measure', '水平'),
  one('another direction', 'target-changed', 0, 'operator', '超过'),
  one('another baseline', 'target-changed', 5, 'baseline', 90),
  one('another lead unit', 'lead-changed', 8, 'lead', '区戊局'),
  one('another name', 'name-changed', 8, 'name', '改造小区'),
  one('another id', 'id-changed', 8, 'id', 'I-00000000'),
  one('a number typed over a formula', 'formula-changed', 8, 'due', 12),
  {
    name: 'another formula',
    plant: (file) => file.putFormula(LEDGER, cell(8, 'status'), '="已完成"'),
    finds: [`formula-changed ${at(8, 'status')}`],
  },
  {
    name: 'a row deleted',
    plant: (file) => file.removeRow(LEDGER, 14),
    finds: [`row-deleted ${LEDGER}!Y14`],
  },
  {
    name: 'a blank row inserted',
    plant: (file) => file.insertRows(LEDGER, 13, 1),
    finds: [`row-inserted ${LEDGER}!Y13`],
  },
  {
    name: 'a row inserted and filled',
    plant: (file) => {
      file.insertRows(LEDGER, 13, 1);
      put(file, LEDGER, 'A13', '新增指标');
      put(file, LEDGER, 'E13', 5);
    },
    finds: [`row-inserted ${LEDGER}!Y13`],
  },
  {
    name: 'an id twice',
    plant: (file) => put(file, LEDGER, cell(17, 'id'), file.value(LEDGER, cell(16, 'id'))),
    finds: [`id-changed ${at(17, 'id')}`],
  },
  {
    name: 'two ids exchanged',
    plant: (file) => {
      const [one, other] = [16, 17].map((n) => file.value(LEDGER, cell(n, 'id')));
      put(file, LEDGER, cell(16, 'id'), other!);
      put(file, LEDGER, cell(17, 'id'), one!);
    },
    finds: [`id-changed ${at(16, 'id')}`, `id-changed ${at(17, 'id')}`],
  },
  ...workbookErrors,
  ...dailyErrors,
];

/** Several errors at once, each found beside the others. */
export const mixture: Planted = {
  name: 'a mixture',
  plant: all(
    set(3, 'q3', '197家'),
    set(5, 'q3', 0.958),
    set(8, 'q3', 18.5),
    set(9, 'q3', 230000000),
    set(11, 'q3', 0.61),
    set(18, 'q3', 9.5),
    set(0, 'target', 300),
    set(12, 'lead', '区戊局'),
    setTask(0, 'progress3', null),
  ),
  finds: [
    `not-a-number ${at(3, 'q3')}`,
    `percent-scale ${at(5, 'q3')}`,
    `fractional-count ${at(8, 'q3')}`,
    `scale-slip ${at(9, 'q3')}`,
    `far-above-target ${at(11, 'q3')}`,
    `above-range ${at(18, 'q3')}`,
    `target-changed ${at(0, 'target')}`,
    `lead-changed ${at(12, 'lead')}`,
    `no-progress ${taskAt(0, 'progress3')}`,
  ],
};
