import type { Localised } from '../language/language';
import type { OfficeFigures } from './office-figures';
import { positions, sortedBy, type Position, type RankKey } from './rank';

/** By what offices are ranked; the words stand on the cover. */
export const criterionTerms = {
  rate: { 'zh-CN': '达标率', en: 'Rate' },
  pace: { 'zh-CN': '序时完成率', en: 'Against due' },
  score: { 'zh-CN': '考核得分', en: 'Score' },
} satisfies Record<string, Localised>;
export type Criterion = keyof typeof criterionTerms;
export const criteria = Object.keys(criterionTerms) as Criterion[];
export const defaultCriterion: Criterion = 'rate';

/** An office with what it may be ranked by; `score` out of 100, null where no scores are kept. */
export interface RankedFigures extends Pick<OfficeFigures, 'rate' | 'pace'> {
  score: number | null;
}

/** Equal figures are told apart by completion against due; where that decides, by the rate. */
export const tieOf = (criterion: Criterion): 'rate' | 'pace' =>
  criterion === 'pace' ? 'rate' : 'pace';

export interface Ranking {
  /** Indices of the offices, the first place first, those without a place last. */
  order: number[];
  /** The place of each office, in the order given. */
  places: (Position | null)[];
}

/** The one ranking of a quarter. */
export function rankOffices(figures: readonly RankedFigures[], criterion: Criterion): Ranking {
  const keys = figures.map((each): RankKey => {
    const figure = each[criterion];
    return figure === null ? null : [figure, each[tieOf(criterion)] ?? -1];
  });
  return { order: sortedBy(keys), places: positions(keys) };
}
