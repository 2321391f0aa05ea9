import { Button } from '@fluentui/react-components';
import { Suspense, lazy, useState } from 'react';
import { format } from '../../../language/language';
import { usePane } from '../../session/environment';
import type { BarChart } from './bar-rows';
import { useBarStyles, useChartStyles } from './charts.styles';
import { useElementWidth } from '../useElementWidth';
import type { ChartTexts } from '../../messages/charts';

const Bars = lazy(() => import(/* webpackChunkName: "charts" */ './Bars'));

/** Rows shown before all are asked for. */
const FIRST_ROWS = 12;

export interface BarListProps {
  title: string;
  chart: BarChart;
  texts: ChartTexts;
}

/** Horizontal bars, each under its whole name and its figures: long names never meet, however narrow the pane. */
export function BarList({ title, chart, texts }: BarListProps) {
  const outer = useChartStyles();
  const styles = useBarStyles();
  const { language } = usePane();
  const { ref, width } = useElementWidth();
  const [all, setAll] = useState(false);
  const { rows, legend } = chart;
  if (rows.length === 0) return <p className={outer.hint}>{texts.nothing}</p>;
  return (
    <figure className={outer.figure} aria-label={title}>
      <figcaption className={outer.title}>{title}</figcaption>
      <ul className={styles.legend}>
        {legend.map(({ label, color }) => (
          <li key={label} className={styles.entry}>
            <span
              aria-hidden
              className={color === null ? styles.line : styles.swatch}
              style={color === null ? undefined : { backgroundColor: color }}
            />
            {label}
          </li>
        ))}
      </ul>
      <div ref={ref}>
        {width > 0 && (
          <Suspense fallback={null}>
            <Bars
              rows={all ? rows : rows.slice(0, FIRST_ROWS)}
              rowTitle={(row) => format(texts.row, { name: row.name, text: row.text })}
              culture={language}
              width={width}
            />
          </Suspense>
        )}
      </div>
      {rows.length > FIRST_ROWS && (
        <Button className={styles.more} size="small" onClick={() => setAll(!all)}>
          {all
            ? format(texts.showFewer, { count: FIRST_ROWS })
            : format(texts.showAll, { count: rows.length })}
        </Button>
      )}
    </figure>
  );
}
