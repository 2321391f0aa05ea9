import type { Language } from '../../../language/language';
import { computedFields, type ComputedField } from '../../../tracking/definitions';
import { curveUseTerms, statusTerms } from '../../../tracking/terms';
import type { Tracking } from '../../../tracking/track';
import type { CellValue, SheetResults } from '../../description';
import type { CalculatedBook } from '../../plan-sheets';
import type { TableContents } from '../../sheet/table/locate-table';
import type { LedgerColumn } from './ledger-columns';
import { ledgerFormulas } from './ledger-formulas';

/** What the formulas of 指标台账 give. */
export function ledgerResults(
  { language, settings, rows }: CalculatedBook,
  ledger: TableContents<LedgerColumn>,
): SheetResults[] {
  const firstRow = ledger.headingRow + 1;
  const count = ledger.lastRow - ledger.headingRow;
  const quarter = settings.quarter - 1;
  const fields = [...computedFields, 'phase' as const, 'curve' as const].filter(
    (field) => ledger.columns[field] !== undefined,
  );
  const formulas = ledgerFormulas(ledger, language);
  const columns = fields.map((field): SheetResults => {
    const values: CellValue[][] = Array.from({ length: count }, () => [null]);
    for (const { row, tracking, curve } of rows) {
      const value =
        field === 'phase'
          ? curve.due[quarter]!
          : field === 'curve'
            ? curveUseTerms[curve.used][language]
            : shown(tracking, field, language);
      values[row - firstRow] = [value];
    }
    return {
      sheet: ledger.sheet,
      at: { row: firstRow, column: ledger.columns[field], rows: count, columns: 1 },
      values,
      formula: formulas[field],
    };
  });
  return count > 0 ? columns : [];
}

/** A formula that has nothing to say shows the empty text. */
function shown(tracking: Tracking, field: ComputedField, language: Language): CellValue {
  return field === 'status' ? statusTerms[tracking.status][language] : (tracking[field] ?? '');
}
