import type { Indicator } from '../../../../plan/model';

/** Pairs of neighbouring characters, the measure of how alike two names are. */
function pairsOf(name: string): Set<string> {
  const pairs = new Set<string>();
  for (let i = 0; i + 1 < name.length; i++) pairs.add(name.slice(i, i + 2));
  return pairs;
}

/** Shared pairs against all pairs (Dice): 1 for equal names. */
function likeness(a: Set<string>, b: Set<string>): number {
  let shared = 0;
  for (const pair of a) if (b.has(pair)) shared++;
  return a.size + b.size === 0 ? 0 : (2 * shared) / (a.size + b.size);
}

/**
 * Where a record may be merged into: first mentions other than its own, the most alike first.
 * @param search words that the name or section must contain.
 */
export function mergeTargets(
  indicators: readonly Indicator[],
  record: Indicator,
  search: string,
  most: number,
): Indicator[] {
  const own = record.sameAs ?? record.id;
  const wanted = search.trim().toLowerCase();
  const pairs = pairsOf(record.name);
  return indicators
    .filter(({ id, sameAs }) => sameAs === undefined && id !== own)
    .filter(({ name, section }) => `${name} ${section}`.toLowerCase().includes(wanted))
    .map((other) => ({ other, alike: likeness(pairs, pairsOf(other.name)) }))
    .sort((a, b) => b.alike - a.alike)
    .slice(0, most)
    .map(({ other }) => other);
}
