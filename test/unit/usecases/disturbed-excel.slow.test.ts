import { errorText, ProductError } from '../../../src/language/errors';
import { ExcelHost } from '../../../src/host/excel';
import type { NewFile } from '../../../src/host/port';
import { makeFile } from '../../../src/host/file/make-file';
import { readReturned } from '../../../src/host/file/read-returned';
import { applyFixes } from '../../../src/usecases/apply-fixes';
import { checkWorkbook } from '../../../src/usecases/check-workbook';
import { applyCollection } from '../../../src/usecases/collection/apply-collection';
import { collectReturns } from '../../../src/usecases/collection/collect-returns';
import { readEach } from '../../../src/usecases/collection/incoming';
import { issueWorkbooks } from '../../../src/usecases/collection/issue-workbooks';
import { fillWorkbook } from '../../../src/usecases/fill-workbook';
import { writeFindings } from '../../../src/usecases/write-findings';
import { writeReports } from '../../../src/usecases/write-reports';
import { ledgerColumns } from '../../../src/workbook/sheets/ledger/ledger-columns';
import { dumpExcel } from '../../contract/dump-excel';
import { startExcel, type StartedExcel } from '../../excel-host';
import { expectSame } from '../../support/expect-same';
import { ENTRY, fillIn, NOW } from '../collection/round';
import { FIRST_ROW, smallPlan } from './workbooks';

const LEDGER = '指标台账';
const column = (key: string) => ledgerColumns.findIndex((spec) => spec.key === key);

const fill = (host: ExcelHost, plan = smallPlan(3, 1)) =>
  fillWorkbook(host, plan, { language: 'zh-CN' });

/** What offices entered: a number, a text that a fix turns into one, and an explanation. */
const entered = [
  [FIRST_ROW, column('q1'), 3],
  [FIRST_ROW + 1, column('q1'), '12家'],
  [FIRST_ROW + 2, column('explanation'), '=说明'],
] as const;

async function filledAndEntered(excel: StartedExcel, host: ExcelHost): Promise<void> {
  await fill(host);
  for (const [row, at, value] of entered) excel.enter(LEDGER, row, at, value);
}

/** Prepares a workbook; what it gives is what the user does, and does again. */
type Use = (excel: StartedExcel, host: ExcelHost) => Promise<() => Promise<unknown>>;

/** The workbook of one office, filled in; made once. */
let returned: Uint8Array;
const issueOf = (host: ExcelHost, make: (file: NewFile) => Promise<Uint8Array>) =>
  issueWorkbooks(host, make, { quarter: 2, time: NOW });

const uses: Record<string, Use> = {
  fill: async (_, host) => () => fill(host),
  refill: async (excel, host) => {
    await filledAndEntered(excel, host);
    const plan = smallPlan(4, 2);
    plan.indicators.splice(2, 1);
    return () => fill(host, plan);
  },
  fixes: async (excel, host) => {
    await filledAndEntered(excel, host);
    const { findings } = await checkWorkbook(host);
    const fixes = findings.flatMap(({ fix }) => (fix ? [fix] : []));
    return () => applyFixes(host, fixes);
  },
  findings: async (excel, host) => {
    await filledAndEntered(excel, host);
    const report = await checkWorkbook(host);
    return () => writeFindings(host, report, NOW);
  },
  reports: async (excel, host) => {
    await filledAndEntered(excel, host);
    return () => writeReports(host);
  },
  issue: async (excel, host) => {
    await filledAndEntered(excel, host);
    const issue = await issueOf(host, makeFile);
    return () => issue.record();
  },
  collection: async (excel, host) => {
    await filledAndEntered(excel, host);
    await (await issueOf(host, makeFile)).record();
    const file = { file: '甲局.xlsx', bytes: async () => returned };
    const preview = await collectReturns(host, readEach([file], readReturned));
    return () => applyCollection(host, preview, NOW);
  },
};

