import { execFile } from 'node:child_process';
import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { auditLedger } from '../../src/audit/audit-ledger';
import type { Finding } from '../../src/audit/finding';
import { bookRules, rules, taskRules } from '../../src/audit/rules';
import { XlsxHost } from '../../src/host/xlsx';
import type { Plan } from '../../src/plan/model';
import { fillWorkbook } from '../../src/usecases/fill-workbook';
import { loadForAudit } from '../../src/usecases/load-ledger';
import { calculateLedger } from '../../src/workbook/calculate';
import type { CellValue } from '../../src/workbook/description';
import { largePlan } from '../support/large-plan';
import { inTurn, timed } from './timing';

const run = promisify(execFile);
const ROWS = 100_000;
const RUNS = 3;

/** Validates 100,000 rows of four quarters with every rule, against pandas with the five simplest of them, vectorised. */
export async function benchAudit(): Promise<string[]> {
  const folder = await mkdtemp(join(tmpdir(), 'ledger-bench-'));
  try {
    const plan = largePlan(ROWS);
    const entries = plan.indicators.map((_, i) => entriesOf(plan, i));
    const csv = join(folder, 'rows.csv');
    await writeFile(csv, csvOf(plan, entries));
    const workbook = await loadForAudit(await filled(plan, entries));
    let findings: Finding[] = [];
    let theirs: Record<string, number> = {};
    const audit = () => timed(() => (findings = auditLedger(workbook)));
    const pandas = async () => {
      const { stdout } = await run('/usr/bin/python3', [join(__dirname, 'audit_pandas.py'), csv]);
      const answer = JSON.parse(stdout) as { ms: number; found: Record<string, number> };
      theirs = answer.found;
      return answer.ms;
    };
    const { a, b } = await inTurn(RUNS, audit, pandas);
    const peak = process.resourceUsage().maxRSS / 1024;
    mustAgree(findings, theirs);
    const count = rules.length + taskRules.length + bookRules.length;
    return [
      `validate ${ROWS.toLocaleString('en')} rows, 4 quarters, ${count} rules (${findings.length.toLocaleString('en')} findings)`,
      `${a.toFixed(0)} ms, the process with its workbook at most ${peak.toFixed(0)} MB`,
      `pandas, five of the rules, vectorised: ${b.toFixed(0)} ms`,
      (a / b).toFixed(2),
    ];
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
}

/** Both count the same findings, or the times say nothing. */
function mustAgree(findings: readonly Finding[], theirs: Record<string, number>): void {
  for (const [rule, count] of Object.entries(theirs)) {
    const ours = findings.filter((finding) => finding.rule === rule).length;
    if (ours !== count) throw new Error(`${rule}: ${ours} findings, pandas has ${count}`);
  }
}

async function filled(plan: Plan, entries: CellValue[][]): Promise<XlsxHost> {
  const host = XlsxHost.create({ calculate: calculateLedger });
  await fillWorkbook(host, plan, { language: 'zh-CN', quarter: 4 });
  host.paste('指标台账', 3, 12, entries);
  return host;
}

/** Four quarters on schedule, with something wrong in every fiftieth row. */
function entriesOf(plan: Plan, i: number): CellValue[] {
  const { measure, target } = plan.indicators[i]!;
  const low = target.low!;
  const shares = [0.25, 0.5, 0.75, 1];
  const figures: CellValue[] = shares.map((share) => {
    if (measure === 'growth' || measure === 'reduction') return low;
    return measure === 'level' ? 5 + Math.round((low - 5) * share) : Math.round(low * share);
  });
  const wrong: Record<number, [quarter: number, value: CellValue]> = {
    0: [3, '12家'],
    1: [1, null],
    2: [3, null],
    3: [0, -3],
    4: [2, 1.5],
  };
  const [quarter, value] = (i % 50 === 0 && wrong[(i / 50) % 5]) || [];
  if (quarter !== undefined) figures[quarter] = value!;
  return figures;
}

function csvOf(plan: Plan, entries: CellValue[][]): string {
  const lines = plan.indicators.map(({ measure, target }, i) =>
    [measure, target.unit, ...entries[i]!.map((value) => value ?? '')].join(','),
  );
  return ['measure,unit,q1,q2,q3,q4', ...lines].join('\n');
}
