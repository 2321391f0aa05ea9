import { Button } from '@fluentui/react-components';
import type { KeyboardEvent, ReactNode } from 'react';
import { useCardStyles } from '../cards/card.styles';
import { useReviewMessages } from '../messages';

export interface RecordFormProps {
  label: string;
  onSave: () => void;
  onCancel: () => void;
  children: ReactNode;
}

/** The frame of a record's form: Enter saves, Esc leaves everything as it was. */
export function RecordForm({ label, onSave, onCancel, children }: RecordFormProps) {
  const styles = useCardStyles();
  const texts = useReviewMessages().form;
  const onKeyDown = (event: KeyboardEvent) => {
    // Enter also confirms a candidate of a Chinese input method.
    if (event.key !== 'Escape' || event.nativeEvent.isComposing) return;
    event.stopPropagation();
    onCancel();
  };
  return (
    <form
      className={styles.form}
      aria-label={label}
      noValidate
      data-testid="record-form"
      onKeyDown={onKeyDown}
      onSubmit={(event) => {
        event.preventDefault();
        onSave();
      }}
    >
      {children}
      <div className={`${styles.actions} ${styles.wholeRow}`}>
        <Button size="small" className={styles.button} appearance="primary" type="submit">
          {texts.save}
        </Button>
        <Button size="small" className={styles.button} onClick={onCancel}>
          {texts.cancel}
        </Button>
      </div>
    </form>
  );
}