async function start(name: string) {
  const excel = startExcel();
  const host = new ExcelHost(excel);
  const run = await uses[name]!(excel, host);
  excel.transport.syncs.splice(0);
  return { excel, run };
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
  const excel = startExcel();
  const host = new ExcelHost(excel);
  await filledAndEntered(excel, host);
  const issue = await issueOf(host, makeFile);
  const office = issue.files.findIndex((each) => each.office === '甲局');
  returned = await fillIn(await issue.make(office), [['指标填报', 0, ENTRY, 7]]);
  for (const name of Object.keys(uses)) {
    const { excel: own, run } = await start(name);
    await run();
    undisturbed.set(name, { syncs: own.transport.syncs.length, contents: contents(own) });
  }
});

type Disturb = (excel: StartedExcel, sync: number) => void;
const ledgerOf = (workbook: StartedExcel['workbook']) =>
  workbook.worksheets.list.find(({ name }) => name === LEDGER);
const disturbances: Record<string, Disturb> = {
  'is refused': ({ transport }, sync) => transport.failAt(sync, 'before'),
  'fails half way': ({ transport }, sync) => transport.failAt(sync, 'half'),
  'is done and its answer lost': ({ transport }, sync) => transport.failAt(sync, 'after'),
  'comes while a cell is edited': ({ transport }, sync) =>
    transport.before(sync, () => {
      transport.startEditing();
      setTimeout(() => transport.stopEditing(), 5);
    }),
  'comes while another workbook is in front': ({ transport, workbook }, sync) =>
    transport.before(sync, () => (workbook.isInFront = false)),
  'comes once the ledger is filtered': ({ transport, workbook }, sync) =>
    transport.before(sync, () => {
      const [table] = ledgerOf(workbook)?.tables.list ?? [];
      table?.filters.set(column('lead'), ['甲局']);
      table?.hideFiltered();
    }),
  'comes once the ledger is under a password': ({ transport, workbook }, sync) => {
    const rights = ledgerOf(workbook)?.data.protection;
    transport.before(sync, () => {
      const data = ledgerOf(workbook)?.data;
      if (!data || !rights) return;
      data.protection = rights;
      data.password = 'x';
    });
  },
};

/** Nothing that was entered is gone; a fix may have turned its text into its number. */
function expectEntriesKept({ workbook }: StartedExcel, name: string): void {
  if (name === 'fill') return;
  const { data } = workbook.worksheets.item(LEDGER);
  for (const [row, at, value] of entered) {
    const found = data.peek(row, at)?.value;
    const mayBe = name === 'fixes' && value === '12家' ? [value, 12] : [value];
    expect(mayBe).toContain(found);
  }
}

/** Requests of fills that fail are those of excel-failures. */
const isTestedThere = (name: string, disturbance: string) =>
  name.endsWith('fill') && /^(?:is refused|fails|is done)/.test(disturbance);

describe.each(Object.keys(uses))('%s', (name) => {
  test.each(Object.keys(disturbances).filter((each) => !isTestedThere(name, each)))(
    'a request that %s: nothing is lost, it is said, and doing it again ends the same',
    async (disturbance) => {
      const { syncs, contents: wanted } = undisturbed.get(name)!;
      for (let sync = 1; sync <= syncs; sync++) {
        const { excel, run } = await start(name);
        disturbances[disturbance]!(excel, sync);
        const error: unknown = await run().then(
          () => null,
          (reason: unknown) => reason,
        );
        expectEntriesKept(excel, name);
        if (error !== null) {
          expect(error).toBeInstanceOf(ProductError);
          for (const language of ['zh-CN', 'en'] as const) {
            const { what, kept, next } = errorText(error, language);
            expect([what, kept, next].every((text) => text.length > 5)).toBe(true);
          }
        }
        excel.workbook.isInFront = true;
        excel.transport.stopEditing();
        for (const sheet of excel.workbook.worksheets.list) sheet.data.password = undefined;
        if (error !== null) await run();
        expectSame({ sync, ...contents(excel) }, { sync, ...wanted });
        expectEntriesKept(excel, name);
      }
    },
  );
});
