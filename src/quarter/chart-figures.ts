import { quarters } from '../tracking/quarter';
import { countIndicators, leadOffices } from './office-counts';
import { fieldsOf, officeFigures } from './office-figures';
import { labelOf, type QuarterFigures } from './quarter-figures';
import { rankOffices, type Criterion } from './ranking';

/** What the charts of a quarter are drawn from. Shares: 0.5 is half. */
export interface QuarterChartFigures {
  /** Lead offices with a mean completion, in the order of the ranking. */
  completion: { office: string; completion: number; scheduled: number }[];
  /** Lead offices none of whose indicators has a ratio: they cannot be drawn. */
  withoutCompletion: string[];
  /** Share of the assessed indicators that are met or on schedule, by field of work; null where none is assessed. */
  fields: { field: string; rate: number | null }[];
  /** The plan's indicators, with their four quarters in the indicator's unit of measure. */
  indicators: {
    id: string;
    label: string;
    unit: string;
    actual: (number | null)[];
    due: (number | null)[];
  }[];
}

/** @returns the figures as 单位完成率, 分类汇总 and 单项走势 show them. */
export function quarterChartFigures(
  figures: QuarterFigures,
  criterion: Criterion,
): QuarterChartFigures {
  const { indicators, byId } = figures;
  const offices = leadOffices(indicators).map((office) => officeFigures(figures, office));
  // Scores are typed on sheets of their own, which a chart does without.
  const ranked = rankOffices(
    offices.map((each) => ({ ...each, score: null })),
    criterion === 'score' ? 'pace' : criterion,
  );
  const sorted = ranked.order.map((i) => offices[i]!);
  return {
    completion: sorted.flatMap(({ office, completion, scheduled }) =>
      completion === null || scheduled === null ? [] : [{ office, completion, scheduled }],
    ),
    withoutCompletion: sorted
      .filter(({ completion }) => completion === null)
      .map(({ office }) => office),
    fields: fieldsOf(indicators).map((field) => ({
      field,
      rate: countIndicators(
        indicators.filter((each) => each.field === field),
        indicators,
      ).rate,
    })),
    // Of an id that stands twice, the first counts, as on the sheets.
    indicators: indicators
      .filter((each) => !each.gone && byId.get(each.id) === each)
      .map((each) => ({
        id: each.id,
        label: labelOf(each),
        unit: each.unit,
        actual: quarters.map((quarter) => each.byQuarter[quarter].actual),
        due: quarters.map((quarter) => each.byQuarter[quarter].due),
      })),
  };
}
