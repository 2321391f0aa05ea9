import { auditLedger } from '../audit/audit-ledger';
import type { Finding } from '../audit/finding';
import type { CellsChanged, Host } from '../host/port';
import { quarterColumns } from '../workbook/ledger/columns';
import { loadLedger } from './load-ledger';

/** Findings of the rows that an edit touched. */
export interface EditCheck {
  rows: { indicatorId: string; indicatorName: string }[];
  findings: Finding[];
}

/** Checks the rows whose actuals changed. @returns null when the change touched no entry cell of the ledger. */
export async function checkEdit(host: Host, change: CellsChanged): Promise<EditCheck | null> {
  const { workbook } = await loadLedger(host, ['cover', 'ledger', 'planData']);
  const ledger = workbook?.ledger;
  if (!workbook || !ledger || ledger.sheet !== change.sheet) return null;
  const { area } = change;
  const entered = Object.values(quarterColumns).some((key) => {
    const column = ledger.columns[key];
    return column >= area.column && column < area.column + area.columns;
  });
  const touched = ledger.rows.filter(({ row }) => row >= area.row && row < area.row + area.rows);
  if (!entered || touched.length === 0) return null;
  return {
    rows: touched.map(({ row, id }) => ({
      indicatorId: id,
      indicatorName: String(ledger.values[row]?.[ledger.columns.name] ?? ''),
    })),
    findings: auditLedger(workbook, { only: new Set(touched.map(({ row }) => row)) }),
  };
}
