import { ProductError } from '../../../src/language/errors';
import { ExcelHost } from '../../../src/host/excel';
import { dumpExcel } from '../../contract/dump-excel';
import { startExcel, type StartedExcel } from '../../excel-host';
import { expectSame } from '../../support/expect-same';
import { expectEntriesKept, expectTextTrue } from './disturbed/claims';
import { disturbances } from './disturbed/disturbances';
import { column, LEDGER, uses } from './disturbed/uses';

const OWN = 'Sheet1';

async function start(use: string) {
  const excel = startExcel();
  let giveUp = () => {};
  const host = new ExcelHost(excel, (expire) => {
    giveUp = expire;
    return () => {};
  });
  excel.enter(OWN, 0, 0, '我的表');
  const run = await uses[use]!(excel, host);
  excel.transport.syncs.splice(0);
  return { excel, run, giveUp: () => giveUp() };
}

/** All but which sheet is shown, which depends on whether the first attempt came so far. */
function contents({ workbook }: StartedExcel) {
  const { active: _active, ...rest } = dumpExcel(workbook);
  void _active;
  return rest;
}

interface Undisturbed {
  syncs: number;
  contents: ReturnType<typeof contents>;
}
const undisturbed = new Map<string, Undisturbed>();

beforeAll(async () => {
  for (const use of Object.keys(uses)) {
    const { excel, run } = await start(use);
    await run();
    undisturbed.set(use, { syncs: excel.transport.syncs.length, contents: contents(excel) });
  }
});

/** What fixes need not write again stays open after an answer that never came, until the next fill: the text says so. */
const mayStayOpen = (use: string, disturbance: string) =>
  use === 'fixes' && /never answered/.test(disturbance);

const asItIs = (all: Undisturbed['contents']) => all;
const withoutProtection = ({ sheets, ...rest }: Undisturbed['contents']) => ({
  ...rest,
  sheets: sheets.map((sheet) => ({ ...sheet, protection: null })),
});

/** Errors of requests of fills are those of excel-failures. */
const isTestedThere = (use: string, disturbance: string) =>
  use.endsWith('fill') && /refused|half way/.test(disturbance);

function isFilteredByLead({ workbook }: StartedExcel): boolean {
  const sheet = workbook.worksheets.list.find(({ name }) => name === LEDGER);
  const filters = sheet?.tables.list[0]?.filters;
  return filters?.get(column('lead'))?.join() === '甲局' && sheet!.data.filteredRows.size > 0;
}

describe.each(Object.keys(uses))('%s', (use) => {
  test.each(Object.keys(disturbances).filter((each) => !isTestedThere(use, each)))(
    'a request that %s: nothing is lost, what is said is true, and doing it again ends the same',
    async (name) => {
      const { arrange, codes, settle } = disturbances[name]!;
      const { syncs, contents: whole } = undisturbed.get(use)!;
      const comparable = mayStayOpen(use, name) ? withoutProtection : asItIs;
      const wanted = comparable(whole);
      for (let sync = 1; sync <= syncs; sync++) {
        const { excel, run, giveUp } = await start(use);
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
});
