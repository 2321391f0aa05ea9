import ExcelJS from 'exceljs';
import { XlsxHost } from '../../src/host/file';
import { fillWorkbook } from '../../src/usecases/fill-workbook';
import { calculateLedger } from '../../src/workbook/calculate';
import { largePlan } from '../support/large-plan';
import { inTurn, timed } from './timing';

const RUNS = 3;

/** Opens the ledger of `count` indicators, against ExcelJS reading the same file. */
export async function benchOpen(count: number): Promise<string[]> {
  const host = XlsxHost.create({ calculate: calculateLedger });
  await fillWorkbook(host, largePlan(count), { language: 'zh-CN' });
  const bytes = await host.save();
  const ours = () => timed(() => XlsxHost.open(bytes, { calculate: calculateLedger }));
  const theirs = () => timed(() => new ExcelJS.Workbook().xlsx.load(Buffer.from(bytes) as never));
  const { a, b } = await inTurn(RUNS, ours, theirs);
  return [
    `open a ledger of ${count} indicators`,
    `${a.toFixed(0)} ms`,
    `ExcelJS reading it ${b.toFixed(0)} ms`,
    (a / b).toFixed(2),
  ];
}
