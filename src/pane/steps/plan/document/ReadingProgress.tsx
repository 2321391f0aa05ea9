import { Button, Field, ProgressBar } from '@fluentui/react-components';
import { useEffect, useRef } from 'react';
import type { ReadStage } from '../../../../documents';
import { format } from '../../../../language/language';
import { usePlanStepStyles } from '../plan-step.styles';
import { documentMessages } from '../../../messages/document';
import { useMessages } from '../../../session/environment';

/** How much is done when a stage begins. */
const shares: Record<ReadStage, number> = { decode: 0.1, structure: 0.3, targets: 0.6 };

export interface ReadingProgressProps {
  name: string;
  /** The stage that has begun; null before the first one. */
  reached: ReadStage | null;
  onCancel: () => void;
}

/** How far reading has come, and a way to stop it. */
export function ReadingProgress({ name, reached, onCancel }: ReadingProgressProps) {
  const styles = usePlanStepStyles();
  const texts = useMessages(documentMessages);
  const cancel = useRef<HTMLButtonElement>(null);
  // What started this may be gone; the focus must not be lost with it.
  useEffect(() => cancel.current?.focus(), []);
  const state = reached
    ? texts.stages[reached]
    : format(texts.reading, { name: name === '' ? texts.pastedName : name });
  return (
    <div className={styles.intake}>
      <Field
        label={texts.progressLabel}
        validationState="none"
        validationMessage={<span aria-live="polite">{state}</span>}
      >
        <ProgressBar value={reached ? shares[reached] : undefined} aria-valuetext={state} />
      </Field>
      <div className={styles.actions}>
        <Button ref={cancel} onClick={onCancel}>
          {texts.cancel}
        </Button>
      </div>
    </div>
  );
}
