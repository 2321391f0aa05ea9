import { Link, Spinner } from '@fluentui/react-components';
import { memo, useMemo } from 'react';
import { format } from '../../../../language/language';
import {
  groundlessReasons,
  verdictLooks,
  verdictTerms,
  type Groundless,
  type Verdict,
} from '../../../../quarter/forecast/terms';
import { operatorTerms } from '../../../../tracking/terms';
import type { ForecastIndicator, ForecastSummary } from '../../../../usecases/forecast-summary';
import type { QuarterView } from '../../../../usecases/view-quarter';
import { forecastMessages } from '../../../messages/forecast';
import { ErrorNotice } from '../../../parts/ErrorNotice';
import { PortionedList } from '../../../parts/PortionedList';
import { Section } from '../../../parts/Section';
import { StatusLabel } from '../../../parts/StatusLabel';
import { useMessages, usePane } from '../../../session/environment';
import { useForecastStyles, useSummaryStyles } from '../summary-step.styles';
import { useForecast } from './useForecast';

/** So many are shown until more are asked for. */
const FIRST = 5;

/** 达标预测: how many indicators are likely to meet their targets, and what those that are not would need. */
export default function ForecastSection({ view }: { view: QuarterView }) {
  const styles = useSummaryStyles();
  const texts = useMessages(forecastMessages);
  const { forecast, goTo, error, dismissError } = useForecast(view);
  return (
    <Section heading={texts.heading}>
      <p className={styles.hint}>{texts.hint}</p>
      <ErrorNotice error={error} onDismiss={dismissError} />
      {!forecast && error === undefined && <Spinner size="tiny" label={texts.loading} />}
      {forecast && <Outlook forecast={forecast} onGoTo={goTo} />}
    </Section>
  );
}

interface OutlookProps {
  forecast: ForecastSummary;
  onGoTo: (cell: ForecastIndicator['cell']) => void;
}

const Outlook = memo(function Outlook({ forecast, onGoTo }: OutlookProps) {
  const styles = useSummaryStyles();
  const own = useForecastStyles();
  const { language } = usePane();
  const texts = useMessages(forecastMessages);
  const { verdicts, doubtful } = forecast;
  const numbers = useMemo(
    () => ({
      number: new Intl.NumberFormat(language, { maximumFractionDigits: 6 }),
      percent: new Intl.NumberFormat(language, { style: 'percent' }),
    }),
    [language],
  );
  const shown = (Object.keys(verdicts) as Verdict[]).filter((verdict) => verdicts[verdict] > 0);
  return (
    <>
      {shown.length > 0 && (
        <ul className={styles.totals} data-testid="verdicts">
          {shown.map((verdict) => (
            <li key={verdict} className={styles.total}>
              <StatusLabel status={verdictLooks[verdict]} word={verdictTerms[verdict][language]} />
              <span className={styles.number}>{verdicts[verdict]}</span>
            </li>
          ))}
        </ul>
      )}
      {shown.length > 0 && (
        <p className={own.lead}>
          {doubtful.length === 0
            ? texts.noneDoubtful
            : format(texts.doubtful, { count: doubtful.length })}
        </p>
      )}
      {doubtful.length > 0 && (
        <PortionedList
          className={own.list}
          itemClassName={own.item}
          items={doubtful}
          first={FIRST}
          keyOf={({ id }) => id}
          render={(indicator) => <Doubtful indicator={indicator} onGoTo={onGoTo} {...numbers} />}
        />
      )}
      <Groundlessness counts={forecast.groundless} />
    </>
  );
});

interface DoubtfulProps {
  indicator: ForecastIndicator;
  onGoTo: OutlookProps['onGoTo'];
  number: Intl.NumberFormat;
  percent: Intl.NumberFormat;
}

function Doubtful({ indicator, onGoTo, number, percent }: DoubtfulProps) {
  const styles = useForecastStyles();
  const { language } = usePane();
  const texts = useMessages(forecastMessages);
  const { name, unit, operator, verdict, cell } = indicator;
  const figure = (value: number | null) => (value === null ? '' : number.format(value));
  const { forecast, low, high, target, soFar, needed, chance } = indicator;
  const figures = {
    forecast: figure(forecast),
    low: figure(low),
    high: figure(high),
    target: figure(target),
    soFar: figure(soFar),
    needed: figure(needed),
  };
  return (
    <>
      <div className={styles.head}>
        <Link
          as="button"
          inline
          className={styles.name}
          title={format(texts.goTo, { name })}
          onClick={() => onGoTo(cell)}
        >
          {name}
        </Link>
        <StatusLabel
          status={verdictLooks[verdict!]}
          word={format(texts.chance, {
            verdict: verdictTerms[verdict!][language],
            chance: percent.format(chance!),
          })}
        />
      </div>
      <div>
        {format(texts.yearEnd, {
          ...figures,
          unit,
          operator: operator ? operatorTerms[operator][language] : '',
        })}
      </div>
      {needed !== null && <div>{format(soFar === null ? texts.needed : texts.pace, figures)}</div>}
    </>
  );
}

/** How many have no forecast, and why. */
function Groundlessness({ counts }: { counts: ForecastSummary['groundless'] }) {
  const styles = useSummaryStyles();
  const { language } = usePane();
  const texts = useMessages(forecastMessages);
  const reasons = (Object.keys(counts) as Groundless[]).filter((reason) => counts[reason] > 0);
  if (reasons.length === 0) return null;
  const total = reasons.reduce((sum, reason) => sum + counts[reason], 0);
  const listed = reasons.map((reason) =>
    format(texts.reason, {
      reason: groundlessReasons[reason][language],
      count: counts[reason],
    }),
  );
  return (
    <p className={styles.hint}>
      {format(texts.groundless, { count: total })}
      {listed.join(texts.separator)}
      {texts.end}
    </p>
  );
}
