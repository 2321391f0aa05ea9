import {
  GroupedVerticalBarChart,
  HorizontalBarChartWithAxis,
  LineChart,
  VerticalStackedBarChart,
} from '@fluentui/react-charts';
import type { ChartDescription } from '../../../workbook/description';
import { FEW_VALUES } from '../../../workbook/styles';

const asPercent = (share: number) => `${Math.round(share * 100)}%`;

export interface PlotProps {
  chart: Pick<
    ChartDescription,
    'type' | 'stacked' | 'valueAxisTitle' | 'valueFormat' | 'valueRange'
  >;
  data: ChartData;
  /** In pixels, with axes and legend. */
  width: number;
  height: number;
}

/** Pixels below which the margins would leave no bar. */
const LOW = 90;

/** Draws what a chart's description says, in the theme around it. A large library comes with it: load it lazily. */
export default function Plot({ chart, data, width, height }: PlotProps) {
  const { categories, series } = data;
  const size = { width, height, yAxisTickCount: 5, enabledLegendsWrapLines: true };
  if (chart.type === 'bar') {
    const isLow = height < LOW;
    const widest = Math.max(0, ...categories.map((category) => category.length));
    return (
      <HorizontalBarChartWithAxis
        {...size}
        xAxisTitle={chart.valueAxisTitle}
        tickFormat={chart.valueFormat === '0%' ? '.0%' : undefined}
        margins={{
          ...{ left: Math.min(180, 24 + widest * 13), right: 24, top: isLow ? 2 : 8 },
          // The numbers of the axis, and below them its title.
          bottom: (isLow ? 18 : 24) + (chart.valueAxisTitle === undefined ? 0 : 20),
        }}
        noOfCharsToTruncate={14}
        showYAxisLables
        yAxisCategoryOrder="data"
        yAxisPadding={0.35}
        hideLabels
        data={[...categories.keys()].reverse().flatMap((index) =>
          series.map(({ name, color, values }) => ({
            x: values[index] ?? 0,
            y: categories[index]!,
            legend: name,
            color,
          })),
        )}
      />
    );
  }
  if (chart.type === 'line') {
    return (
      <LineChart
        {...size}
        yAxisTitle={chart.valueAxisTitle}
        // Points stand on numbers; the axis shows the category that each number stands for.
        tickValues={[...categories.keys()]}
        xAxis={{ tickText: categories }}
        data={{
          lineChartData: series.map(({ name, color, values }) => ({
            legend: name,
            color,
            lineOptions: { strokeWidth: 3 },
            // A line has no point where there is no figure.
            data: values.flatMap((y, x) =>
              y === null ? [] : [{ x, y, xAxisCalloutData: categories[x] }],
            ),
          })),
        }}
      />
    );
  }
  const isMixed = series.some(({ isLine }) => isLine);
  if (chart.stacked || isMixed) {
    const bars = series.filter(({ isLine }) => !isLine);
    const lines = series.filter(({ isLine }) => isLine);
    return (
      <VerticalStackedBarChart
        {...size}
        yAxisTitle={chart.valueAxisTitle}
        yAxisTickFormat={chart.valueFormat === '0%' ? asPercent : undefined}
        yMaxValue={chart.valueRange?.max}
        xAxisInnerPadding={0.4}
        xAxisOuterPadding={0.2}
        barWidth="auto"
        maxBarWidth={60}
        hideLabels={categories.length > FEW_VALUES}
        data={categories.map((category, index) => ({
          xAxisPoint: category,
          chartData: bars.map(({ name, color, values }) => ({
            data: values[index] ?? 0,
            legend: name,
            color,
          })),
          // A line has no point where there is no figure.
          lineData: lines.flatMap(({ name, color, values }) => {
            const y = values[index] ?? null;
            return y === null ? [] : [{ y, legend: name, color }];
          }),
        }))}
      />
    );
  }
  return (
    <GroupedVerticalBarChart
      {...size}
      yAxisTitle={chart.valueAxisTitle}
      data={categories.map((category, index) => ({
        name: category,
        series: series.map(({ name, color, values }) => ({
          key: name,
          data: values[index] ?? 0,
          legend: name,
          color,
        })),
      }))}
    />
  );
}

/** A chart with what stands in its cells now. */
export interface ChartData {
  title: string;
  categories: string[];
  /** Null where a cell holds no number; `isLine` for a series drawn as a line. */
  series: { name: string; color: string; isLine: boolean; values: (number | null)[] }[];
}
