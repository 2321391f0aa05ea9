import type { CellValue } from '../../description';
import { officeFigures, type OfficeFigures } from '../../../quarter/office-figures';
import { isUnreported } from '../../../quarter/office-counts';
import type { Position } from '../../../quarter/rank';
import { rankOffices, tieOf } from '../../../quarter/ranking';
import { scoreOffice, scoreRows, type ScoringRow } from '../../../quarter/scores';
import type { ReportContext } from '../../report-context';
import { rankShown } from '../../sheet/sorted-rows';
import { rankingTexts as texts } from './texts';

/** What the ranking is sorted and shown from, in the order of its hidden columns. */
export const rankingFigures = [
  'indicators',
  'assessed',
  'rate',
  'lastRate',
  'pace',
  'score',
  'chosen',
  'tie',
  'place',
  'rank',
  'group',
] as const;
export type RankingFigure = (typeof rankingFigures)[number];

/** A lead office with its place, and what its cells show. */
export interface RankedOffice extends OfficeFigures {
  place: Position | null;
  shown: Record<RankingFigure, CellValue>;
}

/** @param scoring the rows of 考核评分; null in a workbook without scores. */
export function rankedOffices(
  context: ReportContext,
  offices: readonly string[],
  scoring: readonly ScoringRow[] | null,
): { offices: RankedOffice[]; order: number[] } {
  const { criterion, language } = context;
  const scored = scoring && scoreRows(context, scoring, language);
  const isNone = isUnreported(context.indicators);
  const figures = offices.map((office) => ({
    ...officeFigures(context, office),
    score: scored && !isNone ? scoreOffice(scored, office).score : null,
  }));
  const { order, places } = rankOffices(figures, criterion);
  return {
    order,
    offices: figures.map((each, i) => {
      const place = places[i]!;
      const { indicators, assessed, rate, lastRate, pace, score } = each;
      const numbers = { indicators, assessed, rate, lastRate, pace, score };
      return {
        ...each,
        place,
        shown: {
          ...numbers,
          chosen: each[criterion],
          tie: each[tieOf(criterion)] ?? -1,
          place: place?.rank ?? '',
          rank: rankShown(place, language),
          group: place?.group ? texts[place.group][language] : '',
        },
      };
    }),
  };
}
