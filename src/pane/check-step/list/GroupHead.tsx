import { ChevronDownRegular } from '@fluentui/react-icons/svg/chevron-down';
import { ChevronRightRegular } from '@fluentui/react-icons/svg/chevron-right';
import type { Severity } from '../../../check/finding';
import { format } from '../../../language/language';
import { usePane } from '../../context/PaneContext';
import { SeverityLabel } from '../../parts/SeverityLabel';
import { useListStyles } from './list.styles';
import { NO_UNIT, type Group, type Grouping } from './view';

export interface GroupHeadProps {
  group: Group;
  grouping: Grouping;
  isClosed: boolean;
  onToggle: () => void;
  tabIndex: 0 | -1;
  row: number;
}

/** Name and counts of a group; opens and closes it. */
export function GroupHead({ group, grouping, isClosed, onToggle, tabIndex, row }: GroupHeadProps) {
  const styles = useListStyles();
  const { language, messages } = usePane();
  const texts = messages.check;
  const Chevron = isClosed ? ChevronRightRegular : ChevronDownRegular;
  const { key, findings, open } = group;
  const name =
    grouping === 'rule'
      ? findings[0]!.finding.title[language]
      : key === NO_UNIT
        ? texts.noUnit
        : key;
  return (
    <h4 className={styles.heading}>
      <button
        type="button"
        className={styles.head}
        aria-expanded={!isClosed}
        tabIndex={tabIndex}
        data-row={row}
        onClick={onToggle}
      >
        <Chevron className={styles.chevron} aria-hidden />
        <span className={styles.name}>
          {grouping === 'severity' ? <SeverityLabel severity={key as Severity} /> : name}
        </span>
        <span className={styles.count}>
          {findings.length}
          {open > 0 && ` · ${format(texts.groupOpen, { open })}`}
        </span>
      </button>
    </h4>
  );
}
