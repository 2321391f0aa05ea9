import { countedStatuses } from '../../../quarter/office-counts';
import type { ChartDescription } from '../../description';
import type { ReportContext } from '../../report-context';
import { FIRST_ROW, HEADING_ROW } from '../../sheet/blocks';
import * as styles from '../../styles';
import { PLACE } from './leader-columns';
import { leaderTexts as texts } from './texts';

/** Rows that the chart takes: fewer leave its bar no room. */
export const CHART_ROWS = 7;
/** Share of the bar that a count takes. */
const ROOM_OF_COUNT = 0.02;

/** One bar of all indicators, by status. */
export function statusChart({ language, indicators }: ReportContext): ChartDescription {
  // Read in grey: the counts stand in the bar as they stand above it, in the order of the legend.
  const least = Math.max(1, Math.ceil(indicators.length * ROOM_OF_COUNT));
  const cell = (column: number, row: number) => ({ row, column, rows: 1, columns: 1 });
  const first = 3;
  return {
    name: 'LeaderStatus',
    type: 'bar',
    stacked: true,
    title: texts.chart[language],
    valueFormat: '0',
    valueRange: { min: 0 },
    anchor: { row: FIRST_ROW + 1, column: 0, rows: CHART_ROWS, columns: PLACE },
    categories: cell(0, FIRST_ROW),
    series: countedStatuses.map((status, i) => ({
      name: cell(first + i, HEADING_ROW),
      values: cell(first + i, FIRST_ROW),
      color: styles.statusSeriesColors[status],
      labels: `[>=${least}]0;""`,
    })),
  };
}
