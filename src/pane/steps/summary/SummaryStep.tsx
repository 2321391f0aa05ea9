import { Button, Spinner } from '@fluentui/react-components';
import { ArrowClockwiseRegular } from '@fluentui/react-icons/svg/arrow-clockwise';
import { lazy, Suspense } from 'react';
import { format } from '../../../language/language';
import { ErrorNotice } from '../../parts/ErrorNotice';
import { LiveRegion } from '../../parts/LiveRegion';
import { NoLedger } from '../../parts/NoLedger';
import { QuarterField } from '../../parts/QuarterField';
import { Section } from '../../parts/Section';
import { StepPage } from '../../parts/StepPage';
import { usePane } from '../../session/environment';
import type { Session } from '../../session/useSession';
import { StatusTotals, UnitTable } from './OfficeTable';
import { ReportSection } from './ReportSection';
import { FiguresExport } from './FiguresExport';
import { NoteSection } from './note/NoteSection';
import { useSummaryStyles } from './summary-step.styles';
import { useSummary } from './useSummary';

/** Charts come after the figures are on the screen. */
const QuarterCharts = lazy(
  () => import(/* webpackChunkName: "pane-charts" */ '../../parts/charts/QuarterCharts'),
);

const ForecastSection = lazy(
  () => import(/* webpackChunkName: "forecast" */ './forecast/ForecastSection'),
);

const AsOfSection = lazy(() => import(/* webpackChunkName: "as-of" */ './AsOfSection'));

const ComparisonSection = lazy(
  () => import(/* webpackChunkName: "comparison" */ './comparison/ComparisonSection'),
);

/** 汇总: the reporting quarter, the totals by status and a line for every unit. */
export function SummaryStep({ session }: { session: Session }) {
  const styles = useSummaryStyles();
  const { messages, copyWorkbook } = usePane();
  const texts = messages.summary;
  const actions = useSummary(session);
  const { view } = actions;
  const summary = view?.summary;
  return (
    <StepPage heading={texts.heading} focusHeading={session.guided}>
      {session.ledger === null && <NoLedger session={session} />}
      <div className={styles.choice}>
        <QuarterField
          label={texts.quarter}
          className={styles.quarter}
          value={actions.wanted ?? summary?.quarter ?? session.ledger?.quarter ?? 1}
          disabled={!session.ledger}
          onChange={actions.changeQuarter}
        />
        <Button
          icon={<ArrowClockwiseRegular />}
          aria-label={texts.refresh}
          title={texts.refresh}
          disabledFocusable={!session.ledger || actions.reading}
          onClick={actions.refresh}
        />
      </div>
      <ErrorNotice error={actions.error} onDismiss={actions.dismissError} />
      <LiveRegion>
        {actions.changing && texts.setting}
        {summary && !actions.changing && (
          <p className={styles.title}>
            {format(texts.title, {
              district: summary.district,
              year: summary.year,
              quarter: summary.quarter,
            })}
          </p>
        )}
        {actions.labelled > 0 && !actions.changing && (
          <p className={styles.hint}>{format(texts.labelled, { count: actions.labelled })}</p>
        )}
      </LiveRegion>
      {!summary && actions.reading && <Spinner label={messages.loading} />}
      {view && summary && (
        <>
          <Section heading={texts.totals}>
            <StatusTotals counts={summary.total.counts} />
          </Section>
          <Section heading={texts.units}>
            <UnitTable units={summary.units} total={summary.total} />
            <p className={styles.hint}>{texts.hint}</p>
          </Section>
          <Suspense fallback={null}>
            <QuarterCharts view={view} />
          </Suspense>
          <Suspense fallback={null}>
            <ForecastSection view={view} />
          </Suspense>
          <ReportSection view={view} />
          <NoteSection session={session} summary={summary} />
          <FiguresExport summary={summary} />
          {copyWorkbook && (
            <Suspense fallback={null}>
              <AsOfSection summary={summary} copyWorkbook={copyWorkbook} />
            </Suspense>
          )}
          <Suspense fallback={null}>
            <ComparisonSection session={session} view={view} />
          </Suspense>
        </>
      )}
    </StepPage>
  );
}
