import { Field, Select, Spinner } from '@fluentui/react-components';
import { startTransition, useEffect, useState } from 'react';
import { format } from '../../../language/language';
import type { QuarterSummary } from '../../../usecases/types';
import type { QuarterChartFigures } from '../../../quarter/chart-figures';
import type { QuarterView } from '../../../usecases/view-quarter';
import { usePane } from '../../session/environment';
import { useAction } from '../../session/useAction';
import { ErrorNotice } from '../ErrorNotice';
import { Section } from '../Section';
import { BarList } from './BarList';
import { IndicatorLines } from './IndicatorLines';
import { completionBars, rateBars, statusBars } from './bar-rows';
import { useChartStyles } from './charts.styles';
import { palettes } from './palette';
import { chartMessages } from '../../messages/charts';

const chartNames = ['completion', 'status', 'rate', 'indicator'] as const;
type ChartName = (typeof chartNames)[number];

/** The quarter's charts, one at a time. */
export default function QuarterCharts({ view }: { view: QuarterView }) {
  const { summary } = view;
  const { language } = usePane();
  const texts = chartMessages[language];
  const styles = useChartStyles();
  const [name, setName] = useState<ChartName>('completion');
  const { figures, error, dismissError } = useFigures(view);
  return (
    <Section heading={texts.heading}>
      <Field label={texts.choose}>
        <Select
          className={styles.select}
          value={name}
          onChange={(_, { value }) => setName(value as ChartName)}
        >
          {chartNames.map((each) => (
            <option key={each} value={each}>
              {texts.names[each]}
            </option>
          ))}
        </Select>
      </Field>
      <ErrorNotice error={error} onDismiss={dismissError} />
      {!figures && error === undefined && <Spinner size="tiny" label={texts.loading} />}
      {figures && <Chart name={name} summary={summary} figures={figures} />}
    </Section>
  );
}

interface ChartProps {
  name: ChartName;
  summary: QuarterSummary;
  figures: QuarterChartFigures;
}

function Chart({ name, summary, figures }: ChartProps) {
  const { language, theme } = usePane();
  const texts = chartMessages[language];
  const styles = useChartStyles();
  const look = { texts, language, palette: palettes[theme] };
  if (name === 'indicator') return <IndicatorLines indicators={figures.indicators} texts={texts} />;
  const charts = {
    completion: () => completionBars(figures.completion, look),
    status: () => statusBars(summary.units, look),
    rate: () => rateBars(figures.fields, look),
  };
  const { withoutCompletion } = figures;
  return (
    <>
      <BarList key={name} title={texts.titles[name]} chart={charts[name]()} texts={texts} />
      {name === 'completion' && withoutCompletion.length > 0 && (
        <p className={styles.hint}>
          {format(texts.withoutCompletion, { units: withoutCompletion.join(texts.separator) })}
        </p>
      )}
    </>
  );
}

/** The figures that belong to a quarter: worked out again whenever it was read. */
function useFigures(view: QuarterView) {
  const [figures, setFigures] = useState<QuarterChartFigures | null>(null);
  const { run, error, clearError } = useAction(async (of: QuarterView) => {
    const made = of.charts();
    startTransition(() => setFigures(made));
  }, 'again');
  useEffect(() => void run(view), [run, view]);
  return { figures, error, dismissError: clearError };
}
