import type { Language } from '../../../language/language';
import { computedFields, definitions, type ComputedField } from '../../../tracking/definitions';
import { type LedgerField } from '../../../tracking/kinds';
import { toFormula } from '../../../tracking/expression';
import { curveUseTerms } from '../../../tracking/terms';
import { columnLetters } from '../../address';
import { curveRowFormula, curveUsedFormula, dueShareFormula } from '../phasing/phasing-formulas';
import { definedNames } from '../../defined-names';
import type { TableLayout } from '../../sheet/table/column';
import type { LedgerColumn } from './ledger-columns';

/** Formula templates of the computed columns for rows of this layout (`{r}` is the row number). */
export function ledgerFormulas(
  layout: TableLayout<LedgerColumn>,
  language: Language,
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
  return {
    phase: `=${share}`,
    curve: `=${curveUsedFormula(cell('id'), curveUseTerms.even[language], language)}`,
    ...formulas,
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
