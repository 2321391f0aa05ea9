import { ExcelHost } from '../../../../src/host/excel';
import { ProductError } from '../../../../src/language/errors';
import { dumpExcel } from '../../../contract/dump-excel';
import { startExcel, type StartedExcel } from '../../../excel-host';
import { copyWorkbook } from '../../../excel-host/copy-workbook';
import { expectSame } from '../../../support/expect-same';
import { expectEntriesKept, expectTextTrue } from './claims';
import { disturbances } from './disturbances';
import { column, LEDGER, uses, type UseName } from './uses';

const OWN = 'Sheet1';

/** All but which sheet is shown, which depends on whether the first attempt came so far. */
function contents({ workbook }: StartedExcel) {
  const { active: _active, ...rest } = dumpExcel(workbook);
  void _active;
  return rest;
}

type Contents = ReturnType<typeof contents>;

/** A workbook before the use case, and how it ends where nothing disturbs. */
async function prepared(use: UseName) {
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

/** What fixes need not write again stays open after an answer that never came, until the next fill: the text says so. */
const mayStayOpen = (use: UseName, disturbance: string) =>
  use === 'fixes' && /never answered/.test(disturbance);

const asItIs = (all: Contents) => all;
const withoutProtection = ({ sheets, ...rest }: Contents) => ({
  ...rest,
  sheets: sheets.map((sheet) => ({ ...sheet, protection: null })),
});

/** Errors of requests of fills are those of excel-failures. */
const isTestedThere = (use: UseName, disturbance: string) =>
  use.endsWith('fill') && /refused|half way/.test(disturbance);

function isFilteredByLead({ workbook }: StartedExcel): boolean {
  const sheet = workbook.worksheets.list.find(({ name }) => name === LEDGER);
  const filters = sheet?.tables.list[0]?.filters;
  return filters?.get(column('lead'))?.join() === '甲局' && sheet!.data.filteredRows.size > 0;
}

/** Disturbs each request of a use case in each way. */
export function testDisturbed(use: UseName): void {
  let ready: Awaited<ReturnType<typeof prepared>>;

  beforeAll(async () => {
    ready = await prepared(use);
  });

  test.each(Object.keys(disturbances).filter((each) => !isTestedThere(use, each)))(
    'a request that %s: nothing is lost, what is said is true, and doing it again ends the same',
    async (name) => {
      const { arrange, codes, settle } = disturbances[name]!;
      const comparable = mayStayOpen(use, name) ? withoutProtection : asItIs;
      const wanted = comparable(ready.whole);
      for (let sync = 1; sync <= ready.syncs; sync++) {
        const { excel, run, giveUp } = ready.start();
        const before = contents(excel);
        arrange(excel, sync, giveUp);
        const error: unknown = await run().then(
          () => null,
          (reason: unknown) => reason,
        );
        const after = contents(excel);
        const keptFilters = isFilteredByLead(excel);
        const own = (of: typeof before) => of.sheets.find((each) => each.name === OWN);
        expectSame(own(after), own(before));
        expectEntriesKept({ use }, after);
        if (error !== null) {
          if (!(error instanceof ProductError)) throw error;
          expect(codes).toContain(error.code);
          settle?.(excel, error);
          await run();
        }
        const again = comparable(contents(excel));
        expectSame({ sync, ...again }, { sync, ...wanted });
        expectEntriesKept({ use }, again);
        const isAnswered = excel.transport.syncs[sync - 1]!.error !== 'none';
        if (error !== null) {
          const attempt = { use, before, after, again, wanted, keptFilters, isAnswered };
          expectTextTrue(error as ProductError, attempt);
        }
      }
    },
  );
}
