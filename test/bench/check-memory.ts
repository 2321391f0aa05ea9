import { readFileSync, writeFileSync } from 'node:fs';
import { XlsxHost } from '../../src/host/file';
import { checkWorkbook } from '../../src/usecases/check-workbook';
import { largePlan } from '../support/large-plan';
import { entriesOf, filled } from './check-workbook';

/** Megabytes, each apart from the others. */
export interface CheckMemory {
  /** What the host keeps of a workbook that stands open. */
  workbook: number;
  /** What the process grew by while everything was read and checked, at its largest. */
  peak: number;
  /** What the findings take. */
  kept: number;
}

const megabytes = (bytes: number) => Math.round(bytes / 1e6);

/** What is alive: garbage is collected first, and its pages have had time to go back. */
async function alive(): Promise<number> {
  gc!();
  await new Promise((resolve) => setTimeout(resolve, 1000));
  gc!();
  return process.memoryUsage().heapUsed;
}

/** Kilobytes of memory that Linux says the process has now, or had at most. */
function memoryOf(line: 'VmRSS' | 'VmHWM'): number {
  const match = new RegExp(`${line}:\\s+(\\d+)`).exec(readFileSync('/proc/self/status', 'utf8'));
  return Number(match![1]) * 1024;
}

async function workbookOf(rows: number): Promise<XlsxHost> {
  const plan = largePlan(rows);
  return filled(
    plan,
    plan.indicators.map((_, i) => entriesOf(plan, i)),
  );
}

async function main(rows: number): Promise<void> {
  const empty = await alive();
  const host = await workbookOf(rows);
  const open = await alive();
  // The largest size is counted from here on.
  writeFileSync('/proc/self/clear_refs', '5');
  const before = memoryOf('VmRSS');
  const report = await checkWorkbook(host);
  const peak = memoryOf('VmHWM') - before;
  const kept = (await alive()) - open;
  const result: CheckMemory = {
    workbook: megabytes(open - empty),
    peak: megabytes(peak),
    kept: megabytes(kept),
  };
  console.log(JSON.stringify(result));
  if (report.findings.length === 0 || host.workbook.sheets.length === 0) process.exitCode = 1;
}

void main(Number(process.argv[2]));
