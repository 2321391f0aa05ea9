import { PlanNotes } from '../../../../src/apps/desk/document/plan-notes';
import { ledgerColumns } from '../../../../src/workbook/sheets/ledger/ledger-columns';
import { taskColumns } from '../../../../src/workbook/sheets/tasks/task-columns';
import { filled, FIRST_ROW, numbered, planOf, smallPlan } from '../../usecases/workbooks';

it('says at the name of a row what the plan says of it', async () => {
  const quoted = { ...numbered(0), quote: '新增企业10家' };
  const task = { ...smallPlan().tasks[0]!, quote: '整治河道' };
  const host = await filled(planOf([quoted, numbered(1)], [task]));
  const notes = new PlanNotes(host);
  const at = (sheet: string, row: number, column: number) =>
    notes.at(host.workbook.requireSheet(sheet), FIRST_ROW + row, column);
  const name = ledgerColumns.findIndex(({ key }) => key === 'name');
  expect(at('指标台账', 0, name)).toEqual({ section: quoted.section, quote: '新增企业10家' });
  expect(at('指标台账', 0, name + 1)).toBeNull();
  expect(at('指标台账', 1, name)).toBeNull();
  expect(at('指标台账', -1, name)).toBeNull();
  const title = taskColumns.findIndex(({ key }) => key === 'title');
  expect(at('任务台账', 0, title)).toEqual({ section: task.section, quote: '整治河道' });
  expect(at('封面', 0, name)).toBeNull();
});
