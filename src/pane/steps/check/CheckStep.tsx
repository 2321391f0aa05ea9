import { Button, MessageBar, MessageBarBody } from '@fluentui/react-components';
import { format } from '../../../language/language';
import type { CheckReport } from '../../../check/findings/checked-finding';
import { ErrorNotice } from '../../parts/ErrorNotice';
import { LiveRegion } from '../../parts/LiveRegion';
import { NoLedger } from '../../parts/NoLedger';
import { StepPage } from '../../parts/StepPage';
import { usePane } from '../../session/environment';
import type { Session } from '../../session/useSession';
import { FixedNotice } from './Fixes';
import { LastEdit } from './LastEdit';
import { useCheckStepStyles } from './check-step.styles';
import { FindingsPanel } from './list/FindingsPanel';
import { useCheck } from './useCheck';

/** 校验: what the last edit brought, all findings, correcting and explaining them, and writing them into the workbook. */
export function CheckStep({ session }: { session: Session }) {
  const styles = useCheckStepStyles();
  const { host, messages } = usePane();
  const actions = useCheck(session);
  const { check: report, ledger, officeBook } = session;
  const texts = messages.check;
  return (
    <StepPage heading={texts.heading} focusHeading={session.guided}>
      {ledger === null && !officeBook && <NoLedger session={session} />}
      {/* What a whole check found since says it all, and is seen where one looks. */}
      {(!report || session.checkIsStale) && (
        <LastEdit check={session.lastEdit} onGoTo={actions.goTo} />
      )}
      <ErrorNotice error={session.watchError} />
      {!report && <p className={styles.hint}>{officeBook ? texts.introOffice : texts.intro}</p>}
      <div className={styles.actions}>
        <Button
          appearance="primary"
          disabledFocusable={!(ledger ?? officeBook) || actions.checking}
          onClick={actions.check}
        >
          {actions.checking ? texts.running : report ? texts.again : texts.run}
        </Button>
        {report && report.office === undefined && (
          <Button disabledFocusable={actions.writing || actions.checking} onClick={actions.write}>
            {actions.writing ? texts.writing : texts.write}
          </Button>
        )}
      </div>
      <ErrorNotice error={actions.error} onDismiss={actions.dismissError} />
      <LiveRegion testId="check-result">
        {report && <p className={styles.text}>{describe(report, texts)}</p>}
        {actions.written && <p className={styles.text}>{texts.written}</p>}
      </LiveRegion>
      {/* Without an event nobody knows that a result is out of date. */}
      {host.kind === 'excel' && (report || session.lastEdit) && (
        <p className={styles.hint}>{texts.unheard}</p>
      )}
      <FixedNotice session={session} actions={actions} />
      {report && session.checkIsStale && (
        <MessageBar intent="warning" layout="multiline" data-testid="stale">
          <MessageBarBody>{texts.stale}</MessageBarBody>
        </MessageBar>
      )}
      {report && report.findings.length > 0 && (
        <FindingsPanel findings={report.findings} actions={actions} />
      )}
    </StepPage>
  );
}

function describe(report: CheckReport, texts: { result: string; clean: string }): string {
  const { quarter, indicators, findings } = report;
  const template = findings.length > 0 ? texts.result : texts.clean;
  return format(template, { quarter, indicators, count: findings.length });
}
