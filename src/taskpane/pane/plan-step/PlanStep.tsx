import { Button, Field, Radio, RadioGroup, Spinner } from '@fluentui/react-components';
import { yearSpan } from '../../../plan/years';
import { usePane } from '../context/PaneContext';
import { ErrorNotice } from '../parts/ErrorNotice';
import { LiveRegion } from '../parts/LiveRegion';
import { Section } from '../parts/Section';
import { StepPage } from '../parts/StepPage';
import type { Session } from '../session/useSession';
import { PlanFacts } from './PlanFacts';
import { PlanFileButton } from './PlanFileButton';
import { usePlanStepStyles } from './plan-step.styles';
import { usePlanChoice } from './usePlanChoice';

/** 方案: choose a shipped plan or a plan file, and see what it holds. */
export function PlanStep({ session }: { session: Session }) {
  const styles = usePlanStepStyles();
  const { messages } = usePane();
  const choice = usePlanChoice(session);
  const { chosen } = session;
  return (
    <StepPage heading={messages.plan.heading} focusHeading={session.guided}>
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
      <PlanFileButton onOpen={choice.open} />
      <ErrorNotice error={choice.error} onDismiss={choice.dismissError} />
      <LiveRegion>
        {choice.loading && <Spinner size="small" label={messages.loading} />}
        {chosen && !choice.loading && (
          <Section heading={messages.plan.chosen}>
            <PlanFacts chosen={chosen} />
          </Section>
        )}
      </LiveRegion>
      {chosen && (
        <Button
          appearance="primary"
          className={styles.next}
          disabled={choice.loading}
          onClick={() => session.goToStep('fill')}
        >
          {messages.plan.next}
        </Button>
      )}
    </StepPage>
  );
}
