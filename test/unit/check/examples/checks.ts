import { formulaColumns } from '../../../../src/check/records/own-formulas';
import type { Plan } from '../../../../src/plan/model';
import { ledgerFormulas } from '../../../../src/workbook/sheets/ledger/ledger-formulas';
import { numbered } from '../../usecases/workbooks';
import { bookPlan, type Book } from '../cases/book';
import { entered, movedDown, tens, unlike } from '../cases/columns';
import {
  cells,
  GONE,
  LEDGER,
  ledgerLine,
  lines,
  moved,
  removed,
  task,
  taskLine,
  TASKS,
} from '../cases/changes';

/** A workbook of the first quarter in which something was done, and "rule sheet!cell" of what is found, in order. */
export interface Checked {
  is: string;
  change(book: Book): void;
  /** Rows asked for, counted from 0. */
  only?: number[];
  /** The plan that the workbook was filled from. */
  plan?: Plan;
  /** Another plan than the workbook's. */
  against?: Plan;
  finds: string[];
}

/** Every indicator at its target, every task with a text, and then the change. */
const reported =
  (...changes: ((book: Book) => unknown)[]) =>
  (book: Book) => {
    for (const n of [0, 1, 2]) book.set(`${LEDGER}!E${4 + n}`, 10 * (n + 1));
    for (const n of [4, 5])
      book.set(task('status1', n), '推进中').set(task('progress1', n), '已印发办法');
    for (const change of changes) change(book);
  };

/** Puts the ledger's formulas where Excel takes them when rows and columns move. */
const movedFormulas = (book: Book) => {
  const { ledger } = book.read();
  const templates = ledgerFormulas(ledger!, 'zh-CN', null);
  for (const { row } of ledger!.rows) {
    for (const key of formulaColumns) {
      const line = (ledger!.formulas![row] ??= []);
      line[ledger!.columns[key]] = templates[key].replaceAll('{r}', String(row + 1));
    }
  }
};

const formula = (row: number, column: number, text: string | null) => (book: Book) => {
  book.sheet(LEDGER).formulas![row]![column] = text;
};

