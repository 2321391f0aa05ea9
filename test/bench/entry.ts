import { XlsxHost } from '../../src/host/file';
import { fillWorkbook } from '../../src/usecases/fill-workbook';
import { setQuarter } from '../../src/usecases/set-quarter';
import { writeReports } from '../../src/usecases/write-reports';
import { calculateLedger } from '../../src/workbook/calculate';
import { ledgerColumns } from '../../src/workbook/sheets/ledger/ledger-columns';
import { largePlan } from '../support/large-plan';
import { median, timed } from './timing';

const LEDGER = '指标台账';
const FIRST_ROW = 3;
const ENTRIES = 31;

/**
 * One figure typed into a ledger of `count` indicators with all reports: processor time until its sheet shows what follows, and
 * until every sheet holds it, against filling.
 */
export async function benchEntry(count: number): Promise<string[]> {
  const host = XlsxHost.create({ calculate: calculateLedger });
  const fill = await timed(() => fillWorkbook(host, largePlan(count), { language: 'zh-CN' }));
  const column = ledgerColumns.findIndex(({ key }) => key === 'q1');
  const figures = Array.from({ length: count }, (_, n) => [n % 7 === 0 ? null : n % 50]);
  host.paste(LEDGER, FIRST_ROW, column, figures);
  await setQuarter(host, 1);
  await writeReports(host, { scores: true });
  const [shown, all]: number[][] = [[], []];
  for (let n = 0; n < ENTRIES; n++) {
    const before = process.cpuUsage();
    host.edit(LEDGER, FIRST_ROW + ((n * 37) % count), column, n + 0.5);
    host.workbook.requireSheet(LEDGER).valueAt(FIRST_ROW, column);
    shown!.push(process.cpuUsage(before).user / 1000);
    for (const sheet of host.workbook.sheets) sheet.valueAt(0, 0);
    all!.push(process.cpuUsage(before).user / 1000);
  }
  return [
    `an entry into a ledger of ${count} indicators with all reports`,
    `${median(shown!).toFixed(0)} ms of work, with every report ${median(all!).toFixed(0)} ms`,
    `filling the same plan: ${fill.toFixed(0)} ms`,
    (median(shown!) / fill).toFixed(3),
  ];
}
