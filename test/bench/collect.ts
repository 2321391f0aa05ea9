import { execFile } from 'node:child_process';
import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { XlsxHost } from '../../src/host/file';
import { makeFile } from '../../src/host/file/make-file';
import { readReturned } from '../../src/host/file/read-returned';
import { collectReturns } from '../../src/usecases/collection/collect-returns';
import { readEach } from '../../src/usecases/collection/incoming';
import { issueWorkbooks } from '../../src/usecases/collection/issue-workbooks';
import { fillWorkbook } from '../../src/usecases/fill-workbook';
import { calculateLedger } from '../../src/workbook/calculate';
import { largePlan } from '../support/large-plan';
import { inTurn, timed } from './timing';

const run = promisify(execFile);
const RUNS = 3;

/** Makes the workbooks of `offices` offices from `count` indicators, and collects them, against openpyxl only reading them. */
export async function benchCollect(count: number, offices: number): Promise<string[]> {
  const folder = await mkdtemp(join(tmpdir(), 'ledger-bench-'));
  try {
    const host = await filled(count, offices);
    const issue = await issueWorkbooks(host, makeFile, { quarter: 2 });
    const paths = issue.files.map((_, n) => join(folder, `${n}.xlsx`));
    const makingTime = await timed(async () => {
      for (const [n, path] of paths.entries()) await writeFile(path, await issue.make(n));
    });
    let peak = 0;
    const ours = () =>
      timed(async () => {
        const files = paths.map((file) => ({ file, bytes: async () => readFile(file) }));
        async function* read() {
          for await (const each of readEach(files, readReturned)) {
            peak = Math.max(peak, process.memoryUsage().rss);
            yield each;
          }
        }
        const { totals } = await collectReturns(host, read());
        if (totals.files !== offices) throw new Error(`${totals.files} of ${offices} files`);
      });
    const theirs = async () => {
      const script = join(__dirname, 'openpyxl_read.py');
      return Number((await run('/usr/bin/python3', [script, folder])).stdout);
    };
    const { a, b } = await inTurn(RUNS, ours, theirs);
    return [
      `collect ${offices} workbooks of ${count} indicators`,
      `${a.toFixed(0)} ms, ${(peak / 1024 / 1024).toFixed(0)} MB at the peak; making them ${makingTime.toFixed(0)} ms`,
      `openpyxl, only reading them (read_only): ${b.toFixed(0)} ms`,
      (a / b).toFixed(2),
    ];
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
}

async function filled(count: number, offices: number): Promise<XlsxHost> {
  const host = XlsxHost.create({ calculate: calculateLedger });
  const plan = largePlan(count);
  const share = <T extends { lead: string[] }>(record: T, n: number): T => ({
    ...record,
    lead: [`区第${(n % offices) + 1}局`],
  });
  await fillWorkbook(
    host,
    { ...plan, indicators: plan.indicators.map(share), tasks: plan.tasks.map(share) },
    { language: 'zh-CN', quarter: 2 },
  );
  return host;
}
