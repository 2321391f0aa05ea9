import { columnLetters } from '../../src/workbook/address';
import { ledgerColumns } from '../../src/workbook/sheets/ledger/ledger-columns';
import type { OtherProgram } from './other-program';
import { LEDGER, TASKS } from './good-workbook';
import { all, at, put, set, setTask, taskAt, type Planted, type Value } from './plant';

const swapColumns = (file: OtherProgram) => {
  const [a, b] = (['section', 'note'] as const).map((key) =>
    columnLetters(ledgerColumns.findIndex((spec) => spec.key === key)),
  );
  for (let row = 3; row <= 22; row++) {
    const left = file.value(LEDGER, `${a}${row}`);
    const right = file.value(LEDGER, `${b}${row}`);
    put(file, LEDGER, `${a}${row}`, right);
    put(file, LEDGER, `${b}${row}`, left);
  }
};

const userRule =
  (row: number, id: string, severity: string, formula: string, verdict: Value) =>
  (file: OtherProgram) => {
    put(file, '审核公式', `A${row}`, id);
    put(file, '审核公式', `B${row}`, `规则${id}`);
    put(file, '审核公式', `C${row}`, severity);
    put(file, '审核公式', `E${row}`, '请核对合计');
    put(file, '审核公式', `D${row}`, verdict);
    if (formula !== '') file.putFormula('审核公式', `D${row}`, formula);
  };

/** Errors of sheets, columns, settings, the user's own rules and tasks. */
export const workbookErrors: Planted[] = [
  {
    name: 'the ledger renamed',
    plant: (file) => file.rename(LEDGER, '台账'),
    finds: ['sheet-renamed 台账!A1'],
  },
  {
    name: 'the tasks renamed',
    plant: (file) => file.rename(TASKS, '重点任务'),
    finds: ['sheet-renamed 重点任务!A1'],
  },
  {
    name: 'the cover renamed',
    plant: (file) => file.rename('封面', '首页'),
    finds: ['sheet-renamed 首页!A1'],
  },
  {
    name: 'the summary moved',
    plant: (file) => file.moveBefore('季度汇总', LEDGER),
    finds: ['sheet-moved 季度汇总!A1'],
  },
  {
    name: 'the plan deleted',
    plant: (file) => file.delete('方案数据'),
    finds: ['sheet-missing 封面!A1'],
  },
  {
    name: 'a heading changed',
    plant: (file) => put(file, LEDGER, 'D3', '年度目标'),
    finds: [`column-renamed ${LEDGER}!D3`],
  },
  {
    name: 'an entry heading changed',
    plant: (file) => put(file, LEDGER, 'G3', '三季度'),
    finds: [`column-renamed ${LEDGER}!G3`],
  },
  {
    name: 'columns that changed places',
    plant: swapColumns,
    finds: [
      `column-moved ${LEDGER}!${columnLetters(ledgerColumns.findIndex(({ key }) => key === 'note') - 1)}3`,
    ],
  },
  {
    name: 'a row of one’s own below the table',
    plant: all(
      (file) => put(file, LEDGER, 'A24', '新增专利'),
      (file) => put(file, LEDGER, 'G24', 12),
    ),
    finds: [`row-inserted ${LEDGER}!Y24`],
  },
  {
    name: 'figures pasted one row too far',
    plant: (file) => put(file, LEDGER, 'G23', 12),
    finds: [`row-inserted ${LEDGER}!Y23`],
  },
  {
    name: 'a note below the table',
    plant: (file) => put(file, LEDGER, 'A24', '注：数据截至季末'),
    finds: [],
  },
  {
    name: 'a task of one’s own below the table',
    plant: setTask(5, 'progress3', '已开工'),
    finds: [`row-inserted ${TASKS}!Q9`],
  },
  {
    name: 'a quarter that is none',
    plant: (file) => put(file, '封面', 'C6', 5),
    finds: ['bad-cover-setting 封面!C6'],
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
      userRule(4, '1', '强制性', '=SUM(指标台账!E4:E5)>0', true),
      userRule(5, '2', '核实性', '=SUM(指标台账!E4:E5)<0', false),
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
    plant: (file) => file.removeRow(TASKS, 6),
    finds: [`row-deleted ${TASKS}!Q6`],
  },
];
