import { quarters } from '../../../tracking/quarter';
import { sortedBy } from '../../../quarter/rank';
import { leadUnits } from '../../../quarter/office-counts';
import { meanDeviation } from '../breakdown/breakdown-report';
import type { ReportContext } from '../../report-context';
import { unitFigures } from '../ranking/office-data';
import { labelOf } from '../trend/trend-report';

/** What the charts of a quarter are drawn from: the figures of the report's sheets. Shares: 0.5 is half. */
export interface QuarterChartFigures {
  /** Lead units with a mean completion, the highest first. */
  completion: { unit: string; completion: number; scheduled: number }[];
  /** Lead units none of whose indicators has a ratio: they cannot be drawn. */
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
export function quarterChartFigures(context: ReportContext): QuarterChartFigures {
  const { indicators, byId } = context;
  const units = leadUnits(indicators).map((unit) => unitFigures(context, unit));
  const sorted = sortedBy(units.map(({ completion }) => completion)).map((i) => units[i]!);
  return {
    completion: sorted.flatMap(({ unit, completion, scheduled }) =>
      completion === null || scheduled === null ? [] : [{ unit, completion, scheduled }],
    ),
    withoutCompletion: sorted
      .filter(({ completion }) => completion === null)
      .map(({ unit }) => unit),
    fields: [...new Set(indicators.map(({ field }) => field))].map((field) => ({
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
