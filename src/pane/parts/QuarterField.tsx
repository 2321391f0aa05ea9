import { Field, Select } from '@fluentui/react-components';
import { format } from '../../language/language';
import { type Quarter, quarters } from '../../tracking/quarter';
import { usePane } from '../session/environment';

export interface QuarterFieldProps {
  label: string;
  value: Quarter;
  onChange: (quarter: Quarter) => void;
  /** Those to choose from; all four where left out. */
  offered?: readonly Quarter[];
  disabled?: boolean;
  className?: string;
}

/** A labelled choice of a quarter. */
export function QuarterField(props: QuarterFieldProps) {
  const { label, value, onChange, offered = quarters, disabled, className } = props;
  const { messages } = usePane();
  return (
    <Field label={label} className={className}>
      <Select
        value={String(value)}
        disabled={disabled}
        onChange={(_, data) => onChange(Number(data.value) as Quarter)}
      >
        {offered.map((quarter) => (
          <option key={quarter} value={quarter}>
            {format(messages.quarter, { quarter })}
          </option>
        ))}
      </Select>
    </Field>
  );
}
