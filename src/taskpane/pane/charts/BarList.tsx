import { Button } from '@fluentui/react-components';
import { useState } from 'react';
import { format } from '../../../language/language';
import type { BarChart } from './bars';
import type { ChartTexts } from './chart-texts';
import { useBarStyles, useChartStyles } from './charts.styles';

/** Rows shown before all are asked for. */
const FIRST_ROWS = 12;

export interface BarListProps {
  title: string;
  chart: BarChart;
  texts: ChartTexts;
}

/** Horizontal bars, each under its name and figures: long names never meet, however narrow the pane. */
export function BarList({ title, chart, texts }: BarListProps) {
  const outer = useChartStyles();
  const styles = useBarStyles();
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
      <ul className={styles.list} data-testid="bars">
        {(all ? rows : rows.slice(0, FIRST_ROWS)).map(({ name, text, bars, mark }) => (
          <li key={name} className={styles.row}>
            <div className={styles.head}>
              <span className={styles.name} title={name}>
                {name}
              </span>
              <span className={styles.value}>{text}</span>
            </div>
            <div className={styles.track} aria-hidden>
              {bars.map(({ from, to, color }) => (
                <div
                  key={from}
                  className={styles.bar}
                  style={{
                    left: `${from * 100}%`,
                    width: `${(to - from) * 100}%`,
                    backgroundColor: color,
                  }}
                />
              ))}
              {mark !== undefined && (
                <div className={styles.mark} style={{ left: `${mark * 100}%` }} />
              )}
            </div>
          </li>
        ))}
      </ul>
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
