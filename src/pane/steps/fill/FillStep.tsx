import { Button } from '@fluentui/react-components';
import { lazy, Suspense, useState } from 'react';
import { openQuestions } from '../../../plan/review/open-questions';
import { ErrorNotice } from '../../parts/ErrorNotice';
import { StepPage } from '../../parts/StepPage';
import { usePane } from '../../session/environment';
import type { Session } from '../../session/useSession';
import { FillProgress } from './FillProgress';
import { FillReportView } from './FillReportView';
import { FillPreview, ledgerOfOther } from './WillWrite';
import { useFillStepStyles } from './fill-step.styles';
import { useFill } from './useFill';

const OpenQuestionsNotice = lazy(
  () => import(/* webpackChunkName: "open-questions" */ './OpenQuestionsNotice'),
);

const ChangesSection = lazy(
  () => import(/* webpackChunkName: "plan-changes" */ './ChangesSection'),
);
const RollOverSection = lazy(() => import(/* webpackChunkName: "roll-over" */ './RollOverSection'));

/** 填充: what will be written, writing it, and what came of it. */
export function FillStep({ session }: { session: Session }) {
  const styles = useFillStepStyles();
  const { messages, startWorkbook, example } = usePane();
  const fill = useFill(session);
  const { chosen, ledger, fillReport } = session;
  /** How many unreviewed rows the user agreed to fill; agreeing to three is not agreeing to four. */
  const [agreed, setAgreed] = useState(0);
  if (!chosen) {
    return (
      <StepPage heading={messages.fill.heading} focusHeading={session.guided}>
        <p className={styles.text}>{messages.fill.noPlan}</p>
        <Button className={styles.action} onClick={() => session.goToStep('plan')}>
          {messages.fill.choosePlan}
        </Button>
      </StepPage>
    );
  }
  const open = openQuestions(chosen.plan);
  const undecided = Object.values(open).some((count: number) => count > 0);
  const confirmed = agreed >= open.unreviewed;
  // Another state of the example's own plan may be filled into it.
  const ownIntoExample = example && chosen.file !== null && chosen.plan.id !== ledger?.planId;
  const blocked = ownIntoExample || Boolean(ledger && ledgerOfOther(chosen.plan, ledger));
  return (
    <StepPage heading={messages.fill.heading} focusHeading={session.guided}>
      <FillPreview
        plan={chosen.plan}
        ledger={ledger ?? null}
        blocked={blocked}
        example={ownIntoExample}
      />
      {blocked && startWorkbook && (
        <Button
          appearance="primary"
          className={styles.action}
          data-testid="fill-new"
          onClick={() => startWorkbook(chosen)}
        >
          {messages.fill.startWorkbook}
        </Button>
      )}
      {!blocked && (
        <Suspense fallback={null}>
          <RollOverSection session={session} plan={chosen.plan} disabled={fill.running} />
        </Suspense>
      )}
      {!blocked && fill.changes.length > 0 && !fill.running && (
        <Suspense fallback={null}>
          <ChangesSection changes={fill.changes} reason={fill.reason} onReason={fill.setReason} />
        </Suspense>
      )}
      {undecided && !fill.running && (
        <Suspense fallback={null}>
          <OpenQuestionsNotice
            open={open}
            confirmed={confirmed}
            onConfirm={(yes) => setAgreed(yes ? open.unreviewed : 0)}
            onReview={() => session.goToStep('review')}
          />
        </Suspense>
      )}
      {fill.running ? (
        <FillProgress progress={fill.progress} stopping={fill.stopping} onCancel={fill.cancel} />
      ) : (
        <Button
          appearance={fillReport ? 'secondary' : 'primary'}
          className={styles.action}
          disabled={blocked || ledger === undefined || !confirmed || !fill.isComplete}
          data-testid="fill-run"
          onClick={() => fill.run()}
        >
          {fillReport ? messages.fill.again : messages.fill.run}
        </Button>
      )}
      <ErrorNotice error={fill.error} onDismiss={fill.dismissError} />
      {fillReport && !fill.running && (
        <FillReportView report={fillReport} onNext={() => session.goToStep('check')} />
      )}
    </StepPage>
  );
}
