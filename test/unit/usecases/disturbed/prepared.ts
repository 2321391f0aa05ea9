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

/** Of a use case whose tests ask more than once. */
const known = new Map<UseName, ReturnType<typeof prepare>>();

/** A workbook before the use case, how many requests of it only read, and how it ends where nothing disturbs. */
export function prepared(use: UseName): ReturnType<typeof prepare> {
  const ready = known.get(use) ?? prepare(use);
  known.set(use, ready);
  return ready;
}

async function prepare(use: UseName) {
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
  const { excel } = undisturbed;
  const before = JSON.stringify(contents(excel));
  let reads = 0;
  const look = () => {
    if (JSON.stringify(contents(excel)) !== before) return;
    reads = excel.transport.syncs.length;
    excel.transport.before(2, look);
  };
  excel.transport.before(1, look);
  await undisturbed.run();
  return { start, syncs: excel.transport.syncs.length, reads, whole: contents(excel) };
}
