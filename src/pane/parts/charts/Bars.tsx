import { useArrowNavigationGroup } from '@fluentui/react-components';
import { type ChartProps, HorizontalBarChart } from '@fluentui/react-charts';
import { type FocusEvent, useState } from 'react';
import type { BarRow } from './bar-rows';
import { useBarStyles } from './charts.styles';
import { segmentsOf } from './segments';

/** Pixels that the library leaves between the pieces of a bar. */
const GAP = 3;
const BAR_HEIGHT = 14;
/** Lengths as the library wants them: nought would be no figure. */
const SCALE = 1000;
const LEAST = 1e-6;

export interface BarsProps {
  rows: readonly BarRow[];
  /** How a row's name and figures stand above its bar. */
  rowTitle: (row: BarRow) => string;
  culture: string;
  /** In pixels. */
  width: number;
}

/** Bars under their names and figures, drawn by the library; the arrow keys go from bar to bar. */
export default function Bars({ rows, rowTitle, culture, width }: BarsProps) {
  const styles = useBarStyles();
  const arrows = useArrowNavigationGroup({ axis: 'both' });
  const [visits, setVisits] = useState(0);
  const leave = ({ currentTarget, relatedTarget }: FocusEvent) => {
    if (!currentTarget.contains(relatedTarget)) setVisits(visits + 1);
  };
  return (
    <div {...arrows} data-testid="bars" onBlur={leave}>
      <HorizontalBarChart
        // The library would leave the note of a bar open when the focus has gone elsewhere.
        key={visits}
        // It changes what it is given, so that it gets its own.
        data={rows.map((row) => rowProps(row, rowTitle(row), GAP / width))}
        barHeight={BAR_HEIGHT}
        chartDataMode="hidden"
        culture={culture}
        legendProps={{ legends: [] }}
        styles={{
          root: styles.root,
          items: styles.row,
          chart: styles.chart,
          chartTitle: styles.title,
          chartTitleLeft: styles.name,
          chartTitleRight: '',
          barWrapper: '',
          chartDataTextDenominator: '',
          benchmarkContainer: styles.marks,
          triangle: styles.mark,
          barLabel: '',
          chartWrapper: '',
          legendContainer: styles.noLegend,
        }}
      />
    </div>
  );
}

function rowProps({ bars, mark }: BarRow, title: string, gap: number): ChartProps {
  const points = segmentsOf(bars, gap).map(({ length, bar }) => ({
    legend: bar?.label ?? '',
    placeHolder: bar === null,
    color: bar?.color ?? 'transparent',
    horizontalBarChartdata: { x: length * SCALE, total: SCALE },
    yAxisCalloutData: bar?.value,
  }));
  const [first, ...others] = points;
  return {
    chartTitle: title,
    chartData: [
      // The line across the row stands with its first piece.
      { ...first, ...(mark !== undefined && { data: Math.max(LEAST, mark * SCALE) }) },
      ...others,
    ],
  };
}
