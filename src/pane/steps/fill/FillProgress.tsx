import { Button, Field, ProgressBar } from '@fluentui/react-components';
import { useEffect, useRef } from 'react';
import type { WriteProgress } from '../../../host/port';
import { format } from '../../../language/language';
import { usePane } from '../../session/environment';
import { useFillStepStyles } from './fill-step.styles';

export interface FillProgressProps {
  progress: WriteProgress | null;
  stopping: boolean;
  onCancel: () => void;
}

/** How far writing has come, sheet by sheet, and a way to stop it. */
export function FillProgress({ progress, stopping, onCancel }: FillProgressProps) {
  const styles = useFillStepStyles();
  const { messages } = usePane();
  const texts = messages.fill;
  const cancel = useRef<HTMLButtonElement>(null);
  // The button that started this is gone; the focus must not be lost with it.
  useEffect(() => cancel.current?.focus(), []);
  const state = progress ? format(texts.progress, { ...progress }) : texts.starting;
  return (
    <div className={styles.progress}>
      <Field
        label={texts.progressLabel}
        validationState="none"
        validationMessage={<span aria-live="polite">{stopping ? texts.cancelling : state}</span>}
      >
        <ProgressBar
          value={progress ? progress.done / progress.total : undefined}
          aria-valuetext={state}
        />
      </Field>
      <Button
        ref={cancel}
        className={styles.action}
        disabledFocusable={stopping}
        onClick={onCancel}
      >
        {texts.cancel}
      </Button>
    </div>
  );
}
