import { Button, ProgressBar } from '@fluentui/react-components';
import { format } from '../../../language/language';
import type { ScoresDescription } from '../../../usecases/describe-scores';
import type { QuarterView } from '../../../usecases/view-quarter';
import { ErrorNotice } from '../../parts/ErrorNotice';
import { LiveRegion } from '../../parts/LiveRegion';
import { Section } from '../../parts/Section';
import { usePane, useMessages } from '../../session/environment';
import { ScoringSwitch } from './ScoringSwitch';
import { useSummaryStyles } from './summary-step.styles';
import { useReports } from './useReports';
import { useScoring } from './useScoring';
import { scoringMessages } from '../../messages/scoring';

/** What the quarterly report will be made of, writing it, and how far that has come. */
export function ReportSection({ view }: { view: QuarterView }) {
  const styles = useSummaryStyles();
  const { messages } = usePane();
  const texts = messages.summary;
  const scoring = useScoring(view);
  const { summary } = view;
  const scoringTexts = useMessages(scoringMessages);
  const reports = useReports(scoring.wrote);
  const { nearSchedule, behind, notReported } = summary.total.counts;
  const figures = {
    units: summary.units.filter(({ unit }) => unit !== null).length,
    short: nearSchedule + behind + notReported,
  };
  const scores = scoring.isOn ? scoring.scores : null;
  const { progress } = reports;
  const state = progress ? format(texts.writeProgress, { ...progress }) : texts.writing;
  return (
    <Section heading={texts.reports}>
      <p className={styles.hint}>{texts.reportsIntro}</p>
      <ul className={styles.sheets}>
        {Object.values(texts.reportSheets).map((sheet) => (
          <li key={sheet}>{format(sheet, figures)}</li>
        ))}
        {scores &&
          Object.values(scoringTexts.sheets).map((sheet) => (
            <li key={sheet}>{format(sheet, figuresOf(scores))}</li>
          ))}
      </ul>
      <ScoringSwitch scoring={scoring} disabled={reports.running} />
      {reports.running && (
        <ProgressBar
          value={progress ? progress.done / progress.total : undefined}
          aria-label={texts.reports}
          aria-valuetext={state}
        />
      )}
      <Button
        className={styles.action}
        appearance={reports.running ? 'secondary' : 'primary'}
        disabledFocusable={reports.stopping && reports.running}
        onClick={reports.running ? reports.cancel : () => reports.run(scoring.isOn)}
      >
        {reports.running ? texts.cancel : texts.write}
      </Button>
      <LiveRegion>
        {reports.running && (reports.stopping ? texts.cancelling : state)}
        {reports.written !== null && !reports.running && (
          <span>{format(texts.written, { count: reports.written })}</span>
        )}
      </LiveRegion>
      <ErrorNotice error={reports.error} onDismiss={reports.dismissError} />
    </Section>
  );
}

const figuresOf = ({ indicators, units, vetoes }: ScoresDescription) => ({
  indicators,
  units,
  vetoes,
});
