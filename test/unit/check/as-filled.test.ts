import type { Plan } from '../../../src/plan/model';
import { checkWorkbook } from '../../../src/usecases/check-workbook';
import { setQuarter } from '../../../src/usecases/set-quarter';
import {
  phasingColumns,
  type PhasingColumn,
} from '../../../src/workbook/sheets/phasing/phasing-columns';
import { taskColumns } from '../../../src/workbook/sheets/tasks/task-columns';
import {
  enter,
  filled,
  FIRST_ROW,
  numbered,
  numberedTask,
  overwrite,
  planOf,
} from '../usecases/workbooks';

const phasingColumn = (key: PhasingColumn) => phasingColumns.findIndex((spec) => spec.key === key);
const leadColumn = taskColumns.findIndex(({ key }) => key === 'lead');

/** Columns of the jumps found at a target of 100 家 with two quarters reported, on a curve of the row's own or evenly. */
async function jumps(q1: number, q2: number, curve?: readonly number[]): Promise<number[]> {
  const host = await filled(planOf([numbered(9)]));
  await setQuarter(host, 2);
  if (curve) {
    host.edit('序时设置', FIRST_ROW, phasingColumn('kind'), '自定义');
    host.paste('序时设置', FIRST_ROW, phasingColumn('own1'), [[...curve]]);
  }
  enter(host, 0, 'q1', q1);
  enter(host, 0, 'q2', q2);
  const { findings } = await checkWorkbook(host);
  return findings.filter(({ rule }) => rule === 'jump').map(({ column }) => column);
}

describe('jump follows the curve of the row', () => {
  const Q2 = 5;

  test('40 are no jump where 25 are due in a quarter, and one where 2 are and 10 were usual', async () => {
    expect(await jumps(10, 50)).toEqual([]);
    expect(await jumps(10, 50, [0.1, 0.12, 0.5, 1])).toEqual([Q2]);
  });

  test('80 are a jump where 25 are due, and none where 80 are', async () => {
    expect(await jumps(10, 90)).toEqual([Q2]);
    expect(await jumps(10, 90, [0.1, 0.9, 0.95, 1])).toEqual([]);
  });
});

/** Rows and fixes of the tasks that are said to be changed. */
async function changedTasks(plan: Plan, change?: { row: number; lead: string }) {
  const host = await filled(plan);
  if (change) overwrite(host, '任务台账', change.row, leadColumn, change.lead);
  const { findings } = await checkWorkbook(host);
  return findings.filter(({ rule }) => rule === 'task-changed').map(({ row, fix }) => [row, fix]);
}

describe('tasks are compared with what a fill writes', () => {
  const tasks = [
    numberedTask(0, { lead: ['区发展和改革局'] }),
    numberedTask(1, { lead: ['区发改局'] }),
  ];
  const revised: Plan = {
    ...planOf([numbered(0)], [numberedTask(0)]),
    revisions: [
      {
        id: 'R-1',
        record: 'T-0',
        lead: ['丁局'],
        by: '甲局',
        section: '一',
        decision: 'adopted',
      },
    ],
  };

  test('one office written in two ways is no change', async () => {
    expect(await changedTasks(planOf([numbered(0)], tasks))).toEqual([]);
  });

  test('neither is an adopted revision', async () => {
    expect(await changedTasks(revised)).toEqual([]);
  });

  test('going back to what the draft said is one', async () => {
    const back = await changedTasks(revised, { row: FIRST_ROW, lead: '甲局' });
    expect(back).toMatchObject([[FIRST_ROW, { kind: 'restore', before: '甲局', value: '丁局' }]]);
  });
});
