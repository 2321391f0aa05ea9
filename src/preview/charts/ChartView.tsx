import {
  GroupedVerticalBarChart,
  HorizontalBarChartWithAxis,
  LineChart,
  VerticalStackedBarChart,
} from '@fluentui/react-charts';
import { FluentProvider, makeStyles } from '@fluentui/react-components';
import { format } from '../../language/language';
import type { ChartDescription } from '../../workbook/description';
import { fluentTheme } from '../../taskpane/pane/theme/pane-theme';
import type { PreviewTexts } from '../texts';
import type { ChartData } from './chart-data';

const useStyles = makeStyles({
  root: {
    boxSizing: 'border-box',
    height: '100%',
    margin: 0,
    display: 'flex',
    flexDirection: 'column',
    overflow: 'hidden',
    backgroundColor: '#FFFFFF',
    border: '1px solid #BFBFBF',
  },
  title: { padding: '8px 12px 0', textAlign: 'center', fontSize: '16px', fontWeight: 600 },
  plot: { flexGrow: 1, minHeight: 0 },
});

const TITLE_HEIGHT = 34;
const LEGEND_HEIGHT = 40;

export interface ChartViewProps {
  chart: ChartDescription;
  data: ChartData;
  width: number;
  height: number;
  texts: PreviewTexts;
}

/** Draws a chart from its description, on white paper like the sheet it lies on. */
export default function ChartView({ chart, data, width, height, texts }: ChartViewProps) {
  const styles = useStyles();
  return (
    <FluentProvider theme={fluentTheme('light')} style={{ height: '100%' }}>
      <figure className={styles.root} aria-label={format(texts.chart, { title: chart.title })}>
        <figcaption className={styles.title}>{chart.title}</figcaption>
        <div className={styles.plot}>
          <Plot
            chart={chart}
            data={data}
            width={width - 2}
            height={height - TITLE_HEIGHT - LEGEND_HEIGHT}
          />
        </div>
      </figure>
    </FluentProvider>
  );
}

const asPercent = (share: number) => `${Math.round(share * 100)}%`;

type PlotProps = Omit<ChartViewProps, 'texts'>;

function Plot({ chart, data, width, height }: PlotProps) {
  const { categories, series } = data;
  const size = { width, height, yAxisTickCount: 5, enabledLegendsWrapLines: true };
  if (chart.type === 'bar') {
    const widest = Math.max(0, ...categories.map((category) => category.length));
    return (
      <HorizontalBarChartWithAxis
        {...size}
        xAxisTitle={chart.valueAxisTitle}
        tickFormat={chart.valueFormat === '0%' ? '.0%' : undefined}
        margins={{ left: Math.min(180, 24 + widest * 13), right: 24, top: 8, bottom: 44 }}
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
