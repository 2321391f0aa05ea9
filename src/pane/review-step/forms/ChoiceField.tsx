import { Field, Select } from '@fluentui/react-components';
import type { Localised } from '../../../language/language';
import { usePane } from '../../context/PaneContext';
import { useCardStyles } from '../cards/card.styles';

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
