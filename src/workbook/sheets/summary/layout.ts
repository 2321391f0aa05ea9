import type { Language } from '../../../language/language';
import { chartRows as rowsOnFirstPage, rowsReaching } from '../../sheet/page-fit';
import { rowHeights, textHeight } from '../../sheet/table/row-heights';
import { summaryColumns } from './summary-columns';
import { summaryTexts } from './texts';

/** Where the counts of the summary's rows stand. */
export const summaryPlace = { headingRow: 2, firstRow: 3 };

export const CHART_COLUMN = summaryColumns.length + 1;
export const CHART_COLUMNS = 7;
const MIN_CHART_ROWS = 16;
const ROW_HEIGHT = 22;
/** In points: what a chart needs around its bars, and for a bar with its name. */
const CHART_FRAME = 110;
const BAR_HEIGHT = 15;
const HEAD_HEIGHTS = [32, 30, 34];

/** Table, gap and the columns under the chart. */
export const summaryWidths = [
  ...summaryColumns.map((spec) => spec.width),
  2,
  ...Array.from({ length: CHART_COLUMNS }, () => 10),
];

/** What is where on 季度汇总 with these rows. */
export interface SummaryLayout {
  lastRow: number;
  /** Rows that are drawn; none without units and without indicators. */
  drawnRows: number;
  /** Rows that the chart covers. */
  chartRows: number;
  /** Row of the line with the sources. */
  footRow: number;
  /** Row of the line for signatures. */
  signRow: number;
  rowHeights: { row: number; rows: number; height: number }[];
}

/** Labels of the rows: the lead units, those without one, the total. */
export function summaryLabels(
  units: readonly string[],
  hasUnassigned: boolean,
  language: Language,
): string[] {
  return [
    ...units,
    ...(hasUnassigned ? [summaryTexts.withoutUnit[language]] : []),
    summaryTexts.total[language],
  ];
}

/** The units of labels as they stand on a sheet, and whether indicators without one have a row. */
export function unitsOfLabels(labels: readonly string[], language: Language) {
  const { withoutUnit, total } = summaryTexts;
  return {
    units: labels.filter((label) => label !== withoutUnit[language] && label !== total[language]),
    hasUnassigned: labels.includes(withoutUnit[language]),
  };
}

/** @param labels of all rows, in order. */
export function summaryLayout(labels: readonly string[], language: Language): SummaryLayout {
  const { firstRow } = summaryPlace;
  const { units, hasUnassigned } = unitsOfLabels(labels, language);
  // Indicators without a lead unit would dwarf the units: they are drawn only where there are no units.
  const drawnRows = units.length || (hasUnassigned ? 1 : 0);
  const heights = labels.map((label) => Math.max(ROW_HEIGHT, textHeight(label, summaryWidths[0]!)));
  const headHeight = HEAD_HEIGHTS.reduce((sum, height) => sum + height, 0);
  // As high as the table beside it, so that both end at the same line in print; but every unit's name must be read.
  const wanted = Math.max(MIN_CHART_ROWS, labels.length);
  const chartRows =
    drawnRows === 0
      ? 0
      : Math.max(
          rowsOnFirstPage(summaryWidths, heights, headHeight, wanted),
          rowsReaching(heights, CHART_FRAME + drawnRows * BAR_HEIGHT),
        );
  const footRow = firstRow + Math.max(labels.length, chartRows) + 1;
  const signRow = footRow + 1;
  return {
    lastRow: firstRow + labels.length - 1,
    drawnRows,
    chartRows,
    footRow,
    signRow,
    rowHeights: [
      ...HEAD_HEIGHTS.map((height, row) => ({ row, rows: 1, height })),
      ...rowHeights(firstRow, heights),
      { row: signRow, rows: 1, height: 30 },
    ],
  };
}
