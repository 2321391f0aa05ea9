import { canonicalUnit } from '../offices/aliases';

/**
 * Whether two lists name the same lead units, in whatever form. A mention without lead units agrees with one that has
 * them: goals are often stated first without.
 */
export function leadsAgree(a: readonly string[], b: readonly string[]): boolean {
  if (a.length === 0 || b.length === 0) return true;
  return offices(a) === offices(b);
}

const offices = (units: readonly string[]) =>
  [...new Set(units.map((unit) => canonicalUnit(unit)))].sort().join('、');
