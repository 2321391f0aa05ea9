import type { Language } from '../../../language/language';
import type { PlanRow } from '../../../plan/distinct';
import { aimOf, decidingBound, upperBound } from '../../../plan/model';
import { joinUnits } from '../../../plan/offices/office-list';
import { markTerms, measureTerms, operatorTerms } from '../../../tracking/terms';
import type { CellValue } from '../../description';
import type { LedgerColumn } from './ledger-columns';
import { mergedNote, rowNote } from './row-notes';

/** What the plan puts into an indicator's row. */
export function ledgerRow(
  row: PlanRow,
  language: Language,
): Partial<Record<LedgerColumn, CellValue>> {
  const { indicator } = row;
  const { target } = indicator;
  return {
    id: indicator.id,
    field: indicator.field ?? null,
    name: indicator.name,
    unit: target.unit || null,
    measure: measureTerms[indicator.measure][language],
    operator: operatorTerms[aimOf(target)][language],
    target: decidingBound(target),
    upper: upperBound(target),
    baseline: indicator.baseline ?? null,
    period: periodCell(indicator.period),
    lead: joinUnits(indicator.lead) || null,
    support: joinUnits(indicator.support) || null,
    section: indicator.section,
    note: rowNote(row, language),
    mark: null,
  };
}

/** A year is a number; a span of years stays a text. */
export const periodCell = (period: string): CellValue =>
  /^\d{4}$/.test(period) ? Number(period) : period;

/** What marks a row that is no longer filled; `into` is the row that its mention is counted in, or itself. */
export function goneRow(
  id: string,
  into: string,
  language: Language,
): Partial<Record<LedgerColumn, CellValue>> {
  const mark = goneMark(language);
  return into === id ? { mark } : { mark, note: mergedNote(into, language) };
}

export function goneMark(language: Language): string {
  return markTerms.gone[language];
}
