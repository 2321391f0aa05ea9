import type { Language } from '../../../language/language';
import { format } from '../../../language/language';
import { statusTerms } from '../../../tracking/terms';
import type { UnitSummary } from '../../../usecases/types';
import type { QuarterChartFigures } from '../../../quarter/chart-figures';
import { countedStatuses } from '../../../quarter/office-counts';
import type { ChartPalette } from './palette';
import type { ChartTexts } from '../../messages/charts';

/** A row of bars. Positions are shares of the width, 0 to 1. */
export interface BarRow {
  name: string;
  /** Its figures in words: what the bars show can be read without seeing them. */
  text: string;
  bars: Bar[];
  /** A line across the row. */
  mark?: number;
}

export interface Bar {
  from: number;
  to: number;
  color: string;
  /** What it stands for, and its figure. */
  label: string;
  value: string;
}

export interface BarChart {
  rows: BarRow[];
  /** Null draws the sign of the line across. */
  legend: { label: string; color: string | null }[];
}

/** In which language, and with which words and colours. */
export interface ChartLook {
  texts: ChartTexts;
  language: Language;
  palette: ChartPalette;
}

const percentIn = (language: Language) =>
  new Intl.NumberFormat(language, {
    style: 'percent',
    minimumFractionDigits: 1,
    maximumFractionDigits: 1,
  });

/** Mean completion by unit with the line of the schedule; the axis runs from 0 to 100 %. */
export function completionBars(
  figures: QuarterChartFigures['completion'],
  { texts, language, palette }: ChartLook,
): BarChart {
  const percent = percentIn(language);
  return {
    rows: figures.map(({ office, completion, scheduled }) => ({
      name: office,
      text: format(texts.completionRow, {
        completion: percent.format(completion),
        scheduled: percent.format(scheduled),
      }),
      bars: [
        {
          from: 0,
          to: completion,
          color: palette.actual,
          label: texts.completion,
          value: percent.format(completion),
        },
      ],
      mark: scheduled,
    })),
    legend: [
      { label: texts.completion, color: palette.actual },
      { label: texts.scheduled, color: null },
    ],
  };
}

/** Indicators by status, stacked; the unit with the most fills the width. */
export function statusBars(
  units: readonly UnitSummary[],
  { texts, language, palette }: ChartLook,
): BarChart {
  const most = Math.max(1, ...units.map(({ indicators }) => indicators));
  return {
    rows: units.map(({ unit, counts }) => {
      const present = countedStatuses.filter((status) => counts[status] > 0);
      let end = 0;
      return {
        name: unit ?? texts.noUnit,
        text: present
          .map((status) =>
            format(texts.statusCount, {
              status: statusTerms[status][language],
              count: counts[status],
            }),
          )
          .join(texts.separator),
        bars: present.map((status) => {
          const from = end / most;
          end += counts[status];
          return {
            from,
            to: end / most,
            color: palette.status[status],
            label: statusTerms[status][language],
            value: String(counts[status]),
          };
        }),
      };
    }),
    legend: countedStatuses.map((status) => ({
      label: statusTerms[status][language],
      color: palette.status[status],
    })),
  };
}

/** Share of the assessed indicators that are met or on schedule, by field; the axis runs from 0 to 100 %. */
export function rateBars(
  fields: QuarterChartFigures['fields'],
  { texts, language, palette }: ChartLook,
): BarChart {
  const percent = percentIn(language);
  return {
    rows: fields.map(({ field, rate }) => {
      const value = rate === null ? texts.notAssessed : percent.format(rate);
      return {
        name: field || texts.noField,
        text: value,
        bars: rate ? [{ from: 0, to: rate, color: palette.actual, label: texts.rate, value }] : [],
      };
    }),
    legend: [{ label: texts.rate, color: palette.actual }],
  };
}
