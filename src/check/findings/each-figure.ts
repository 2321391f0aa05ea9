import type { Figure } from '../entries/figures';
import type { RuleResult } from '../rule';

/** The results of a row's figures, one by one, in the order of the quarters. @param resultOf null for a figure that is right. */
export function eachFigure(
  figures: readonly Figure[],
  resultOf: (figure: Figure, i: number) => RuleResult | null,
): RuleResult[] {
  const results: RuleResult[] = [];
  for (let i = 0; i < figures.length; i++) {
    const result = resultOf(figures[i]!, i);
    if (result) results.push(result);
  }
  return results;
}