/** Checks of the rows of the ledger. */
export const rowChecks: Checked[] = [
  { is: 'nothing wrong', change: reported(), finds: [] },
  {
    is: 'of an earlier version: its formulas are no finding each, its figures are looked at',
    change: reported(cells([`封面!C8`, 1], [`${LEDGER}!E6`, '三'], [`${LEDGER}!J4`, 7])),
    finds: [`not-a-number ${LEDGER}!E6`],
  },
  {
    is: 'a changed target says nothing about the scale of a figure, in whichever quarter',
    change: reported(cells([`${LEDGER}!D5`, 0.02], [`${LEDGER}!E5`, 20], [`${LEDGER}!F5`, 20])),
    finds: [`future-quarter ${LEDGER}!F5`, `target-changed ${LEDGER}!D5`],
  },
  {
    is: 'each row in its turn',
    change: reported(cells([`${LEDGER}!E6`, '三'], [`${LEDGER}!E4`, '一'])),
    finds: [`not-a-number ${LEDGER}!E4`, `not-a-number ${LEDGER}!E6`],
  },
  {
    is: 'only the rows asked for',
    change: reported(cells([`${LEDGER}!E6`, '三'], [`${LEDGER}!E4`, '一'])),
    only: [5],
    finds: [`not-a-number ${LEDGER}!E6`],
  },
  {
    is: 'no row is asked for',
    change: reported(cells([`${LEDGER}!E4`, '一'])),
    only: [],
    finds: [],
  },
  {
    is: 'half an enterprise: that it is behind, and not explained, goes without saying',
    change: reported(cells([`${LEDGER}!E4`, 1.5])),
    finds: [`fractional-count ${LEDGER}!E4`],
  },
  {
    is: 'explained, that it is behind goes without saying',
    change: reported(cells([`${LEDGER}!E4`, 1.5], [`${LEDGER}!N4`, '土地未批'])),
    finds: [`fractional-count ${LEDGER}!E4`],
  },
  {
    is: 'half an enterprise in another quarter excuses nothing in this one',
    change: reported(cells([`${LEDGER}!E4`, 1], [`${LEDGER}!F4`, 4.5])),
    finds: [
      `future-quarter ${LEDGER}!F4`,
      `fractional-count ${LEDGER}!F4`,
      `explanation-missing ${LEDGER}!N4`,
      `behind-schedule ${LEDGER}!E4`,
    ],
  },
  {
    is: 'a row that left the plan is asked for nothing, and compared with nothing',
    change: reported(
      (book) =>
        book
          .insertRow(LEDGER, 4, ledgerLine('X-1', '产业', '指标0', '家', '增量', '不低于', 10))
          .set(`${LEDGER}!U4`, '2024')
          .set(`${LEDGER}!E4`, 1.5)
          .set(`${LEDGER}!X4`, GONE),
      movedFormulas,
    ),
    finds: [],
  },
  {
    is: 'were it in the plan, it would be',
    change: reported(
      (book) =>
        book
          .insertRow(LEDGER, 4, ledgerLine('X-1', '产业', '指标0', '家', '增量', '不低于', 10))
          .set(`${LEDGER}!U4`, '2024')
          .set(`${LEDGER}!E4`, 1.5),
      movedFormulas,
    ),
    finds: [`fractional-count ${LEDGER}!E4`, `rows-disagree ${LEDGER}!E5`],
  },
  {
    is: 'a cell of a column that is nowhere cannot be pointed at',
    change: reported(
      cells([`${LEDGER}!E4`, 1]),
      lines(LEDGER, (line) => line.splice(13, 1)),
      movedFormulas,
    ),
    finds: [`behind-schedule ${LEDGER}!E4`],
  },
  {
    is: 'one of the very first column can',
    change: reported(
      cells([`${LEDGER}!E4`, '一']),
      lines(LEDGER, (line) => line.unshift(...line.splice(4, 1))),
      movedFormulas,
    ),
    finds: [`not-a-number ${LEDGER}!A4`],
  },
  {
    is: 'a formula in an entry cell, and none in a computed one',
    change: reported(formula(3, 4, '=5+5'), formula(3, 9, null), formula(4, 9, '=1')),
    finds: [
      `formula-in-entry ${LEDGER}!E4`,
      `formula-changed ${LEDGER}!J4`,
      `formula-changed ${LEDGER}!J5`,
    ],
  },
  {
    is: 'formulas that were not read: what they show',
    change: (book) => {
      book.set(`${LEDGER}!J4`, 99).sheet(LEDGER).formulas = undefined;
    },
    finds: [
      `not-reported ${LEDGER}!E4`,
      `formula-changed ${LEDGER}!J4`,
      `not-reported ${LEDGER}!E5`,
      `not-reported ${LEDGER}!E6`,
    ],
  },
];

