import { ProductError } from '../../../../src/language/errors';
import type { StartedExcel } from '../../../excel-host';
import { expectSame } from '../../../support/expect-same';
import { expectEntriesKept, expectTextTrue } from './claims';
import { disturbances } from './disturbances';
import { contents, OWN, prepared } from './prepared';
import { column, LEDGER, type UseName } from './uses';

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
      const wanted = ready.whole;
      for (let sync = 1; sync <= ready.syncs; sync++) {
        const { excel, run, giveUp } = ready.start();
        const before = contents(excel);
        arrange(excel, sync, giveUp);
        const error: unknown = await run().then(
          () => null,
          (reason: unknown) => reason,
        );
        const answers = excel.transport.syncs.map((each) => each.error);
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
        const again = contents(excel);
        expectSame({ sync, ...again }, { sync, ...wanted });
        expectEntriesKept({ use }, again);
        if (error !== null) {
          const attempt = { use, before, after, again, wanted, keptFilters, answers };
          expectTextTrue(error as ProductError, attempt);
        }
      }
    },
  );
}
