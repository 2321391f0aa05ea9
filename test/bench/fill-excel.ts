import { ExcelHost } from '../../src/host/excel';
import type { Plan } from '../../src/plan/model';
import { fillWorkbook } from '../../src/usecases/fill-workbook';
import { startExcel } from '../excel-host';
import { timed } from './timing';

/** Fills through Microsoft's client into the in-memory Excel: syncs, bytes and time. */
export async function benchExcel(label: string, plan: Plan): Promise<string[]> {
  const excel = startExcel();
  const host = new ExcelHost(excel);
  const time = await timed(() => fillWorkbook(host, plan, { language: 'zh-CN' }));
  const { syncs } = excel.transport;
  const sum = syncs.reduce((total, { bytes }) => total + bytes, 0);
  const largest = Math.max(...syncs.map(({ bytes }) => bytes));
  const kilobytes = (bytes: number) => `${(bytes / 1024).toFixed(0)} KB`;
  return [
    `fill ${label} (Excel host)`,
    `${syncs.length} syncs, ${kilobytes(sum)}, largest request ${kilobytes(largest)}, ${time.toFixed(0)} ms`,
    'limits: 6 syncs (one more for each 4 MB), 4 MB a request',
    '–',
  ];
}
