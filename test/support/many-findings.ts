import { XlsxHost } from '../../src/host/file';
import { fillWorkbook } from '../../src/usecases/fill-workbook';
import { calculateLedger } from '../../src/workbook/calculate';
import type { CellValue } from '../../src/workbook/description';
import { ledgerColumns, type LedgerColumn } from '../../src/workbook/sheets/ledger/ledger-columns';
import { largePlan } from './large-plan';

const UNITS = 40;

/** One row in so many is behind: fewer than a third of a ledger are told row by row. */
export const EVERY = 4;

/**
 * A ledger with `rows` rows that its plan does not have, of forty units, which is one finding; one row in four is behind, with
 * an explanation of its own, which is a finding a row.
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
      lead: `区第${(Math.floor(i / EVERY) % UNITS) + 1}局`,
      unit: '公里',
      period: plan.years[0]!,
      measure: '完成量',
      operator: '不低于',
      target: 100 + i,
      q1: 25 + i / 4,
      q2: 50 + i / 2,
      q3: 75 + (i * 3) / 4,
      q4: i % EVERY === 0 ? 88 + (i * 7) / 8 : 101 + i,
      explanation: `因第${i + 1}处用地未批`,
    };
    return columns.map((key) => cells[key] ?? null);
  });
  const at = { row: 4, column: 0, rows, columns: columns.length };
  await host.write({ sheets: [{ name: '指标台账', values: [{ at, values }] }], names: [] });
  return host.save();
}
