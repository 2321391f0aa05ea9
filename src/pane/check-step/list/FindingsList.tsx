import { useMemo, useRef, useState } from 'react';
import { format } from '../../../language/language';
import { usePane } from '../../context/PaneContext';
import type { Drafts } from '../item/drafts';
import { FindingCard } from '../item/FindingCard';
import type { CheckActions } from '../useCheck';
import { useListStyles } from './list.styles';
import { GroupHead } from './GroupHead';
import { listRows } from './rows';
import { useRovingRows } from './useRovingRows';
import { useVirtualRows } from './useVirtualRows';
import type { Group, Grouping } from './view';

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
