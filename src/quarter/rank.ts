import { roundTo } from '../tracking/functions';

/** Of how many positions at either end one speaks as leading and trailing. */
export const ENDS = 3;

/** Where something stands among others by a figure, the highest first. */
export interface Position {
  /** 1 for the highest; equal figures have the same. */
  rank: number;
  tied: boolean;
  /** Among the first or last three, ties included, where there are more than six. */
  group: 'first' | 'last' | null;
}

/** @returns null for those without a figure; they take no position. */
export function positions(figures: readonly (number | null)[]): (Position | null)[] {
  const known = figures.filter((figure): figure is number => figure !== null);
  return figures.map((figure) => {
    if (figure === null) return null;
    const above = known.filter((other) => other > figure).length;
    const below = known.filter((other) => other < figure).length;
    // More than three that tie for an end are too many to name.
    const isFirst = known.length - below <= ENDS;
    const isLast = known.length - above <= ENDS;
    const grouped = known.length > 2 * ENDS;
    const group = !grouped ? null : isFirst ? 'first' : isLast ? 'last' : null;
    return { rank: above + 1, tied: above + below < known.length - 1, group };
  });
}

/** Indices by figure, the highest first, equal ones in their order, those without a figure last. */
export function sortedBy(figures: readonly (number | null)[]): number[] {
  return figures
    .map((figure, index) => ({ figure: figure ?? -1, index }))
    .sort((a, b) => b.figure - a.figure || a.index - b.index)
    .map(({ index }) => index);
}

/** Sum over sum, to six decimals; null where there is nothing to average. */
export function mean(sum: number, count: number): number | null {
  return count === 0 ? null : roundTo(sum / count, 6);
}
