import { ExcelHost } from '../../../../src/host/excel';
import type { NewFile } from '../../../../src/host/port';
import { makeFile } from '../../../../src/host/file/make-file';
import { readReturned } from '../../../../src/host/file/read-returned';
import { applyFixes, undoFixes } from '../../../../src/usecases/apply-fixes';
import { checkWorkbook } from '../../../../src/usecases/check-workbook';
import {
  applyCollection,
  undoCollection,
} from '../../../../src/usecases/collection/apply-collection';
import { closeQuarter } from '../../../../src/usecases/collection/close-quarter';
import { collectReturns } from '../../../../src/usecases/collection/collect-returns';
import { readEach } from '../../../../src/usecases/collection/incoming';
import { issueWorkbooks } from '../../../../src/usecases/collection/issue-workbooks';
import { explainFinding } from '../../../../src/usecases/explain-finding';
import { readLastYear, rollOver } from '../../../../src/usecases/roll-over';
import { writeSources } from '../../../../src/usecases/collection/write-sources';
import {
  compareDistricts,
  readDistrict,
  writeComparison,
} from '../../../../src/usecases/compare-districts';
import { fillWorkbook } from '../../../../src/usecases/fill-workbook';
import { setQuarter } from '../../../../src/usecases/set-quarter';
import { writeFindings } from '../../../../src/usecases/write-findings';
import { writeReports } from '../../../../src/usecases/write-reports';
import { ledgerColumns } from '../../../../src/workbook/sheets/ledger/ledger-columns';
import { startExcel, type StartedExcel } from '../../../excel-host';
import { ENTRY, fillIn, NOW } from '../../collection/round';
import { enter, filled, FIRST_ROW, smallPlan } from '../workbooks';

export const LEDGER = '指标台账';
export const column = (key: string) => ledgerColumns.findIndex((spec) => spec.key === key);

const fill = (host: ExcelHost, plan = smallPlan(3, 1)) =>
  fillWorkbook(host, plan, { language: 'zh-CN' });

/** What offices entered: a number, a text that a fix turns into one, and an explanation. */
export const entered = [
  [FIRST_ROW, column('q1'), 3],
  [FIRST_ROW + 1, column('q1'), '12家'],
  [FIRST_ROW + 2, column('explanation'), '=说明'],
] as const;

async function filledAndEntered(excel: StartedExcel, host: ExcelHost): Promise<void> {
  await fill(host);
  for (const [row, at, value] of entered) excel.enter(LEDGER, row, at, value);
}

/** The workbook of one office, filled in; made once. */
let returned: Promise<Uint8Array> | undefined;
const returnedWorkbook = () => (returned ??= makeReturned());

async function makeReturned(): Promise<Uint8Array> {
  const excel = startExcel();
  const host = new ExcelHost(excel);
  await filledAndEntered(excel, host);
  const issue = await issueOf(host, makeFile);
  const office = issue.files.findIndex((each) => each.office === '甲局');
  return fillIn(await issue.make(office), [['指标填报', 0, ENTRY, 7]]);
}

/** Prepares a workbook; what it gives is what the user does, and does again. */
type Use = (excel: StartedExcel, host: ExcelHost) => Promise<(host: ExcelHost) => Promise<unknown>>;

const issueOf = (host: ExcelHost, make: (file: NewFile) => Promise<Uint8Array>) =>
  issueWorkbooks(host, make, { quarter: 2, time: NOW });

/** The host of the moment: an issue is recorded through the one that it was made with. */
const whicheverIs = (current: { host: ExcelHost }) =>
  new Proxy({} as ExcelHost, {
    get: (_, key: keyof ExcelHost) => {
      const member: unknown = current.host[key];
      return typeof member === 'function' ? (member.bind(current.host) as unknown) : member;
    },
  });

