import { mergeClasses, Spinner, Tab, TabList } from '@fluentui/react-components';
import { lazy, Suspense, useRef } from 'react';
import { format } from '../language/language';
import { EntryNotice } from './EntryNotice';
import { useFrameStyles } from './pane.styles';
import { ErrorNotice } from './parts/ErrorNotice';
import { useKeptFocus } from './parts/useKeptFocus';
import { usePane } from './session/environment';
import { type Step, steps } from './session/step';
import { type Session, useSession } from './session/useSession';
import { FillStep } from './steps/fill/FillStep';
import { PlanStep } from './steps/plan/PlanStep';
import { WaitingNotice } from './WaitingNotice';

// What the pane opens with loads at once, what comes later when it is first shown.
const ReviewStep = lazy(() => import(/* webpackChunkName: "review" */ './steps/review/ReviewStep'));
const CheckStep = lazy(async () => ({
  default: (await import(/* webpackChunkName: "check" */ './steps/check/CheckStep')).CheckStep,
}));
const SummaryStep = lazy(async () => ({
  default: (await import(/* webpackChunkName: "summary" */ './steps/summary/SummaryStep'))
    .SummaryStep,
}));

const ReturnsStep = lazy(
  () => import(/* webpackChunkName: "returns" */ './steps/returns/ReturnsStep'),
);

/** What the workbook holds, the steps as tabs, and the step that is shown. */
export function PaneFrame() {
  const styles = useFrameStyles();
  const { messages, language } = usePane();
  const session = useSession();
  const { step, selectStep } = session;
  const content = useRef<HTMLDivElement>(null);
  useKeptFocus(content);
  return (
    <main className={styles.root} aria-label={messages.product}>
      <header className={styles.top}>
        <h1 className={styles.product}>{messages.product}</h1>
        <WorkbookLine session={session} />
        <TabList
          className={styles.tabs}
          selectedValue={step}
          onTabSelect={(_, { value }) => selectStep(value as Step)}
          aria-label={messages.stepsLabel}
        >
          {stepsOf(session).map((name) => (
            <Tab
              key={name}
              value={name}
              id={`step-${name}`}
              className={mergeClasses(styles.tab, language === 'en' && styles.tabEnglish)}
              aria-controls="step-content"
            >
              {stepsOf(session).length === 1
                ? messages.steps[name]
                : `${steps.indexOf(name) + 1} ${messages.steps[name]}`}
            </Tab>
          ))}
        </TabList>
        <EntryNotice session={session} />
        <WaitingNotice />
      </header>
      <div
        ref={content}
        id="step-content"
        className={styles.content}
        data-step={step ?? undefined}
        role="tabpanel"
        aria-labelledby={step ? `step-${step}` : undefined}
        aria-label={step ? undefined : messages.loading}
      >
        <ErrorNotice error={session.ledgerError} onRetry={() => void session.refreshLedger()} />
        <Suspense fallback={<Spinner label={messages.loading} />}>
          <StepContent session={session} />
        </Suspense>
      </div>
      {session.replacingDialog}
    </main>
  );
}

/** An office's own workbook is there to be checked, and for nothing else. */
const stepsOf = ({ officeBook }: Session): readonly Step[] => (officeBook ? ['check'] : steps);

function WorkbookLine({ session: { ledger, officeBook } }: { session: Session }) {
  const styles = useFrameStyles();
  const { messages } = usePane();
  const texts = messages.workbook;
  return (
    <p className={styles.workbook} aria-label={texts.label} role="status">
      {ledger === undefined
        ? texts.reading
        : ledger
          ? format(texts.holds, { ...ledger })
          : officeBook
            ? format(texts.ofOffice, { ...officeBook, sheets: '' })
            : texts.empty}
    </p>
  );
}

function StepContent({ session }: { session: Session }) {
  const { messages } = usePane();
  switch (session.step) {
    case 'plan':
      return <PlanStep session={session} />;
    case 'review':
      return <ReviewStep session={session} />;
    case 'fill':
      return <FillStep session={session} />;
    case 'check':
      return <CheckStep session={session} />;
    case 'summary':
      return <SummaryStep session={session} />;
    case 'returns':
      return <ReturnsStep session={session} />;
    case null:
      return <Spinner label={messages.loading} />;
  }
}
