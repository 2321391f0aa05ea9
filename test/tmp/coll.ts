import { mkdtemp, readFile, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { XlsxHost } from '../../src/host/file';
import { makeFile } from '../../src/host/file/make-file';
import { readReturned } from '../../src/host/file/read-returned';
import { collectReturns } from '../../src/usecases/collection/collect-returns';
import { readEach } from '../../src/usecases/collection/incoming';
import { issueWorkbooks } from '../../src/usecases/collection/issue-workbooks';
import { fillWorkbook } from '../../src/usecases/fill-workbook';
import { calculateLedger } from '../../src/workbook/calculate';
import { largePlan } from '../support/large-plan';
async function main() {
  const [count, offices] = [350, 60];
  const host = XlsxHost.create({ calculate: calculateLedger });
  const plan = largePlan(count);
  const share = (record: any, n: number) => ({ ...record, lead: [`区第${(n % offices) + 1}局`] });
  await fillWorkbook(host, { ...plan, indicators: plan.indicators.map(share), tasks: plan.tasks.map(share) }, { language: 'zh-CN', quarter: 2 });
  const folder = await mkdtemp(join(tmpdir(), 'coll-'));
  const issue = await issueWorkbooks(host, makeFile, { quarter: 2 });
  const paths = issue.files.map((_, n) => join(folder, `${n}.xlsx`));
  for (const [n, path] of paths.entries()) await writeFile(path, await issue.make(n));
  console.log(folder);
  for (let k = 0; k < 6; k++) {
    const t = performance.now();
    const cpu = process.cpuUsage();
    const files = paths.map((file) => ({ file, bytes: async () => readFile(file) }));
    const { totals } = await collectReturns(host, readEach(files, readReturned));
    const c = process.cpuUsage(cpu);
    console.log(totals.files, Math.round(performance.now() - t), 'cpu', Math.round((c.user + c.system) / 1000));
  }
}
void main();
