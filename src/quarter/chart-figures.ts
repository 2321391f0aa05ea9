import { quarters } from '../tracking/quarter';
import { leadOffices } from './office-counts';
import { fieldsOf, meanDeviation, officeFigures } from './office-figures';
import { labelOf, type QuarterFigures } from './quarter-figures';
import { sortedBy } from './rank';

/** What the charts of a quarter are drawn from. Shares: 0.5 is half. */
export interface QuarterChartFigures {
  /** Lead offices with a mean completion, the highest first. */
  completion: { office: string; completion: number; scheduled: number }[];
  /** Lead offices none of whose indicators has a ratio: they cannot be drawn. */
  withoutCompletion: string[];
  /** Mean deviation from schedule by field of work; positive is good, null where nothing can be compared. */
  fields: { field: string; deviation: number | null }[];
  /** The plan's indicators, with their four quarters in the indicator's unit of measure. */
  indicators: {
    id: string;
    label: string;
    unit: string;
    actual: (number | null)[];
    due: (number | null)[];
  }[];
}

/** @returns the figures as 完成率排名, 分类汇总 and 单项走势 show them. */
export function quarterChartFigures(figures: QuarterFigures): QuarterChartFigures {
  const { indicators, byId } = figures;
  const offices = leadOffices(indicators).map((office) => officeFigures(figures, office));
  const sorted = sortedBy(offices.map(({ completion }) => completion)).map((i) => offices[i]!);
  return {
    completion: sorted.flatMap(({ office, completion, scheduled }) =>
      completion === null || scheduled === null ? [] : [{ office, completion, scheduled }],
    ),
    withoutCompletion: sorted
      .filter(({ completion }) => completion === null)
      .map(({ office }) => office),
    fields: fieldsOf(indicators).map((field) => ({
      field,
      deviation: meanDeviation(indicators.filter((each) => each.field === field)),
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
