import { Field, Select } from '@fluentui/react-components';
import { lazy, Suspense, useState } from 'react';
import { format } from '../../../language/language';
import { quarters } from '../../../tracking/quarter';
import type { QuarterChartFigures } from '../../../quarter/chart-figures';
import { usePane } from '../../session/environment';
import { useElementWidth } from '../useElementWidth';
import { useChartStyles } from './charts.styles';
import { palettes } from './palette';
import type { ChartTexts } from '../../messages/charts';

const Plot = lazy(() => import(/* webpackChunkName: "charts" */ './Plot'));

const HEIGHT = 240;

export interface IndicatorLinesProps {
  indicators: QuarterChartFigures['indicators'];
  texts: ChartTexts;
}

/** Actual against due by quarter, for an indicator chosen from a list; the same figures as a table below. */
export function IndicatorLines({ indicators, texts }: IndicatorLinesProps) {
  const { language, theme } = usePane();
  const styles = useChartStyles();
  const [chosen, setChosen] = useState<string | null>(null);
  const { ref, width } = useElementWidth();
  const indicator = indicators.find(({ id }) => id === chosen) ?? indicators[0];
  if (!indicator) return <p className={styles.hint}>{texts.nothing}</p>;
  const { actual, due, unit, label } = indicator;
  const title = format(unit ? texts.titles.indicator : texts.titles.indicatorWithoutUnit, {
    name: label,
    unit,
  });
  const names = quarters.map((quarter) => format(texts.quarterName, { quarter }));
  const number = new Intl.NumberFormat(language, { maximumFractionDigits: 6 });
  const shown = (value: number | null | undefined) =>
    typeof value === 'number' ? number.format(value) : texts.none;
  return (
    <>
      <Field label={texts.indicator}>
        <Select
          className={styles.select}
          value={indicator.id}
          onChange={(_, { value }) => setChosen(value)}
        >
          {indicators.map((each) => (
            <option key={each.id} value={each.id}>
              {each.label}
            </option>
          ))}
        </Select>
      </Field>
      <figure className={styles.figure} aria-label={title}>
        <figcaption className={styles.title}>{title}</figcaption>
        <div ref={ref} style={{ height: HEIGHT }} data-testid="lines">
          {width > 0 && (
            <Suspense fallback={null}>
              <Plot
                chart={{ type: 'line', stacked: false, valueAxisTitle: '', valueFormat: 'General' }}
                data={{
                  title,
                  categories: names,
                  series: [
                    {
                      name: texts.actual,
                      color: palettes[theme].actual,
                      isLine: true,
                      values: actual,
                    },
                    { name: texts.due, color: palettes[theme].due, isLine: true, values: due },
                  ],
                }}
                width={width}
                height={HEIGHT - 40}
              />
            </Suspense>
          )}
        </div>
        <table className={styles.table}>
          <thead>
            <tr>
              <th scope="col" className={styles.head}>
                {texts.quarter}
              </th>
              <th scope="col" className={styles.number}>
                {texts.actual}
              </th>
              <th scope="col" className={styles.number}>
                {texts.due}
              </th>
            </tr>
          </thead>
          <tbody>
            {names.map((name, i) => (
              <tr key={name}>
                <th scope="row" className={styles.head}>
                  {name}
                </th>
                <td className={styles.number}>{shown(actual[i])}</td>
                <td className={styles.number}>{shown(due[i])}</td>
              </tr>
            ))}
          </tbody>
        </table>
      </figure>
    </>
  );
}
