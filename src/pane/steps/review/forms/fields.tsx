import { Button, Field, Input, mergeClasses, Select } from '@fluentui/react-components';
import type { KeyboardEvent, ReactNode } from 'react';
import type { Localised } from '../../../../language/language';
import { usePane, useMessages } from '../../../session/environment';
import { useCardStyles } from '../review.styles';
import type { DraftProblem } from './drafts';
import { reviewMessages } from '../../../messages/review';

export interface RecordFormProps {
  label: string;
  onSave: () => void;
  onCancel: () => void;
  children: ReactNode;
}

/** The frame of a record's form: Enter saves, Esc leaves everything as it was. */
export function RecordForm({ label, onSave, onCancel, children }: RecordFormProps) {
  const styles = useCardStyles();
  const texts = useMessages(reviewMessages).form;
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

export interface TextFieldProps {
  label: string;
  value: string;
  onChange: (value: string) => void;
  problem?: DraftProblem | undefined;
  hint?: string;
  /** Whether it takes the whole width of the form. */
  wide?: boolean;
  autoFocus?: boolean;
}

/** A field of a form with what is wrong in it. */
export function TextField(props: TextFieldProps) {
  const styles = useCardStyles();
  const { problems } = useMessages(reviewMessages);
  return (
    <Field
      label={props.label}
      size="small"
      className={mergeClasses(styles.field, props.wide && styles.wholeRow)}
      validationMessage={props.problem && problems[props.problem]}
      hint={props.hint}
    >
      <Input
        size="small"
        className={styles.input}
        value={props.value}
        autoFocus={props.autoFocus}
        onChange={(_, { value }) => props.onChange(value)}
      />
    </Field>
  );
}

export interface ChoiceFieldProps<Value extends string> {
  label: string;
  value: Value;
  terms: Readonly<Record<Value, Localised>>;
  onChange: (value: Value) => void;
}

/** One of a few terms of the field. */
export function ChoiceField<Value extends string>(props: ChoiceFieldProps<Value>) {
  const styles = useCardStyles();
  const { language } = usePane();
  return (
    <Field label={props.label} size="small" className={styles.field}>
      <Select
        size="small"
        value={props.value}
        onChange={(_, { value }) => props.onChange(value as Value)}
      >
        {Object.entries<Localised>(props.terms).map(([value, term]) => (
          <option key={value} value={value}>
            {term[language]}
          </option>
        ))}
      </Select>
    </Field>
  );
}
