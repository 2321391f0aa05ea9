import { execFile } from 'node:child_process';
import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { checkLedger } from '../../src/check/check-ledger';
import type { Finding } from '../../src/check/findings/finding';
import { bookRules, rules, taskRules } from '../../src/check/rules';
import type { Plan } from '../../src/plan/model';
import { loadForCheck } from '../../src/usecases/load-ledger';
import type { CellValue } from '../../src/workbook/description';
import { largePlan } from '../support/large-plan';
import type { CheckMemory } from './check-memory';
import { entriesOf, filled } from './check-workbook';
import { inTurn, timed } from './timing';

const run = promisify(execFile);
const ROWS = 100_000;
const RUNS = 3;

/** Validates 100,000 rows of four quarters with every rule, against pandas with the five simplest of them, vectorised. */
export async function benchCheck(): Promise<string[]> {
  const folder = await mkdtemp(join(tmpdir(), 'ledger-bench-'));
  try {
    const plan = largePlan(ROWS);
    const entries = plan.indicators.map((_, i) => entriesOf(plan, i));
    const csv = join(folder, 'rows.csv');
    await writeFile(csv, csvOf(plan, entries));
    const workbook = await loadForCheck(await filled(plan, entries));
    let findings: Finding[] = [];
    let theirs: Record<string, number> = {};
    const check = () => timed(() => (findings = checkLedger(workbook)));
    const pandas = async () => {
      const { stdout } = await run('/usr/bin/python3', [join(__dirname, 'check_pandas.py'), csv]);
      const answer = JSON.parse(stdout) as { ms: number; found: Record<string, number> };
      theirs = answer.found;
      return answer.ms;
    };
    const { a, b } = await inTurn(RUNS, check, pandas);
    mustAgree(findings, theirs);
    const count = rules.length + taskRules.length + bookRules.length;
    return [
      `validate ${ROWS.toLocaleString('en')} rows, 4 quarters, ${count} rules (${findings.length.toLocaleString('en')} findings)`,
      `${a.toFixed(0)} ms; ${await memory()}`,
      `pandas, five of the rules, vectorised: ${b.toFixed(0)} ms`,
      (a / b).toFixed(2),
    ];
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
}

/** Measured in a process of its own, where nothing else was held before. */
async function memory(): Promise<string> {
  const script = join(__dirname, 'check-memory.ts');
  const { stdout } = await run(process.execPath, [
    '--expose-gc',
    '--import',
    'tsx',
    script,
    String(ROWS),
  ]);
  const { workbook, peak, kept } = JSON.parse(stdout) as CheckMemory;
  return `the .xlsx host holds the workbook in ${workbook} MB, reading and validating it takes ${peak} MB more at the peak, the result ${kept} MB`;
}

/** Both count the same findings, or the times say nothing. */
function mustAgree(findings: readonly Finding[], theirs: Record<string, number>): void {
  for (const [rule, count] of Object.entries(theirs)) {
    const ours = findings
      .filter((finding) => finding.rule === rule)
      .reduce((sum, { gathered }) => sum + Math.max(1, gathered.length), 0);
    if (ours !== count) throw new Error(`${rule}: ${ours} findings, pandas has ${count}`);
  }
}

function csvOf(plan: Plan, entries: CellValue[][]): string {
  const lines = plan.indicators.map(({ measure, target }, i) =>
    [measure, target.unit, ...entries[i]!.map((value) => value ?? '')].join(','),
  );
  return ['measure,unit,q1,q2,q3,q4', ...lines].join('\n');
}
