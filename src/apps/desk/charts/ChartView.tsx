import { FluentProvider, makeStyles, mergeClasses } from '@fluentui/react-components';
import { format } from '../../../language/language';
import Plot, { type ChartData } from '../../../pane/parts/charts/Plot';
import { fluentTheme } from '../../../pane/parts/pane-theme';
import type { ChartDescription } from '../../../workbook/description';
import type { DeskTexts } from '../texts';

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
  lowTitle: { padding: '2px 12px 0', fontSize: '12px', lineHeight: '14px' },
  plot: { flexGrow: 1, minHeight: 0 },
});

const TITLE_HEIGHT = 34;
const LEGEND_HEIGHT = 40;
/** A chart of few rows, as the bar of 领导专页, has a smaller title. */
const LOW = 140;
const LOW_TITLE_HEIGHT = 16;

export interface ChartViewProps {
  chart: ChartDescription;
  data: ChartData;
  width: number;
  height: number;
  texts: DeskTexts;
}

/** Draws a chart from its description, on white paper like the sheet it lies on. */
export default function ChartView({ chart, data, width, height, texts }: ChartViewProps) {
  const styles = useStyles();
  const isLow = height < LOW;
  const plot = height - (isLow ? LOW_TITLE_HEIGHT : TITLE_HEIGHT) - LEGEND_HEIGHT;
  return (
    <FluentProvider theme={fluentTheme('light', 'zh-CN')} style={{ height: '100%' }}>
      <figure className={styles.root} aria-label={format(texts.chart, { title: data.title })}>
        <figcaption className={mergeClasses(styles.title, isLow && styles.lowTitle)}>
          {data.title}
        </figcaption>
        <div className={styles.plot}>
          <Plot chart={chart} data={data} width={width - 2} height={plot} />
        </div>
      </figure>
    </FluentProvider>
  );
}
