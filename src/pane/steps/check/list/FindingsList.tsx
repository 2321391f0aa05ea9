import { ChevronDownRegular } from '@fluentui/react-icons/svg/chevron-down';
import { ChevronRightRegular } from '@fluentui/react-icons/svg/chevron-right';
import { useMemo, useRef, useState } from 'react';
import type { Severity } from '../../../../check/findings/finding';
import { format } from '../../../../language/language';
import { SeverityLabel } from '../../../parts/SeverityLabel';
import { usePane } from '../../../session/environment';
import { useListStyles } from '../check-step.styles';
import type { Drafts } from '../finding/ExplanationBox';
import { FindingCard } from '../finding/FindingCard';
import type { CheckActions } from '../useCheck';
import { type Group, type Grouping, NO_UNIT } from './findings-view';
import { listRows } from './list-rows';
import { useRovingRows, useVirtualRows } from './useListRows';

export interface FindingsListProps {
  groups: readonly Group[];
  grouping: Grouping;
  actions: CheckActions;
}

/** The groups with their findings. Only the rows in sight and the active one are drawn, so that any number stays quick. */
export function FindingsList({ groups, grouping, actions }: FindingsListProps) {
  const styles = useListStyles();
  const { messages } = usePane();
  const [closed, setClosed] = useState<ReadonlySet<string>>(new Set());
  const [drafts] = useState<Drafts>(() => new Map());
  const rows = useMemo(() => listRows(groups, closed), [groups, closed]);
  const list = useRef<HTMLUListElement>(null);
  const roving = useRovingRows(list, rows.length);
  const view = useVirtualRows(list, rows, roving.active);
  roving.scrollTo.current = view.scrollTo;

  const toggle = (key: string) => {
    const next = new Set(closed);
    if (!next.delete(key)) next.add(key);
    setClosed(next);
  };
  return (
    <ul
      ref={list}
      className={styles.list}
      style={{ height: view.height }}
      aria-label={messages.check.listHint}
      data-testid="findings"
      onKeyDown={roving.onKeyDown}
    >
      {view.items.map(({ index, start }) => {
        const row = rows[index]!;
        const tabIndex = index === roving.active ? 0 : -1;
        return (
          <li
            key={row.key}
            ref={view.measure}
            data-index={index}
            className={styles.row}
            style={{ transform: `translateY(${start}px)` }}
            onFocus={() => roving.setActive(index)}
            {...(row.kind === 'finding' && { 'aria-posinset': row.place, 'aria-setsize': row.of })}
          >
            {row.kind === 'group' ? (
              <GroupHead
                group={row.group}
                grouping={grouping}
                isClosed={row.isClosed}
                onToggle={() => toggle(row.group.key)}
                tabIndex={tabIndex}
                row={index}
              />
            ) : row.kind === 'more' ? (
              <p className={styles.left} tabIndex={tabIndex} data-row={index}>
                {format(messages.check.notDrawn, { count: row.count })}
              </p>
            ) : (
              <FindingCard
                finding={row.numbered.finding}
                actions={actions}
                drafts={drafts}
                tabIndex={tabIndex}
                row={index}
              />
            )}
          </li>
        );
      })}
    </ul>
  );
}

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
