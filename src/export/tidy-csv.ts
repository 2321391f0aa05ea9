import { joinUnits } from '../plan/offices/office-list';
import type { Aim } from '../plan/model';
import { csvText, type CsvValue } from './csv-text';
import type { Observation } from './observation';

interface TidyColumn {
  name: string;
  value(observation: Observation): CsvValue;
}

/** Words, because a sign that starts a formula would have to be defused. */
const operatorCodes: Record<Aim, string> = {
  '>=': 'at_least',
  '>': 'more_than',
  '=': 'reach',
  '~': 'about',
  range: 'between',
  '<=': 'at_most',
  '=down': 'down_to',
  '~down': 'down_to_about',
};

const numberOr = (value: unknown): number | null => (typeof value === 'number' ? value : null);
const textOr = (value: unknown): string | null =>
  value === null || value === undefined || value === '' ? null : String(value);

/**
 * The columns of the long form, told in docs/long-form.md. Names are the same in every language, so that programs can rely
 * on them.
 */
export const tidyColumns: readonly TidyColumn[] = [
  { name: 'plan', value: ({ planId }) => planId },
  { name: 'district', value: ({ district }) => district },
  { name: 'year', value: ({ year }) => year },
  { name: 'quarter', value: ({ quarter }) => quarter },
  { name: 'id', value: ({ indicator }) => indicator.id },
  { name: 'indicator', value: ({ indicator }) => indicator.name },
  { name: 'field', value: ({ indicator }) => textOr(indicator.field) },
  { name: 'measure', value: ({ indicator }) => indicator.measure },
  {
    name: 'operator',
    value: ({ indicator }) => indicator.operator && operatorCodes[indicator.operator],
  },
  { name: 'target', value: ({ indicator }) => numberOr(indicator.target) },
  { name: 'target_high', value: ({ indicator }) => numberOr(indicator.upper) },
  { name: 'baseline', value: ({ indicator }) => numberOr(indicator.baseline) },
  { name: 'unit', value: ({ indicator }) => textOr(indicator.unit) },
  { name: 'period', value: ({ indicator }) => textOr(indicator.period) },
  { name: 'lead', value: ({ indicator }) => textOr(joinUnits(indicator.lead)) },
  { name: 'support', value: ({ indicator }) => textOr(joinUnits(indicator.support)) },
  { name: 'reported', value: ({ entry }) => (typeof entry === 'number' ? entry : textOr(entry)) },
  { name: 'actual', value: ({ actual }) => actual },
  { name: 'due', value: ({ due }) => due },
  { name: 'variance', value: ({ variance }) => variance },
  { name: 'completion', value: ({ completion }) => completion },
  { name: 'status', value: ({ status }) => status },
  { name: 'phasing', value: ({ curve }) => curve },
  { name: 'in_plan', value: ({ indicator }) => (indicator.gone ? 0 : 1) },
  { name: 'explanation', value: ({ indicator }) => textOr(indicator.explanation) },
];

/** One line for each indicator and quarter. */
export function tidyCsv(observations: readonly Observation[]): string {
  return csvText(
    tidyColumns.map(({ name }) => name),
    observations.map((observation) => tidyColumns.map(({ value }) => value(observation))),
  );
}
