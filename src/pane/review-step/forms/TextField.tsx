import { Field, Input, mergeClasses } from '@fluentui/react-components';
import { useCardStyles } from '../cards/card.styles';
import { useReviewMessages } from '../messages';
import type { DraftProblem } from './indicator-draft';

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
  const { problems } = useReviewMessages();
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
