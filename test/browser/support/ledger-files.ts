import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { XlsxHost } from '../../../src/host/file';
import type { Indicator, Plan } from '../../../src/plan/model';
import { parsePlan } from '../../../src/plan/parse-plan';
import { fillWorkbook } from '../../../src/usecases/fill-workbook';
import { loadLedger } from '../../../src/usecases/load-ledger';
import { calculateLedger } from '../../../src/workbook/calculate';
import { cellAddress } from '../../../src/workbook/address';
import type { LedgerColumn } from '../../../src/workbook/sheets/ledger/ledger-columns';

/** The plan of the desk's sample workbook. */
export const samplePlan = (): Plan =>
  parsePlan(readFileSync(join(__dirname, '..', '..', '..', 'seeds', 'heshan-2024.json'), 'utf8'));

/** The same plan issued elsewhere or in another year. @param change of each indicator. */
export function planElsewhere(
  district: string,
  year: number,
  change: (indicator: Indicator) => Partial<Indicator> = () => ({}),
): Plan {
  const plan = samplePlan();
  return {
    ...plan,
    id: `elsewhere-${year}`,
    district,
    years: [year],
    indicators: plan.indicators.map((each) => ({
      ...each,
      period: String(year),
      ...change(each),
    })),
  };
}

/** Figures by the name of the indicator, and the column they are entered in. */
export type Entries = Readonly<Record<string, Partial<Record<LedgerColumn, number>>>>;

/** A ledger as a file for the pane's file boxes, filled in Node. */
export async function ledgerFile(name: string, plan: Plan, entries: Entries) {
  const host = XlsxHost.create({ calculate: calculateLedger });
  await fillWorkbook(host, plan, { language: 'zh-CN' });
  const { sheet, rows, columns, values } = (await loadLedger(host)).workbook!.ledger!;
  for (const { row } of rows) {
    const figures = entries[String(values[row]![columns.name])] ?? {};
    for (const [column, value] of Object.entries(figures)) {
      host.edit(sheet, row, columns[column as LedgerColumn], value);
    }
  }
  return { name, mimeType: 'application/octet-stream', buffer: Buffer.from(await host.save()) };
}

/** Where an indicator of the sample workbook has a column. */
export async function sampleAddress(name: string, column: LedgerColumn): Promise<string> {
  const host = XlsxHost.create({ calculate: calculateLedger });
  await fillWorkbook(host, samplePlan(), { language: 'zh-CN' });
  const { rows, columns, values } = (await loadLedger(host)).workbook!.ledger!;
  const place = rows.find(({ row }) => values[row]![columns.name] === name)!;
  return cellAddress(place.row, columns[column]);
}