/** Checks of whole workbooks. */
export const bookChecks: Checked[] = [
  {
    is: 'two quarters’ headings exchanged: the formulas are found with them',
    change: reported(cells([`${LEDGER}!F3`, '三季度累计'], [`${LEDGER}!G3`, '二季度累计'])),
    finds: [`column-renamed ${LEDGER}!F3`, `column-renamed ${LEDGER}!G3`],
  },
  { is: 'nothing wrong', change: reported(), finds: [] },
  {
    is: 'the severe first; of one severity the ledger, the tasks, the sheets, the user’s own rules',
    change: reported(
      cells(
        [`${LEDGER}!E5`, '十'],
        [`${LEDGER}!F4`, 4],
        [`${LEDGER}!E4`, 1],
        [task('progress1', 4), null],
        ['校验设置!C4', 1],
        ['审核公式!A4', 'R1'],
        ['审核公式!C4', '强制性'],
        ['审核公式!D4', false],
      ),
      moved('季度汇总', '封面'),
    ),
    finds: [
      `not-a-number ${LEDGER}!E5`,
      `no-progress ${task('progress1', 4)}`,
      'bad-setting 校验设置!C4',
      'user:R1 审核公式!D4',
      `future-quarter ${LEDGER}!F4`,
      `explanation-missing ${LEDGER}!N4`,
      `behind-schedule ${LEDGER}!E4`,
      'sheet-moved 季度汇总!A1',
    ],
  },
  {
    is: 'rows that were asked for, and nothing else',
    change: reported(
      cells([`${LEDGER}!E5`, '十'], [task('progress1', 4), null], ['校验设置!C4', 1]),
    ),
    only: [4],
    finds: [`not-a-number ${LEDGER}!E5`],
  },
  {
    is: 'without a quarter nothing that depends on it',
    change: reported(
      cells(['封面!C6', 5], [`${LEDGER}!E5`, '十'], [task('id', 5), 'T-9']),
      moved('季度汇总', '封面'),
    ),
    finds: [`id-changed ${task('id', 5)}`, 'bad-cover-setting 封面!C6', 'sheet-moved 季度汇总!A1'],
  },
  {
    is: 'of rows without a quarter only why they were not checked',
    change: reported(cells(['封面!C6', 5], [`${LEDGER}!E5`, '十']), moved('季度汇总', '封面')),
    only: [4],
    finds: ['bad-cover-setting 封面!C6'],
  },
  {
    is: 'another setting of the cover that is wrong keeps nothing from being checked',
    change: reported(cells(['封面!C12', 2], [`${LEDGER}!E5`, '十'])),
    finds: [`not-a-number ${LEDGER}!E5`, 'bad-cover-setting 封面!C12'],
  },
  {
    is: 'a dated step of the plan, and one that was put off',
    change: reported(
      cells(
        [task('planned', 4), '一季度：3月底前封顶'],
        [task('planned', 5), '一季度：3月底前封顶'],
        [task('milestones', 5), '二季度：封顶'],
      ),
    ),
    finds: [`milestone-passed ${task('progress1', 4)}`],
  },
  {
    is: 'no ledger',
    change: reported(removed(LEDGER), cells([task('progress1', 4), null])),
    finds: [`no-progress ${task('progress1', 4)}`],
  },
  {
    is: 'no tasks',
    change: reported(removed(TASKS)),
    finds: ['sheet-missing 封面!A1'],
  },
  {
    is: 'no plan',
    change: reported(cells([`${LEDGER}!D4`, 9]), removed('方案数据')),
    finds: ['sheet-missing 封面!A1'],
  },
  {
    is: 'another plan than the workbook’s',
    change: reported(),
    against: {
      ...bookPlan,
      indicators: [
        numbered(0),
        numbered(1, { target: { op: '>=', low: 21, high: null, unit: '家' } }),
      ],
    },
    finds: [`target-changed ${LEDGER}!D5`, `row-added ${LEDGER}!Y6`],
  },
  {
    is: 'the thresholds of the workbook',
    change: reported(cells([`${LEDGER}!E4`, 13], ['校验设置!C8', 1.2])),
    finds: [`far-above-target ${LEDGER}!E4`],
  },
  {
    is: 'a task that left the plan',
    change: reported((book) =>
      book.insertRow(TASKS, 4, taskLine({ id: 'X-1', title: '旧任务' })).set(task('mark', 4), GONE),
    ),
    finds: [],
  },
  {
    is: 'a task that the plan does not have',
    change: reported((book) => book.insertRow(TASKS, 4, taskLine({ id: 'X-1', title: '旧任务' }))),
    finds: [`no-progress ${task('progress1', 4)}`, `row-added ${task('id', 4)}`],
  },
  {
    is: 'a task’s cell of a column that is nowhere cannot be pointed at',
    change: reported(lines(TASKS, (line) => line.splice(5, 1))),
    finds: [`column-renamed ${TASKS}!A3`],
  },
  {
    is: 'one of the very first column can',
    change: reported(
      cells([task('progress1', 4), null]),
      lines(TASKS, (line) => line.unshift(...line.splice(5, 1))),
    ),
    finds: [`no-progress ${TASKS}!A4`, `column-moved ${TASKS}!A3`],
  },
  {
    is: 'a quarter of which nothing is reported is one finding, whatever else there is',
    plan: tens(20),
    change: (book) => book.set(`${LEDGER}!E30`, '合计').set(`${LEDGER}!F4`, '三'),
    finds: [
      `not-a-number ${LEDGER}!F4`,
      `row-inserted ${LEDGER}!Y30`,
      `quarter-unreported ${LEDGER}!E4`,
      `future-quarter ${LEDGER}!F4`,
    ],
  },
  {
    is: 'what is said of figures of another row means nothing, in their rows and from their quarter on',
    plan: unlike,
    change: (book) => {
      book.set('封面!C6', 2);
      entered('q1', [6, 600, 18000, 12, 3000, 120000, 24, 4800, 54000.5, 60])(book);
      entered('q2', [...movedDown.slice(0, 6), '无', ...movedDown.slice(7)])(book);
    },
    finds: [
      `not-reported ${LEDGER}!F4`,
      `not-a-number ${LEDGER}!F10`,
      `fractional-count ${LEDGER}!E12`,
      `figures-shifted ${LEDGER}!F5`,
    ],
  },
];
