import type { Language } from '../../../language/language';
import { computedFields, type ComputedField } from '../../../tracking/definitions';
import { curveUseTerms, statusTerms } from '../../../tracking/terms';
import type { TrackedLedgerRow } from '../../../tracking/ledger-row';
import { Remembered } from '../../../tracking/remembered';
import type { Tracking } from '../../../tracking/track';
import type { CellValue, SheetResults } from '../../description';
import type { CalculatedBook } from '../../plan-sheets';
import type { Quarter } from '../../../tracking/quarter';
import type { TableContents } from '../../sheet/table/locate-table';
import type { LedgerColumn } from './ledger-columns';
import { formerPlace } from '../former-targets/read-former';
import { ledgerFormulas } from './ledger-formulas';

/** A row that is no indicator's. */
const NOTHING: CellValue[] = [null];

/** What the formulas of 指标台账 give. */
export function ledgerResults(
  { language, settings, rows, former }: CalculatedBook,
  ledger: TableContents<LedgerColumn>,
): SheetResults[] {
  const firstRow = ledger.headingRow + 1;
  const count = ledger.lastRow - ledger.headingRow;
  const quarter = settings.quarter - 1;
  const fields = [...computedFields, 'phase' as const, 'curve' as const].filter(
    (field) => ledger.columns[field] !== undefined,
  );
  const formulas = ledgerFormulas(ledger, language, formerPlace(former));
  const all = rows.map((row) => ({ row: row.row, cells: cellsOf(row, quarter, language) }));
  const columns = fields.map((field): SheetResults => {
    const values = new Array<CellValue[]>(count).fill(NOTHING);
    for (const { row, cells } of all) values[row - firstRow] = cells[field];
    return {
      sheet: ledger.sheet,
      at: { row: firstRow, column: ledger.columns[field], rows: count, columns: 1 },
      values,
      formula: formulas[field],
    };
  });
  return count > 0 ? columns : [];
}

type Field = ComputedField | 'phase' | 'curve';
const known = new Remembered<TrackedLedgerRow, Record<Field, CellValue[]>>();

/** What the formulas of a row give, each in a row of one. @param quarter from 0. */
function cellsOf(row: TrackedLedgerRow, quarter: number, language: Language) {
  return known.of(row, [quarter, language], () => {
    const { tracking, curve } = row;
    const computed = computedFields.map((field) => [field, [shown(tracking, field, language)]]);
    return {
      ...(Object.fromEntries(computed) as Record<ComputedField, CellValue[]>),
      phase: [row.former?.[(quarter + 1) as Quarter]?.share ?? curve.due[quarter]!],
      curve: [curveUseTerms[curve.used][language]],
    };
  });
}

/** A formula that has nothing to say shows the empty text. */
function shown(tracking: Tracking, field: ComputedField, language: Language): CellValue {
  return field === 'status' ? statusTerms[tracking.status][language] : (tracking[field] ?? '');
}
