import type { Language } from '../../../language/language';
import { computedFields, definitions, type ComputedField } from '../../../tracking/definitions';
import { type LedgerField } from '../../../tracking/kinds';
import { toFormula } from '../../../tracking/expression';
import { curveUseTerms } from '../../../tracking/terms';
import { columnLetters } from '../../address';
import { curveRowFormula, curveUsedFormula, dueShareFormula } from '../phasing/phasing-formulas';
import { definedNames } from '../../defined-names';
import type { TableLayout } from '../../sheet/table/column';
import { orFormer, type FormerPlace } from '../former-targets/former-references';
import type { LedgerColumn } from './ledger-columns';

/**
 * Formula templates of the computed columns for rows of this layout (`{r}` is the row number).
 * @param former where the targets stand that held before the plan changed them; null where it changed none.
 */
export function ledgerFormulas(
  layout: TableLayout<LedgerColumn>,
  language: Language,
  former: FormerPlace | null,
): Record<ComputedField | 'phase' | 'curve', string> {
  const cell = (column: LedgerColumn) => `$${columnLetters(layout.columns[column])}{r}`;
  const quarter = definedNames.quarter;
  const entered = `CHOOSE(${quarter},${(['q1', 'q2', 'q3', 'q4'] as const).map(cell).join(',')})`;
  const share = dueShareFormula(curveRowFormula(cell('id'), language), quarter, language);
  const formulas = computedFormulas(language, {
    ...targetReferences(cell),
    mark: cell('mark'),
    entry: entered,
    actual: cell('actual'),
    year: definedNames.year,
    quarter,
    // Beside a table that has no room for the column, the share is looked up in place.
    phase: layout.columns.phase === undefined ? share : cell('phase'),
    tolerance: definedNames.tolerance,
    nearShare: definedNames.nearShare,
  });
  const then = (field: ComputedField | 'phase', formula: string) =>
    `=${orFormer(former, field, { id: cell('id'), quarter }, formula)}`;
  const judged = (['due', 'variance', 'completion', 'status', 'pace'] as const).map(
    (field) => [field, then(field, formulas[field].slice(1))] as const,
  );
  return {
    phase: then('phase', share),
    curve: `=${curveUsedFormula(cell('id'), curveUseTerms.even[language], language)}`,
    ...formulas,
    ...Object.fromEntries(judged),
  };
}

/** What a row is judged by: the cells of its target, and those of what was worked out before. */
export function targetReferences(
  cell: (
    column:
      ('measure' | 'operator' | 'target' | 'baseline' | 'unit' | 'period') | ('due' | 'variance'),
  ) => string,
) {
  return {
    measure: cell('measure'),
    operator: cell('operator'),
    target: cell('target'),
    baseline: cell('baseline'),
    unit: cell('unit'),
    periodEnd: `IFERROR(VALUE(RIGHT(${cell('period')},4)),9999)`,
    due: cell('due'),
    variance: cell('variance'),
  } satisfies Partial<Record<LedgerField, string>>;
}

/** The definitions as formulas of one row, wherever its figures stand. */
export function computedFormulas(
  language: Language,
  references: Readonly<Record<LedgerField, string>>,
): Record<ComputedField, string> {
  const print = (name: ComputedField) =>
    `=${toFormula(
      definitions[name],
      (field) => references[field],
      (text) => text[language],
    )}`;
  const entries = computedFields.map((name) => [name, print(name)]);
  return Object.fromEntries(entries) as Record<ComputedField, string>;
}
