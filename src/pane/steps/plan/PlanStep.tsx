import {
  Button,
  Field,
  mergeClasses,
  Radio,
  RadioGroup,
  Spinner,
} from '@fluentui/react-components';
import { lazy, Suspense } from 'react';
import { format } from '../../../language/language';
import type { Plan } from '../../../plan/model';
import { openQuestions } from '../../../plan/review/open-questions';
import { rowCount } from '../../../plan/row-ids';
import { yearSpan } from '../../../plan/years';
import { ErrorNotice } from '../../parts/ErrorNotice';
import { Facts } from '../../parts/Facts';
import { LiveRegion } from '../../parts/LiveRegion';
import { Section } from '../../parts/Section';
import { StepPage } from '../../parts/StepPage';
import { usePane } from '../../session/environment';
import type { ChosenPlan } from '../../session/useChosenPlan';
import type { Session } from '../../session/useSession';
import { KeptReviewList } from './KeptReviewList';
import { PlanFileButton } from './PlanFileButton';
import { usePlanStepStyles } from './plan-step.styles';
import { useFileDrop } from '../../parts/useFileDrop';
import { usePlanChoice } from './usePlanChoice';

const DocumentIntake = lazy(
  () => import(/* webpackChunkName: "document" */ './document/DocumentIntake'),
);

/** 方案: choose a shipped plan, a plan file or a document to read, and see what it holds. */
export function PlanStep({ session }: { session: Session }) {
  const styles = usePlanStepStyles();
  const { messages } = usePane();
  const choice = usePlanChoice(session);
  const { dragging, handlers } = useFileDrop(choice.open);
  const { chosen } = session;
  return (
    <div className={mergeClasses(styles.drop, dragging && styles.dragging)} {...handlers}>
      <StepPage heading={messages.plan.heading} focusHeading={session.guided}>
        <KeptReviewList session={session} />
        <PlanFileButton onOpen={choice.open} onPaste={choice.paste} />
        {choice.intake && (
          <Suspense fallback={<Spinner size="small" label={messages.loading} />}>
            <DocumentIntake
              session={session}
              intake={choice.intake}
              onPlan={choice.open}
              onClose={choice.closeIntake}
            />
          </Suspense>
        )}
        <Field label={messages.plan.shipped}>
          <RadioGroup value={choice.selectedId} onChange={(_, { value }) => choice.load(value)}>
            {choice.shipped.map(({ id, district, title, years }) => (
              <Radio
                key={id}
                value={id}
                label={
                  <span className={styles.option}>
                    <span>{`${district} ${yearSpan(years)}`}</span>
                    <span className={styles.optionTitle}>{title}</span>
                  </span>
                }
              />
            ))}
          </RadioGroup>
        </Field>
        <ErrorNotice error={choice.error} onDismiss={choice.dismissError} />
        <LiveRegion>
          {choice.loading && <Spinner size="small" label={messages.loading} />}
          {chosen && !choice.loading && (
            <Section heading={messages.plan.chosen}>
              <PlanFacts chosen={chosen} />
            </Section>
          )}
        </LiveRegion>
        {chosen && <NextSteps session={session} disabled={choice.loading} />}
      </StepPage>
    </div>
  );
}

/** A plan that nobody has reviewed yet is reviewed next; others are filled, and may be looked through. */
function NextSteps({ session, disabled }: { session: Session; disabled: boolean }) {
  const styles = usePlanStepStyles();
  const { messages } = usePane();
  const { chosen } = session;
  const first = chosen && openQuestions(chosen.plan).unreviewed > 0 ? 'review' : 'fill';
  const step = (name: 'review' | 'fill') => (
    <Button
      appearance={name === first ? 'primary' : 'secondary'}
      disabled={disabled}
      data-testid={`next-${name}`}
      onClick={() => session.goToStep(name)}
    >
      {name === 'review' ? messages.plan.review : messages.plan.next}
    </Button>
  );
  return (
    <div className={styles.actions}>
      {step(first)}
      {step(first === 'fill' ? 'review' : 'fill')}
    </div>
  );
}

/** What a plan holds. Repeated indicators count once, as in the workbook. */
export function PlanFacts({ chosen: { plan, file, fromWorkbook } }: { chosen: ChosenPlan }) {
  const { messages } = usePane();
  const texts = messages.plan;
  const count = (number: number) => format(texts.count, { count: number });
  return (
    <>
      <Facts
        facts={[
          { label: texts.district, value: plan.district },
          { label: texts.title, value: plan.title },
          { label: texts.years, value: yearSpan(plan.years) },
          { label: texts.indicators, value: count(rowCount(plan)) },
          { label: texts.tasks, value: count(plan.tasks.length) },
          { label: texts.units, value: format(texts.unitCount, { count: leadUnits(plan) }) },
        ]}
      />
      {file && <span>{format(texts.fromFile, { file })}</span>}
      {fromWorkbook && <span>{texts.fromWorkbook}</span>}
    </>
  );
}

function leadUnits(plan: Plan): number {
  return new Set([...plan.indicators, ...plan.tasks].flatMap(({ lead }) => lead)).size;
}
