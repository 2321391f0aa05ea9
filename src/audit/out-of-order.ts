/** The fewest items to take out so that the rest, as listed, rises by `placeOf`. */
export function outOfOrder<T>(items: readonly T[], placeOf: (item: T) => number): T[] {
  // Longest rising run that ends at each item, and the item before it in that run.
  const length = items.map(() => 1);
  const before = items.map(() => -1);
  let last = items.length > 0 ? 0 : -1;
  items.forEach((item, i) => {
    for (let j = 0; j < i; j++) {
      if (placeOf(items[j]!) < placeOf(item) && length[j]! + 1 > length[i]!) {
        length[i] = length[j]! + 1;
        before[i] = j;
      }
    }
    if (length[i]! > length[last]!) last = i;
  });
  const kept = new Set<number>();
  for (let i = last; i >= 0; i = before[i]!) kept.add(i);
  return items.filter((_, i) => !kept.has(i));
}
