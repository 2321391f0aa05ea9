import type { Language } from '../../language/language';
import type { Indicator } from '../../plan/model';
import { joinUnits } from '../../plan/units';
import { markTerms, measureTerms, operatorTerms } from '../../tracking/terms';
import type { CellValue } from '../description';
import type { LedgerColumn } from './columns';

/** The bound that decides whether a target is met: high where lower is better, else low. */
export function decidingBound(target: Indicator['target']): number | null {
  return target.op === '<=' ? target.high : target.low;
}

/** What the plan puts into an indicator's row. */
export function ledgerRow(
  indicator: Indicator,
  language: Language,
): Partial<Record<LedgerColumn, CellValue>> {
  const { target } = indicator;
  return {
    id: indicator.id,
    field: indicator.field ?? null,
    name: indicator.name,
    unit: target.unit || null,
    measure: measureTerms[indicator.measure][language],
    operator: operatorTerms[target.op][language],
    target: decidingBound(target),
    upper: target.op === 'range' ? target.high : null,
    baseline: indicator.baseline ?? null,
    period: indicator.period,
    lead: joinUnits(indicator.lead) || null,
    support: joinUnits(indicator.support) || null,
    section: indicator.section,
    note: indicator.note ?? null,
    mark: null,
  };
}

export function goneMark(language: Language): string {
  return markTerms.gone[language];
}
