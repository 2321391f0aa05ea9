/** The fewest items to take out so that the rest, as listed, rises by `placeOf`; of equally long rests the first stays. */
export function outOfOrder<T>(items: readonly T[], placeOf: (item: T) => number): T[] {
  // The longest rising run that ends at each item.
  const runs: T[][] = [];
  for (const item of items) {
    const before = runs.filter((run) => placeOf(run[run.length - 1]!) < placeOf(item));
    runs.push([...longestOf(before), item]);
  }
  const kept = new Set(longestOf(runs));
  return items.filter((item) => !kept.has(item));
}

const longestOf = <T>(runs: readonly T[][]): T[] =>
  runs.reduce<T[]>((longest, run) => (run.length > longest.length ? run : longest), []);
