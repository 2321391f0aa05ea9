import { Button, Field, Input } from '@fluentui/react-components';
import type { ReactNode } from 'react';
import { useEffect, useRef, useState } from 'react';
import { format } from '../../../../language/language';
import type { Reading } from '../../../../reading/read-plan';
import { usePlanStepStyles } from '../plan-step.styles';
import { type FactsDraft, type FactsProblems, factsOf, factsProblems, yearOf } from './plan-facts';
import { documentMessages } from '../../../messages/document';
import { useMessages } from '../../../session/environment';

export interface FactsFormProps {
  reading: Reading;
  /** Called once everything is filled in. */
  onStart: (facts: FactsDraft) => void;
  onGiveUp: () => void;
}

/** What the document says of itself, to be checked and completed before the review: none of it is guessed. */
export function FactsForm({ reading, onStart, onGiveUp }: FactsFormProps) {
  const styles = usePlanStepStyles();
  const texts = useMessages(documentMessages);
  const [draft, setDraft] = useState(() => factsOf(reading));
  const [problems, setProblems] = useState<FactsProblems>({});
  const first = useRef<HTMLInputElement>(null);
  useEffect(() => first.current?.focus(), []);
  const found = { indicators: reading.indicators.length, tasks: reading.tasks.length };
  const otherYear = yearOf(draft) !== null && yearOf(draft) !== reading.years[0];

  const submit = () => {
    const wrong = factsProblems(draft);
    setProblems(wrong);
    if (Object.keys(wrong).length === 0) onStart(draft);
  };
  const field = (name: keyof FactsDraft): ReactNode => {
    const problem = problems[name];
    return (
      <Field
        label={texts[name]}
        required
        hint={name === 'year' && otherYear ? texts.otherYear : undefined}
        validationMessage={problem && texts[problem]}
      >
        <Input
          ref={name === 'district' ? first : undefined}
          value={draft[name]}
          onChange={(_, { value }) => setDraft({ ...draft, [name]: value })}
        />
      </Field>
    );
  };
  return (
    <form
      className={styles.intake}
      noValidate
      aria-label={texts.facts}
      data-testid="plan-facts"
      onSubmit={(event) => {
        event.preventDefault();
        submit();
      }}
    >
      <p className={styles.text}>{format(texts.found, found)}</p>
      <p className={styles.text}>{texts.facts}</p>
      {field('district')}
      {field('title')}
      {field('year')}
      <div className={styles.actions}>
        <Button appearance="primary" type="submit">
          {texts.start}
        </Button>
        <Button onClick={onGiveUp}>{texts.giveUp}</Button>
      </div>
    </form>
  );
}
