import type { Indicator } from '../model';

/**
 * Marks each record that repeats an earlier one unchanged: same thing, measure, period and target, and no other lead
 * unit. A mention without units agrees with one that has them: goals are often stated first without.
 */
export function markRepeats<R extends Indicator>(records: readonly R[]): R[] {
  const first = new Map<string, R[]>();
  return records.map((record) => {
    const key = [
      plainName(record.name),
      record.measure,
      record.period,
      ...Object.values(record.target),
    ].join('|');
    const known = first.get(key) ?? [];
    const same = known.find((earlier) => agrees(earlier, record));
    if (same) return { ...record, sameAs: same.id };
    first.set(key, [...known.slice(0, 8), record]);
    return record;
  });
}

const plainName = (name: string) =>
  name.replace(/^(全[区市县省]|我[区市县])/, '').replace(/[“”"'\s]/g, '');

function agrees(earlier: Indicator, later: Indicator): boolean {
  if (earlier.lead.length === 0 || later.lead.length === 0) return true;
  return [...earlier.lead].sort().join('、') === [...later.lead].sort().join('、');
}
