import { ProductError } from '../../../../src/language/errors';
import type { StartedExcel } from '../../../excel-host';
import { FIRST_ROW } from '../workbooks';
import { prepared } from './prepared';
import { column, LEDGER, type UseName } from './uses';

const TYPED = '临时填入';

/** A cell that a use case writes over, or reads to write it elsewhere. */
interface Place {
  sheet: string;
  row: number;
  column: number;
}
const inLedger = (key: string, n: number): Place => ({
  ...{ sheet: LEDGER, row: FIRST_ROW + n, column: column(key) },
});

/** The line for signatures, wherever it stands. */
function signature(excel: StartedExcel, sheet: string): Place {
  const row = linesOf(excel, sheet).findIndex(([first]) => first?.startsWith('填报人'));
  return { sheet, row, column: 0 };
}

const explanation = (excel: StartedExcel): Place => {
  const lines = linesOf(excel, '校验结果');
  const at = lines[2]!.findIndex((text) => text.startsWith('核实说明'));
  return { sheet: '校验结果', row: 3, column: at };
};

/** Where somebody types while a use case is under way. */
const places: Partial<Record<UseName, (excel: StartedExcel) => Place>> = {
  refill: () => inLedger('q1', 1),
  fixes: () => inLedger('q1', 1),
  undoFixes: () => inLedger('q1', 1),
  issue: () => inLedger('q1', 1),
  findings: () => inLedger('q1', 1),
  reports: () => inLedger('q1', 1),
  collection: () => inLedger('q2', 0),
  undoCollection: () => inLedger('q2', 0),
  quarter: () => inLedger('explanation', 2),
  findingsAgain: explanation,
  reportsAgain: (excel) => signature(excel, '单位排名'),
};

const sheetOf = ({ workbook }: StartedExcel, sheet: string) =>
  workbook.worksheets.list.find(({ name }) => name === sheet)!;

/** The texts of a sheet, by row and column. */
function linesOf(excel: StartedExcel, sheet: string): string[][] {
  const lines: string[][] = [];
  for (const [row, at, { value }] of sheetOf(excel, sheet).data.entries()) {
    (lines[row] ??= [])[at] = String(value ?? '');
  }
  return Array.from(lines, (line) => Array.from(line ?? [], (text) => text ?? ''));
}

/** What stands in the entry cells of each row of the ledger, by its id and name. */
function entriesById(excel: StartedExcel): Record<string, string> {
  const rows = linesOf(excel, LEDGER).slice(FIRST_ROW);
  const isRow = (row: string[]) => (row[column('id')] ?? '') !== '';
  const keys = ['q1', 'q2', 'explanation'];
  return Object.fromEntries(
    rows
      .filter(isRow)
      .map((row) => [
        `${row[column('id')]} ${row[column('name')]}`,
        keys.map((key) => row[column(key)] ?? '').join('|'),
      ]),
  );
}

async function outcome(run: () => Promise<unknown>): Promise<string> {
  try {
    await run();
    return 'done';
  } catch (error) {
    if (error instanceof ProductError) return error.code;
    throw error;
  }
}

/** As somebody does who takes the protection off for it. */
function moveRows(excel: StartedExcel, row: number, by: number): void {
  const { data } = sheetOf(excel, LEDGER);
  const rights = data.protection;
  data.protection = null;
  excel.moveRows(LEDGER, row, by);
  data.protection = rights;
}

/** Somebody types, or moves rows, before each request of a use case. */
export function testMeanwhile(use: UseName): void {
  let ready: Awaited<ReturnType<typeof prepared>>;

  beforeAll(async () => {
    ready = await prepared(use);
  });

  const moments = () => Array.from({ length: ready.syncs }, (_, i) => i + 1);

  const place = places[use];
  if (place) {
    test('what is typed before any of its requests stands there in the end', async () => {
      for (const sync of moments()) {
        const { excel, run } = ready.start();
        const at = place(excel);
        const text = use === 'reportsAgain' ? `填报人：${TYPED}` : TYPED;
        excel.transport.before(sync, () => excel.enter(at.sheet, at.row, at.column, text));
        const came = await outcome(run);
        expect(['done', 'changedMeanwhile']).toContain(came);
        const isKept = linesOf(excel, at.sheet).some((line) =>
          line.some((text) => text.includes(TYPED)),
        );
        expect({ sync, came, isKept }).toEqual({ sync, came, isKept: true });
      }
    });
  }

  test.each([
    ['inserted', 1],
    ['deleted', -1],
  ])('where a row is %s before any of its requests, entries stay with their ids', async (_, by) => {
    const undisturbed = ready.start();
    const before = entriesById(undisturbed.excel);
    await undisturbed.run();
    const wanted = entriesById(undisturbed.excel);
    for (const sync of moments()) {
      const { excel, run } = ready.start();
      excel.transport.before(sync, () => moveRows(excel, FIRST_ROW, by));
      const came = await outcome(run);
      expect(['done', 'changedMeanwhile']).toContain(came);
      const found = entriesById(excel);
      for (const [id, entries] of Object.entries(found)) {
        const mayBe = [before[id], wanted[id]];
        // A row that was deleted is filled anew, without its entries.
        if (by < 0 && entries === '||') continue;
        if (!mayBe.includes(entries))
          expect({ sync, came, id, entries }).toEqual({ sync, came, id, entries: mayBe });
      }
    }
  });
}
