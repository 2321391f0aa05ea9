import type { Indicator, Plan } from '../../../../plan/model';
import type { NewIndicator } from '../../../../plan/review';
import type { Words } from '../source/selected-words';

/** Where no record stands before the words. */
const NO_SECTION = '原文';

/**
 * An indicator begun from words of the document. Where the words hold exactly one target it is taken, with its offices; of several
 * none is chosen. The place is that of the record before it.
 * @param found what the reader finds in the words.
 */
export function newIndicator(
  plan: Plan,
  words: Words,
  found: readonly Omit<Indicator, 'id'>[],
): NewIndicator {
  const before = [...plan.indicators, ...plan.tasks]
    .filter(({ start }) => start !== undefined && start <= words.start)
    .sort((a, b) => b.start! - a.start!)[0];
  const place = {
    section: before?.section ?? NO_SECTION,
    ...(before?.field === undefined ? {} : { field: before.field }),
  };
  const [year] = plan.years;
  const [only, ...others] = found;
  if (only && others.length === 0) {
    const { name, measure, target, period, dueBy, lead, support } = only;
    return {
      ...place,
      name,
      measure,
      target,
      period: period === '' ? String(year ?? '') : period,
      ...(dueBy === undefined ? {} : { dueBy }),
      lead,
      support,
      ...words,
    };
  }
  return {
    ...place,
    name: '',
    measure: 'completion',
    target: { op: '>=', low: null, high: null, unit: '' },
    period: String(year ?? ''),
    lead: [],
    support: [],
    ...words,
  };
}
