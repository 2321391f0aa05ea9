import { Field, Select, Spinner } from '@fluentui/react-components';
import { useEffect, useState } from 'react';
import { format } from '../../../language/language';
import type { QuarterSummary } from '../../../usecases/types';
import type { QuarterChartFigures } from '../../../quarter/chart-figures';
import { usePane } from '../../session/environment';
import { useAction } from '../../session/useAction';
import { work } from '../../session/work';
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
export default function QuarterCharts({ summary }: { summary: QuarterSummary }) {
  const { language } = usePane();
  const texts = chartMessages[language];
  const styles = useChartStyles();
  const [name, setName] = useState<ChartName>('completion');
  const { figures, error, retry } = useFigures(summary);
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
      <ErrorNotice error={error} onDismiss={retry} />
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

/** The figures that belong to a summary: read again whenever it was. */
function useFigures(summary: QuarterSummary) {
  const { host } = usePane();
  const [read, setRead] = useState<{ of: QuarterSummary; figures: QuarterChartFigures } | null>(
    null,
  );
  const { run, running, error, clearError } = useAction(async (of: QuarterSummary) => {
    const { chartQuarter } = await work();
    setRead({ of, figures: await chartQuarter(host) });
  });
  // A summary that came while figures were being read is not left with those of the one before.
  const isStale = read?.of !== summary;
  useEffect(() => {
    if (isStale && !running && error === undefined) void run(summary);
  }, [isStale, running, error, run, summary]);
  return { figures: read?.figures ?? null, error, retry: clearError };
}
