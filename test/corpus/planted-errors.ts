import { columnLetters } from '../../src/workbook/address';
import { ledgerColumns } from '../../src/workbook/ledger/columns';
import type { EngineFile } from '../../src/host/xlsx/engine/load';
import { cell, LEDGER, TASKS, taskCell } from './good-workbook';

/** "rule sheet!cell" */
export type Expected = string;

/** One workbook of the corpus: what is done to the good one, and what must be found, and nothing else. */
export interface Planted {
  name: string;
  /** Quarter the good workbook reports. */
  quarter?: 4;
  plant(file: EngineFile): void;
  finds: Expected[];
}

type Value = string | number | boolean | null;

export function put(file: EngineFile, sheet: string, address: string, value: Value): void {
  const { error } =
    value === null
      ? file.SetCellDefault(sheet, address, '')
      : file.SetCellValue(sheet, address, value);
  if (error) throw new Error(`${sheet}!${address}: ${error}`);
}

const at = (n: number, key: Parameters<typeof cell>[1]) => `${LEDGER}!${cell(n, key)}`;
const taskAt = (n: number, key: Parameters<typeof taskCell>[1]) => `${TASKS}!${taskCell(n, key)}`;
const set = (n: number, key: Parameters<typeof cell>[1], value: Value) => (file: EngineFile) =>
  put(file, LEDGER, cell(n, key), value);
const setTask =
  (n: number, key: Parameters<typeof taskCell>[1], value: Value) => (file: EngineFile) =>
    put(file, TASKS, taskCell(n, key), value);
const all =
  (...steps: ((file: EngineFile) => void)[]) =>
  (file: EngineFile) => {
    for (const step of steps) step(file);
  };
const checked = ({ error }: { error: string | null }) => {
  if (error) throw new Error(error);
};

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

const swapColumns = (file: EngineFile) => {
  const [a, b] = (['section', 'note'] as const).map((key) =>
    columnLetters(ledgerColumns.findIndex((spec) => spec.key === key)),
  );
  for (let row = 3; row <= 22; row++) {
    const left = file.GetCellValue(LEDGER, `${a}${row}`).value;
    const right = file.GetCellValue(LEDGER, `${b}${row}`).value;
    put(file, LEDGER, `${a}${row}`, right);
    put(file, LEDGER, `${b}${row}`, left);
  }
};