export const uses = {
  fill: async () => (host) => fill(host),
  refill: async (excel, host) => {
    await filledAndEntered(excel, host);
    const plan = smallPlan(4, 2);
    plan.indicators.splice(2, 1);
    return (again) => fill(again, plan);
  },
  fixes: async (excel, host) => {
    await filledAndEntered(excel, host);
    const { findings } = await checkWorkbook(host);
    const fixes = findings.flatMap(({ fix }) => (fix ? [fix] : []));
    return (again) => applyFixes(again, fixes);
  },
  findings: async (excel, host) => {
    await filledAndEntered(excel, host);
    const report = await checkWorkbook(host);
    return (again) => writeFindings(again, report, NOW);
  },
  reports: async (excel, host) => {
    await filledAndEntered(excel, host);
    return (again) => writeReports(again);
  },
  undoFixes: async (excel, host) => {
    await filledAndEntered(excel, host);
    const { findings } = await checkWorkbook(host);
    const { done } = await applyFixes(
      host,
      findings.flatMap(({ fix }) => (fix ? [fix] : [])),
    );
    return (again) => undoFixes(again, done);
  },
  quarter: async (excel, host) => {
    await filledAndEntered(excel, host);
    // An explanation gets its label where its row reports the quarter.
    excel.enter(LEDGER, FIRST_ROW + 2, column('q1'), 5);
    return (again) => setQuarter(again, 2);
  },
  findingsAgain: async (excel, host) => {
    await filledAndEntered(excel, host);
    await writeFindings(host, await checkWorkbook(host), NOW);
    excel.enter(LEDGER, FIRST_ROW, column('q1'), '3家');
    const report = await checkWorkbook(host);
    return (again) => writeFindings(again, report, NOW);
  },
  reportsAgain: async (excel, host) => {
    await filledAndEntered(excel, host);
    await writeReports(host);
    return (again) => writeReports(again);
  },
  scoresAgain: async (excel, host) => {
    await filledAndEntered(excel, host);
    await writeReports(host, { scores: true });
    return (again) => writeReports(again, { scores: true });
  },
  comparison: async (excel, host) => {
    await filledAndEntered(excel, host);
    const own = await readDistrict('甲.xlsx', host);
    const others = [{ ...own, name: '乙.xlsx', district: '乙区' }];
    const comparison = compareDistricts([own, ...others], 1);
    const of = { year: 2024, quarter: 1, language: 'zh-CN' } as const;
    return (again) => writeComparison(again, comparison, of);
  },
  sources: async (excel, host) => {
    await filledAndEntered(excel, host);
    return (again) => writeSources(again);
  },
  rollOver: async () => {
    const old = await filled(smallPlan(3, 1));
    for (const quarter of [1, 2, 3, 4] as const) enter(old, 0, `q${quarter}`, quarter * 5);
    const last = await readLastYear(old);
    const plan = { ...smallPlan(3, 1), years: [2025] };
    plan.indicators = plan.indicators.map((each) => ({ ...each, period: '2025' }));
    return (again) => rollOver(again, plan, last, { language: 'zh-CN' });
  },
  issue: async (excel, host) => {
    await filledAndEntered(excel, host);
    const current = { host };
    const issue = await issueOf(whicheverIs(current), makeFile);
    return (again) => {
      current.host = again;
      return issue.record();
    };
  },
  collection: async (excel, host) => {
    await filledAndEntered(excel, host);
    await (await issueOf(host, makeFile)).record();
    const file = { file: '甲局.xlsx', bytes: () => returnedWorkbook() };
    const preview = await collectReturns(host, readEach([file], readReturned));
    return (again) => applyCollection(again, preview, NOW);
  },
  explain: async (excel, host) => {
    await filledAndEntered(excel, host);
    excel.enter(LEDGER, FIRST_ROW + 2, column('q1'), -1);
    await writeFindings(host, await checkWorkbook(host), NOW);
    const report = await checkWorkbook(host);
    const finding = report.findings.find(({ severity }) => severity === 'verify')!;
    return (again) => explainFinding(again, report, finding, '一家企业迁出，年底前补齐', NOW);
  },
  close: async (excel, host) => {
    await filledAndEntered(excel, host);
    await (await issueOf(host, makeFile)).record();
    return (again) => closeQuarter(again, 1, '统计局', NOW);
  },
  undoCollection: async (excel, host) => {
    await filledAndEntered(excel, host);
    await (await issueOf(host, makeFile)).record();
    const file = { file: '甲局.xlsx', bytes: () => returnedWorkbook() };
    const preview = await collectReturns(host, readEach([file], readReturned));
    const { written } = await applyCollection(host, preview, NOW);
    return (again) => undoCollection(again, written, NOW);
  },
} satisfies Record<string, Use>;

export type UseName = keyof typeof uses;
