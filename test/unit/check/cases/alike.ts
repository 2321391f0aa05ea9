import { columnLetters } from '../../../../src/workbook/address';
import type { CellValue } from '../../../../src/workbook/description';
import { taskColumns, type TaskColumn } from '../../../../src/workbook/sheets/tasks/task-columns';
import { numbered, numberedTask, planOf } from '../../usecases/workbooks';
import type { BookCase } from './book';
import { all, cells, LEDGER, lines, TASKS } from './changes';
import { entered } from './columns';

const tasks = planOf(
  [numbered(0)],
  Array.from({ length: 6 }, (_, n) => numberedTask(n, { lead: [n < 2 ? '甲局' : '乙局'] })),
);
const indicators = planOf(Array.from({ length: 11 }, (_, n) => numbered(n)));

const letters = (key: TaskColumn) =>
  columnLetters(taskColumns.findIndex((spec) => spec.key === key));

/** From the first task down, in a quarter. */
const told = (key: TaskColumn, values: CellValue[]) =>
  cells(
    ...values.map((value, n): [string, CellValue] => [`${TASKS}!${letters(key)}${4 + n}`, value]),
  );

const PROGRESS = taskColumns.findIndex(({ key }) => key === 'progress1');

const times = (n: number, text: string): string[] => Array<string>(n).fill(text);
const TEXT = '已召开推进会，明确分工';
const first = `${TASKS}!${letters('progress1')}4`;

/** Worked examples of the rules about texts that are the same in many rows. */
export const alikeCases: Record<string, BookCase[]> = {
  'task-texts-alike': [
    { is: 'nothing', plan: tasks, finds: [] },
    {
      is: 'three, but for marks',
      plan: tasks,
      change: all(
        told('status1', times(3, '推进中')),
        told('progress1', [TEXT, ...times(2, '已召开推进会 明确分工。')]),
      ),
      finds: [first],
      says: [
        '一季度有 3 项任务的进展一字不差（第 4—6 行）：“已召开推进会，明确分工”。请分别写明各项任务做了什么；确属同一项工作的请说明。',
      ],
      inEnglish: [
        '3 tasks of Q1 tell the very same progress (rows 4—6): "已召开推进会，明确分工". Say what was done for each; explain it if the work is one.',
      ],
      shows: ['进展: 已召开推进会，明确分工'],
      about: [''],
      edge: true,
    },
    { is: 'two', plan: tasks, change: told('progress1', times(2, TEXT)), finds: [], edge: true },
    { is: 'in another quarter', plan: tasks, change: told('progress2', times(5, TEXT)), finds: [] },
    {
      is: 'what is completed',
      plan: tasks,
      change: all(told('status1', times(5, '已完成')), told('progress1', times(5, TEXT))),
      finds: [],
    },
    {
      is: 'a task that left the plan',
      plan: tasks,
      change: all(told('progress1', times(3, TEXT)), told('mark', ['已不在方案中'])),
      finds: [],
    },
    { is: 'no tasks', change: (book) => book.deleteSheet(TASKS), finds: [] },
    {
      is: 'no column',
      plan: tasks,
      change: all(
        told('progress1', times(5, TEXT)),
        lines(TASKS, (line) => line.splice(PROGRESS, 1)),
      ),
      finds: [],
    },
  ],
  'explanations-alike': [
    { is: 'nothing', plan: indicators, finds: [] },
    {
      is: 'ten',
      plan: indicators,
      change: entered('explanation', [
        '受资金影响，开工推迟',
        ...times(9, '受资金影响 开工推迟。'),
      ]),
      finds: [`${LEDGER}!N4`],
      says: [
        '有 10 项指标的情况说明一字不差（第 4—13 行）：“受资金影响，开工推迟”。请核对是否照抄，各项原因不同的请分别写明。',
      ],
      shows: ['情况说明: 受资金影响，开工推迟'],
      about: [''],
      edge: true,
    },
    {
      is: 'nine',
      plan: indicators,
      change: entered('explanation', times(9, '受资金影响，开工推迟')),
      finds: [],
      edge: true,
    },
    {
      is: 'ten of which one left the plan',
      plan: indicators,
      change: all(
        entered('explanation', times(10, '受资金影响，开工推迟')),
        entered('mark', ['已不在方案中']),
      ),
      finds: [],
    },
  ],
};
