import { XlsxHost } from '../../src/host/file';
import { fillWorkbook } from '../../src/usecases/fill-workbook';
import { calculateLedger } from '../../src/workbook/calculate';
import type { CellValue } from '../../src/workbook/description';
import { ledgerColumns, type LedgerColumn } from '../../src/workbook/sheets/ledger/ledger-columns';
import { largePlan } from './large-plan';

const UNITS = 40;

/**
 * A ledger with `rows` rows that its plan does not have, of forty units, each with an error in all four quarters: five
 * findings a row.
 */
export async function workbookOfFindings(rows: number): Promise<Uint8Array> {
  const host = XlsxHost.create({ calculate: calculateLedger });
  const plan = largePlan(1);
  await fillWorkbook(host, { ...plan, tasks: [] }, { language: 'zh-CN', quarter: 4 });
  const columns: readonly LedgerColumn[] = ledgerColumns.map(({ key }) => key);
  const values = Array.from({ length: rows }, (_, i): CellValue[] => {
    const cells: Partial<Record<LedgerColumn, CellValue>> = {
      id: `X-${i + 1}`,
      name: `外来指标${i + 1}`,
      lead: `区第${(i % UNITS) + 1}局`,
      q1: '#N/A',
      q2: '#N/A',
      q3: '#N/A',
      q4: '#N/A',
    };
    return columns.map((key) => cells[key] ?? null);
  });
  const at = { row: 4, column: 0, rows, columns: columns.length };
  await host.write({ sheets: [{ name: '指标台账', values: [{ at, values }] }], names: [] });
  return host.save();
}
