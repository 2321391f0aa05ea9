import { ExcelHost } from '../../../../src/host/excel';
import { dumpExcel } from '../../../contract/dump-excel';
import { startExcel, type StartedExcel } from '../../../excel-host';
import { copyWorkbook } from '../../../excel-host/copy-workbook';
import { uses, type UseName } from './uses';

/** A sheet of the user's own. */
export const OWN = 'Sheet1';

/** All but which sheet is shown, which depends on whether the first attempt came so far. */
export function contents({ workbook }: StartedExcel) {
  const { active: _active, ...rest } = dumpExcel(workbook);
  void _active;
  return rest;
}

export type Contents = ReturnType<typeof contents>;

/** A workbook before the use case, and how it ends where nothing disturbs. */
export async function prepared(use: UseName) {
  const first = startExcel();
  first.enter(OWN, 0, 0, '我的表');
  const run = await uses[use](first, new ExcelHost(first));
  const start = () => {
    const excel = startExcel({ workbook: copyWorkbook(first.workbook) });
    let giveUp = () => {};
    const host = new ExcelHost(excel, (expire) => {
      giveUp = expire;
      return () => {};
    });
    return { excel, run: () => run(host), giveUp: () => giveUp() };
  };
  const undisturbed = start();
  await undisturbed.run();
  const { excel } = undisturbed;
  return { start, syncs: excel.transport.syncs.length, whole: contents(excel) };
}
