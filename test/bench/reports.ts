import { ExcelHost } from '../../src/host/excel';
import { XlsxHost } from '../../src/host/file';
import { fillWorkbook } from '../../src/usecases/fill-workbook';
import { writeReports } from '../../src/usecases/write-reports';
import { calculateLedger } from '../../src/workbook/calculate';
import { startExcel } from '../excel-host';
import { largePlan } from '../support/large-plan';
import { timed } from './timing';

const options = { language: 'zh-CN' } as const;
const kilobytes = (bytes: number) => `${(bytes / 1024).toFixed(0)} KB`;

/** The quarterly report of `count` indicators: syncs and largest request in Excel; time against filling, and bytes, of the file. */
export async function benchReports(count: number): Promise<string[]> {
  const plan = largePlan(count);
  const excel = startExcel();
  const host = new ExcelHost(excel);
  await fillWorkbook(host, plan, options);
  excel.transport.syncs.splice(0);
  await writeReports(host);
  const { syncs } = excel.transport;
  const largest = Math.max(...syncs.map(({ bytes }) => bytes));
  const file = XlsxHost.create({ calculate: calculateLedger });
  const fill = await timed(async () => {
    await fillWorkbook(file, plan, options);
  });
  const before = (await file.save()).length;
  const write = await timed(async () => {
    await writeReports(file);
  });
  const after = (await file.save()).length;
  return [
    `quarterly report of ${count} indicators`,
    `${syncs.length} syncs, largest request ${kilobytes(largest)}; ${write.toFixed(0)} ms in the .xlsx host, ${kilobytes(before)} → ${kilobytes(after)}`,
    `filling the same plan: ${fill.toFixed(0)} ms`,
    (write / fill).toFixed(2),
  ];
}
