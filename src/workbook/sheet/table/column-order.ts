import type { ColumnSpec } from './column';

/**
 * The order that a table's columns were laid out in: this version's, or that of a version before where the columns as they
 * stand contradict it less.
 * @param placeOf where a column stands; negative where it is nowhere.
 */
export function laidOutOrder<K extends string>(
  specs: readonly ColumnSpec<K>[],
  former: readonly K[] | undefined,
  placeOf: (key: K) => number,
): readonly ColumnSpec<K>[] {
  if (!former) return specs;
  const before = former.map((key) => specs.find((spec) => spec.key === key)!);
  return breaks(before, placeOf) < breaks(specs, placeOf) ? before : specs;
}

/** How often a column stands left of the one that it follows. */
function breaks<K extends string>(
  order: readonly ColumnSpec<K>[],
  placeOf: (key: K) => number,
): number {
  const places = order.map(({ key }) => placeOf(key)).filter((place) => place >= 0);
  return places.filter((place, i) => i > 0 && place < places[i - 1]!).length;
}

/** The columns as ledgers had them while the ids stood in front. */
export const idsFirst = <K extends string>(
  specs: readonly ColumnSpec<K | 'id'>[],
): (K | 'id')[] => ['id', ...specs.map(({ key }) => key).filter((key) => key !== 'id')];
