import { ProductError, type ErrorCode } from '../../../../src/language/errors';
import type { StartedExcel } from '../../../excel-host';
import { FIRST_ROW } from '../workbooks';
import { filter } from './disturbances';
import { OWN, prepared } from './prepared';
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

function weight(excel: StartedExcel): Place {
  const lines = linesOf(excel, '考核评分');
  const row = lines.findIndex((line) => line.some((text) => text.startsWith('权重')));
  return {
    sheet: '考核评分',
    row: row + 1,
    column: lines[row]!.findIndex((text) => text.startsWith('权重')),
  };
}

/** Where somebody types while a use case is under way; on a sheet of their own where null. */
const places: Partial<Record<UseName, (excel: StartedExcel) => Place | null>> = {
  fill: (excel) => {
    const at = inLedger('q1', 1);
    const isThere = sheetOf(excel, LEDGER)?.data.peek(at.row, column('id'))?.value === 'I-1';
    return isThere ? at : null;
  },
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
  explain: explanation,
  scoresAgain: weight,
  close: () => inLedger('q1', 1),
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

/** The error that it ends with, if any. */
async function outcome(run: () => Promise<unknown>): Promise<ProductError | null> {
  try {
    await run();
    return null;
  } catch (error) {
    if (error instanceof ProductError) return error;
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

const CARRIED_OUT = 'is carried out';
const MADE_AGAIN = 'is made once more';

/** So many requests more has a refill that is begun again. */
const MORE = 4;

const momentsOf = ({ syncs }: { syncs: number }, more = 0) =>
  Array.from({ length: syncs + more }, (_, i) => i + 1);

/** An Excel where a refill is written once more, with a formula for each cell. */
const givesOneForAll = ({ workbook }: StartedExcel) => void (workbook.habits.oneForAll = 'same');

/** What becomes of a request that somebody typed right before. */
const fates: Record<string, (excel: StartedExcel, sync: number, giveUp: () => void) => void> = {
  [CARRIED_OUT]: () => {},
  'fails half way': ({ transport }, sync) => transport.failAt(sync, 'half'),
  'fails half way, with what it read told,': ({ transport, workbook }, sync) => {
    workbook.habits.answersBeforeErrors = true;
    transport.failAt(sync, 'half');
  },
  'fails half way, with what it read told, as do those after it,': (
    { transport, workbook },
    sync,
  ) => {
    workbook.habits.answersBeforeErrors = true;
    transport.failAt(sync, 'half', 5);
  },
  'is done, and its answer lost': ({ transport }, sync) => transport.failAt(sync, 'after'),
  'is done and never answered': ({ transport }, sync, giveUp) =>
    transport.hangAt(sync, 'done', giveUp),
  [MADE_AGAIN]: givesOneForAll,
  'meets a filter': (excel) => filter(excel),
  'meets a filter, and is refused': (excel) => {
    excel.workbook.habits.hiddenRowWrites = 'refuse';
    filter(excel);
  },
};

/** Somebody types before each request of a use case. */
export function testTyped(use: UseName): void {
  const placeOf = places[use];
  let ready: Awaited<ReturnType<typeof prepared>>;

  beforeAll(async () => {
    ready = await prepared(use);
  });

  const isOfUse = ([fate]: [string, unknown]) => fate !== MADE_AGAIN || use === 'refill';
  test.each(Object.entries(fates).filter(isOfUse))(
    'what is typed right before a request that %s stands there in the end, or it is said where to look',
    async (fate, arrange) => {
      // Of requests that only read, one stands for all that fail.
      const first = fate === CARRIED_OUT ? 1 : Math.max(1, ready.reads);
      for (const sync of momentsOf(ready, fate === MADE_AGAIN ? MORE : 0).slice(first - 1)) {
        const { excel, run, giveUp } = ready.start();
        const text = use === 'reportsAgain' ? `填报人：${TYPED}` : TYPED;
        let at: Place = { sheet: OWN, row: 1, column: 1 };
        let isTyped = false;
        excel.transport.before(sync, () => {
          isTyped = true;
          at = placeOf?.(excel) ?? at;
          excel.enter(at.sheet, at.row, at.column, text);
          if (/filter/.test(fate)) arrange(excel, sync, giveUp);
        });
        if (!/filter/.test(fate)) arrange(excel, sync, giveUp);
        const isKept = () =>
          linesOf(excel, at.sheet).some((line) => line.some((each) => each.includes(TYPED)));
        const came = await outcome(run);
        if (!isTyped) break;
        const told = came instanceof ProductError ? (came.details.over ?? '') : '';
        const isTold = told.split('、').includes(at.sheet);
        if (came !== null) expect(codes[fate] ?? expected).toContain(came.code);
        expect({ sync, came, isSafe: isKept() || isTold }).toEqual({ sync, came, isSafe: true });
        if (!hidesWhatStood.includes(fate))
          expect({ sync, isKept: isKept() }).toEqual({ sync, isKept: true });
        const stood = isKept();
        excel.transport.stopFailing();
        await outcome(run);
        expect({ sync, stays: isKept() }).toEqual({ sync, stays: stood });
      }
    },
  );
}

const expected: readonly ErrorCode[] = ['changedMeanwhile', 'explainedMeanwhile'];
/** Nobody can know then what was written over, or it cannot be put back. */
const hidesWhatStood = [
  'fails half way',
  'fails half way, with what it read told, as do those after it,',
  'is done, and its answer lost',
  'is done and never answered',
];

const codes: Record<string, readonly ErrorCode[]> = {
  'fails half way': [...expected, 'refused'],
  'fails half way, with what it read told,': [...expected, 'refused'],
  'fails half way, with what it read told, as do those after it,': [...expected, 'refused'],
  'is done, and its answer lost': [...expected, 'refused'],
  'is done and never answered': [...expected, 'noAnswer'],
};

/** Somebody types, or moves rows, before each request of a use case. */
export function testMeanwhile(use: UseName): void {
  testTyped(use);
  let ready: Awaited<ReturnType<typeof prepared>>;

  beforeAll(async () => {
    ready = await prepared(use);
  });

  test.each([
    ['inserted', 1, false],
    ['deleted', -1, false],
    ...(use === 'refill'
      ? ([
          ['inserted', 1, true],
          ['deleted', -1, true],
        ] as const)
      : []),
  ] as const)(
    'where a row is %s (%d) before any of its requests, written once more: %s, entries stay with their ids',
    async (_, by, isAgain) => {
      const undisturbed = ready.start();
      const before = entriesById(undisturbed.excel);
      await undisturbed.run();
      const wanted = entriesById(undisturbed.excel);
      for (const sync of momentsOf(ready, isAgain ? MORE : 0)) {
        const { excel, run } = ready.start();
        if (isAgain) givesOneForAll(excel);
        excel.transport.before(sync, () => moveRows(excel, FIRST_ROW, by));
        const came = await outcome(run);
        if (came) expect(expected).toContain(came.code);
        const found = entriesById(excel);
        for (const [id, entries] of Object.entries(found)) {
          const mayBe = [before[id], wanted[id]];
          // A row that was deleted is filled anew, without its entries.
          if (by < 0 && entries === '||') continue;
          if (!mayBe.includes(entries))
            expect({ sync, came, id, entries }).toEqual({ sync, came, id, entries: mayBe });
        }
      }
    },
  );
}
