import { Field, SearchBox, Select, ToggleButton } from '@fluentui/react-components';
import { useMemo } from 'react';
import { severities } from '../../../../check/findings/finding';
import type { CheckedFinding } from '../../../../check/findings/checked-finding';
import type { Messages } from '../../../messages';
import { SeverityLabel } from '../../../parts/SeverityLabel';
import { usePane } from '../../../session/environment';
import { useCheckStepStyles } from '../check-step.styles';
import {
  ALL_UNITS,
  type Filter,
  type Grouping,
  groupings,
  NO_UNIT,
  progresses,
  unitChoices,
} from './findings-view';

export interface FilterBarProps {
  findings: readonly CheckedFinding[];
  filter: Filter;
  onFilter: (filter: Filter) => void;
  grouping: Grouping;
  onGroup: (grouping: Grouping) => void;
}

/** Chooses which findings are listed, and how they are grouped. The counts are those of all findings. */
export function FilterBar({ findings, filter, onFilter, grouping, onGroup }: FilterBarProps) {
  const styles = useCheckStepStyles();
  const { messages } = usePane();
  const texts = messages.check;
  const unitValues = useMemo(() => [ALL_UNITS, ...unitChoices(findings)], [findings]);
  const counts = useMemo(() => countSeverities(findings), [findings]);
  return (
    <div className={styles.bar}>
      <div className={styles.filters} role="group" aria-label={texts.filter}>
        {severities.map((severity) => (
          <ToggleButton
            key={severity}
            size="small"
            checked={filter.severity === severity}
            onClick={() =>
              onFilter({ ...filter, severity: filter.severity === severity ? null : severity })
            }
          >
            <SeverityLabel severity={severity} count={counts.get(severity) ?? 0} />
          </ToggleButton>
        ))}
      </div>
      <Field label={texts.search} size="small">
        <SearchBox
          size="small"
          placeholder={texts.searchHint}
          value={filter.text}
          onChange={(_, { value }) => onFilter({ ...filter, text: value })}
          dismiss={{ 'aria-label': texts.resetFilter }}
        />
      </Field>
      <div className={styles.choices}>
        <Choice
          label={texts.unitFilter}
          value={filter.unit}
          values={unitValues}
          textOf={(unit) => textOfUnit(unit, texts)}
          onChange={(unit) => onFilter({ ...filter, unit })}
        />
        <Choice
          label={texts.progress}
          value={filter.progress}
          values={progresses}
          textOf={(progress) => texts.progresses[progress]}
          onChange={(progress) => onFilter({ ...filter, progress })}
        />
        <Choice
          label={texts.groupBy}
          value={grouping}
          values={groupings}
          textOf={(each) => texts.groupings[each]}
          onChange={onGroup}
        />
      </div>
    </div>
  );
}

interface ChoiceProps<Value extends string> {
  label: string;
  value: Value;
  values: readonly Value[];
  textOf: (value: Value) => string;
  onChange: (value: Value) => void;
}

function Choice<Value extends string>(props: ChoiceProps<Value>) {
  return (
    <Field label={props.label} size="small">
      <Select
        size="small"
        value={props.value}
        onChange={(_, { value }) => props.onChange(value as Value)}
      >
        {props.values.map((value) => (
          <option key={value} value={value}>
            {props.textOf(value)}
          </option>
        ))}
      </Select>
    </Field>
  );
}

function textOfUnit(unit: string, texts: Messages['check']): string {
  if (unit === ALL_UNITS) return texts.allUnits;
  return unit === NO_UNIT ? texts.noUnit : unit;
}

function countSeverities(findings: readonly CheckedFinding[]): Map<string, number> {
  const counts = new Map<string, number>();
  for (const { severity } of findings) counts.set(severity, (counts.get(severity) ?? 0) + 1);
  return counts;
}