const userRule =
  (row: number, id: string, severity: string, formula: string, verdict: Value) =>
  (file: EngineFile) => {
    put(file, '审核公式', `A${row}`, id);
    put(file, '审核公式', `B${row}`, `规则${id}`);
    put(file, '审核公式', `C${row}`, severity);
    put(file, '审核公式', `E${row}`, '请核对合计');
    put(file, '审核公式', `D${row}`, verdict);
    if (formula !== '') checked(file.SetCellFormula('审核公式', `D${row}`, formula));
  };

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
    plant: (file) => checked(file.SetCellFormula(LEDGER, cell(8, 'q3'), '=9+9')),
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
    finds: [`same-again ${at(5, 'q3')}`],
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
    plant: (file) => checked(file.SetCellFormula(LEDGER, cell(8, 'status'), '="已完成"')),
    finds: [`formula-changed ${at(8, 'status')}`],
  },
  {
    name: 'a row deleted',
    plant: (file) => checked(file.RemoveRow(LEDGER, 14)),
    finds: [`row-deleted ${LEDGER}!A14`],
  },
  {
    name: 'a blank row inserted',
    plant: (file) => checked(file.InsertRows(LEDGER, 13, 1)),
    finds: [`row-inserted ${LEDGER}!A13`],
  },
  {
    name: 'a row inserted and filled',
    plant: (file) => {
      checked(file.InsertRows(LEDGER, 13, 1));
      put(file, LEDGER, 'C13', '新增指标');
      put(file, LEDGER, 'M13', 5);
    },
    finds: [`row-inserted ${LEDGER}!A13`],
  },
  {
    name: 'an id twice',
    plant: (file) =>
      put(file, LEDGER, cell(17, 'id'), file.GetCellValue(LEDGER, cell(16, 'id')).value),
    finds: [
      `row-duplicated ${at(17, 'id')}`,
      `lead-changed ${at(17, 'lead')}`,
      `row-deleted ${LEDGER}!A22`,
    ],
  },
  {
    name: 'the ledger renamed',
    plant: (file) => checked(file.SetSheetName(LEDGER, '台账')),
    finds: ['sheet-renamed 台账!A1'],
  },
  {
    name: 'the tasks renamed',
    plant: (file) => checked(file.SetSheetName(TASKS, '重点任务')),
    finds: ['sheet-renamed 重点任务!A1'],
  },
  {
    name: 'the cover renamed',
    plant: (file) => checked(file.SetSheetName('封面', '首页')),
    finds: ['sheet-renamed 首页!A1'],
  },
  {
    name: 'the summary moved',
    plant: (file) => checked(file.MoveSheet('季度汇总', LEDGER)),
    finds: ['sheet-moved 季度汇总!A1'],
  },
  {
    name: 'the plan deleted',
    plant: (file) => checked(file.DeleteSheet('方案数据')),
    finds: ['sheet-missing 封面!A1'],
  },
  {
    name: 'a heading changed',
    plant: (file) => put(file, LEDGER, 'G3', '年度目标'),
    finds: [`column-renamed ${LEDGER}!G3`],
  },
  {
    name: 'an entry heading changed',
    plant: (file) => put(file, LEDGER, 'O3', '三季度'),
    finds: [`column-renamed ${LEDGER}!O3`],
  },
  {
    name: 'columns that changed places',
    plant: swapColumns,
    finds: [
      `column-moved ${LEDGER}!${columnLetters(ledgerColumns.findIndex(({ key }) => key === 'note') - 1)}3`,
    ],
  },
  {
    name: 'a setting in words',
    plant: (file) => put(file, '校验设置', 'C4', '三倍'),
    finds: ['bad-setting 校验设置!C4'],
  },
  {
    name: 'a setting out of its range',
    plant: (file) => put(file, '校验设置', 'C8', 0.5),
    finds: ['bad-setting 校验设置!C8'],
  },
  {
    name: 'a stricter setting',
    plant: all((file) => put(file, '校验设置', 'C8', 1.2), set(11, 'q3', 0.49)),
    finds: [`far-above-target ${at(11, 'q3')}`],
  },
  {
    name: 'a rule of the user’s that holds, and one that does not',
    plant: all(
      userRule(4, '1', '强制性', '=SUM(指标台账!M4:M5)>0', true),
      userRule(5, '2', '核实性', '=SUM(指标台账!M4:M5)<0', false),
    ),
    finds: ['user:2 审核公式!D5'],
  },
  {
    name: 'rules of the user’s that cannot be used',
    plant: all(
      userRule(4, '1', '强制性', '', '#REF!'),
      userRule(5, '2', '强制性', '', '=1>0'),
      userRule(6, '3', '必须', '=1>0', true),
      userRule(7, '4', '强制性', '=1+1', 2),
    ),
    finds: [4, 5, 6, 7].map((row) => `user-rule-broken 审核公式!D${row}`),
  },
  {
    name: 'a task completed without a word',
    plant: setTask(1, 'progress2', null),
    finds: [`completed-without-text ${taskAt(1, 'progress2')}`],
  },
  {
    name: 'no progress',
    plant: setTask(0, 'progress3', null),
    finds: [`no-progress ${taskAt(0, 'progress3')}`],
  },
  {
    name: 'a status of one’s own',
    plant: setTask(0, 'status3', '差不多'),
    finds: [`status-missing ${taskAt(0, 'status3')}`],
  },
  {
    name: 'a task’s title changed',
    plant: setTask(2, 'title', '建设平台'),
    finds: [`task-changed ${taskAt(2, 'title')}`],
  },
  {
    name: 'a task’s lead unit changed',
    plant: setTask(2, 'lead', '区乙局'),
    finds: [`task-changed ${taskAt(2, 'lead')}`],
  },
  {
    name: 'a task deleted',
    plant: (file) => checked(file.RemoveRow(TASKS, 6)),
    finds: [`row-deleted ${TASKS}!A6`],
  },
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
