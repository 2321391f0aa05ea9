import { ExcelHost } from '../../../src/host/excel';
import type { Plan } from '../../../src/plan/model';
import { fillWorkbook } from '../../../src/usecases/fill-workbook';
import { calculateLedger } from '../../../src/workbook/calculate';
import { ledgerColumns } from '../../../src/workbook/sheets/ledger/ledger-columns';
import { dumpExcel } from '../../contract/dump-excel';
import { startExcel, type StartedExcel } from '../../excel-host';
import type { FailureMode } from '../../excel-host/transport';
import { expectSame } from '../../support/expect-same';
import { FIRST_ROW, smallPlan } from './workbooks';

/** Sheets and names, what exists already, and three writes; a refill reads the cells of its sheets too. */
const FIRST_FILL = 5;
const REFILL = 6;
const modes: FailureMode[] = ['before', 'half', 'after'];
const failures = (syncs: number) =>
  modes.flatMap((mode) => Array.from({ length: syncs }, (_, i) => [i + 1, mode] as const));
const column = (key: string) => ledgerColumns.findIndex((spec) => spec.key === key);

const fill = (excel: StartedExcel, plan: Plan) =>
  fillWorkbook(new ExcelHost(excel), plan, { language: 'zh-CN' });

const start = () => startExcel({ calculate: calculateLedger });

/** Two indicators left the plan or changed, and four are new. */
function changedPlan(): Plan {
  const plan = smallPlan(6, 3);
  plan.indicators.splice(1, 1);
  return plan;
}

async function filledAndEntered(): Promise<StartedExcel> {
  const excel = start();
  await fill(excel, smallPlan());
  excel.enter('指标台账', FIRST_ROW, column('q1'), 3);
  excel.enter('指标台账', FIRST_ROW + 1, column('q1'), 4);
  excel.enter('指标台账', FIRST_ROW + 2, column('explanation'), '说明');
  return excel;
}

/** Which sheet is shown depends on whether the last fill was a first one; the contents must not. */
function contents(excel: StartedExcel) {
  const { active: _active, ...rest } = dumpExcel(excel.workbook);
  void _active;
  return rest;
}

/** What a fill that nothing disturbs leaves, first and again, and how many actions each request of the first has. */
let undisturbed: Record<'first' | 'entered' | 'refilled', ReturnType<typeof contents>> & {
  lengths: number[];
};

beforeAll(async () => {
  const first = start();
  await fill(first, smallPlan());
  const entered = start();
  await fill(entered, smallPlan());
  entered.enter('指标台账', FIRST_ROW, column('q1'), 3);
  const refilled = await filledAndEntered();
  await fill(refilled, changedPlan());
  undisturbed = {
    first: contents(first),
    entered: contents(entered),
    refilled: contents(refilled),
    lengths: first.transport.syncs.map(({ actions }) => actions),
  };
});

describe('a fill in Excel that fails is completed by filling again', () => {
  test.each(failures(FIRST_FILL))('first fill, sync %d fails (%s)', async (n, mode) => {
    const excel = start();
    excel.transport.failAt(n, mode);
    await expect(fill(excel, smallPlan())).rejects.toMatchObject({ code: 'refused' });
    await fill(excel, smallPlan());
    expectSame(contents(excel), undisturbed.first);
  });

  test.each(failures(REFILL))('refill with a changed plan, sync %d fails (%s)', async (n, mode) => {
    const excel = await filledAndEntered();
    excel.transport.failAt(n, mode);
    await expect(fill(excel, changedPlan())).rejects.toMatchObject({ code: 'refused' });
    await fill(excel, changedPlan());
    expectSame(contents(excel), undisturbed.refilled);
  });

  // In the same pane, which knows what it did not finish, and in one that was opened anew.
  test.each(
    failures(FIRST_FILL).flatMap((each) => [true, false].map((same) => [...each, same] as const)),
  )(
    'an entry typed after sync %d of a first fill failed (%s) is kept; same pane: %s',
    async (n, mode, same) => {
      const excel = start();
      const host = new ExcelHost(excel);
      const fillIn = (by: ExcelHost) => fillWorkbook(by, smallPlan(), { language: 'zh-CN' });
      excel.transport.failAt(n, mode);
      await expect(fillIn(host)).rejects.toMatchObject({ code: 'refused' });
      const sheet = excel.workbook.worksheets.list.find(({ name }) => name === '指标台账');
      // Where the row is not there yet, nobody types into it.
      const isThere = sheet?.data.peek(FIRST_ROW, column('id'))?.value === 'I-0';
      if (n === FIRST_FILL) expect(isThere).toBe(true);
      if (isThere) excel.enter('指标台账', FIRST_ROW, column('q1'), 3);
      await fillIn(same ? host : new ExcelHost(excel));
      expectSame(contents(excel), isThere ? undisturbed.entered : undisturbed.first);
    },
  );

  // Each of the first, where sheets are made, and then every seventh: the actions in between write more cells of the same kind.
  test('a first fill cut short after actions that write', async () => {
    const lengths = undisturbed.lengths;
    const writing = lengths.findIndex((actions, i) => i >= 2 && actions > 0);
    for (
      let actions = 1;
      actions < Math.min(80, lengths[writing]!);
      actions += actions < 8 ? 1 : 7
    ) {
      const excel = start();
      excel.transport.failAt(writing + 1, actions);
      await expect(fill(excel, smallPlan())).rejects.toMatchObject({ code: 'refused' });
      await fill(excel, smallPlan());
      expectSame({ actions, ...contents(excel) }, { actions, ...undisturbed.first });
    }
  });

  // Where its values are written, and ids may not stand yet.
  test('a first fill cut short among its values, in a pane opened anew', async () => {
    const { lengths } = undisturbed;
    for (let actions = 301; actions < 720; actions += 20) {
      const excel = start();
      excel.transport.failAt(3, Math.min(actions, lengths[2]! - 1));
      await expect(fill(excel, smallPlan())).rejects.toMatchObject({ code: 'refused' });
      await fill(excel, smallPlan());
      expectSame({ actions, ...contents(excel) }, { actions, ...undisturbed.first });
    }
  });
});
