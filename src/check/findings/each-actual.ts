import type { LedgerRow } from '../../tracking/ledger-row';
import { quarters } from '../../tracking/quarter';
import { quarterColumns } from '../../workbook/sheets/ledger/ledger-columns';
import type { CellValue } from '../../workbook/description';
import type { RuleResult } from '../rule';
import { actualEvidence, quarterName, shown, targetEvidence } from './wording';

/** A result for every quarter whose entry is wrong by itself, with the entry and the target as evidence. */
export function eachActual(row: LedgerRow, isWrong: (value: CellValue) => boolean): RuleResult[] {
  const results: RuleResult[] = [];
  for (const quarter of quarters) {
    const value = row.actuals[quarter];
    if (!isWrong(value)) continue;
    results.push({
      column: quarterColumns[quarter],
      quarter,
      values: { quarter: quarterName(quarter), value: shown(value), unit: row.unit },
      evidence: [actualEvidence(quarter, value, row.unit), targetEvidence(row.target, row.unit)],
    });
  }
  return results;
}
