import type { Language, Localised } from '../../../language/language';
import { aimOf, decidingBound, upperBound } from '../../../plan/model';
import type { FormerTarget } from '../../../plan/adjustments/former-targets';
import { spreadOf } from '../../../tracking/spread';
import { measureTerms, operatorTerms, spreadTerms } from '../../../tracking/terms';
import type { CellValue } from '../../description';
import { targetText } from '../ledger/ledger-list';
import { periodCell } from '../ledger/ledger-row';
import type { FormerColumn } from './former-columns';
import { formerKey } from './former-references';

/** Stands where there was no target or baseline: a lookup of a blank cell would give zero. */
const NONE = '—';

const notYet: Localised = { 'zh-CN': '尚未列入', en: 'not in plan yet' };

/** What a fill writes in the row of a former target. */
export function formerRow(
  { quarter, now, then }: FormerTarget,
  language: Language,
): Partial<Record<FormerColumn, CellValue>> {
  const { id, name } = now;
  const { measure, target, baseline, dueBy, period } = then ?? now;
  const upper = upperBound(target);
  const low = decidingBound(target);
  return {
    quarter,
    name,
    unit: target.unit || null,
    operator: operatorTerms[aimOf(target)][language],
    goal: then ? targetText({ target: low, upper }) : notYet[language],
    id,
    key: formerKey(id, quarter),
    measure: measureTerms[measure][language],
    target: then ? low : NONE,
    upper: then && upper !== null ? upper : NONE,
    baseline: baseline ?? NONE,
    period: periodCell(period),
    spread: spreadTerms[spreadOf(then ?? now)][language],
    dueBy: dueBy ?? NONE,
  };
}
