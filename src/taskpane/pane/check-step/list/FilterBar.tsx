import { Field, SearchBox, Select, ToggleButton } from '@fluentui/react-components';
import { useMemo } from 'react';
import { severities } from '../../../../audit/finding';
import type { CheckedFinding } from '../../../../usecases/types';
import { usePane } from '../../context/PaneContext';
import { SeverityLabel } from '../../parts/SeverityLabel';
import { useCheckStepStyles } from '../check-step.styles';
import {
  groupings,
  NO_UNIT,
  progresses,
  unitChoices,
  type Filter,
  type Grouping,
  type Progress,
} from './view';

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
  const units = useMemo(() => unitChoices(findings), [findings]);
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
        <Field label={texts.unitFilter} size="small">
          <Select
            size="small"
            value={filter.unit}
            onChange={(_, { value }) => onFilter({ ...filter, unit: value })}
          >
            <option value="">{texts.allUnits}</option>
            {units.map((unit) => (
              <option key={unit} value={unit}>
                {unit === NO_UNIT ? texts.noUnit : unit}
              </option>
            ))}
          </Select>
        </Field>
        <Field label={texts.progress} size="small">
          <Select
            size="small"
            value={filter.progress}
            onChange={(_, { value }) => onFilter({ ...filter, progress: value as Progress })}
          >
            {progresses.map((progress) => (
              <option key={progress} value={progress}>
                {texts.progresses[progress]}
              </option>
            ))}
          </Select>
        </Field>
        <Field label={texts.groupBy} size="small">
          <Select
            size="small"
            value={grouping}
            onChange={(_, { value }) => onGroup(value as Grouping)}
          >
            {groupings.map((each) => (
              <option key={each} value={each}>
                {texts.groupings[each]}
              </option>
            ))}
          </Select>
        </Field>
      </div>
    </div>
  );
}

function countSeverities(findings: readonly CheckedFinding[]): Map<string, number> {
  const counts = new Map<string, number>();
  for (const { severity } of findings) counts.set(severity, (counts.get(severity) ?? 0) + 1);
  return counts;
}
