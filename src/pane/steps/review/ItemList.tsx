import { mergeClasses } from '@fluentui/react-components';
import { defaultRangeExtractor, useVirtualizer } from '@tanstack/react-virtual';
import { type ReactNode, useEffect, useRef } from 'react';
import { format } from '../../../language/language';
import type { ReviewItem } from './items/items';
import { useListStyles } from './review.styles';
import { reviewMessages } from '../../messages/review';
import { useMessages } from '../../session/environment';

export interface ItemListProps {
  items: readonly ReviewItem[];
  /** The selected item's place; -1 when there is none. */
  index: number;
  /** Whether the selected item is open for editing: then all of it is to be seen. */
  opened: boolean;
  /** Whenever this grows, the selected item takes the focus. */
  focusCalls: number;
  /** What is said where there is none. */
  empty: string;
  onSelect: (key: string, index: number) => void;
  children: (item: ReviewItem, selected: boolean) => ReactNode;
}

const USUAL_HEIGHT = 112;

/** The items one below the other; one of them is selected. Only what is in sight is drawn, and the selected one. */
export function ItemList(props: ItemListProps) {
  const { items, index, opened, focusCalls, onSelect, children } = props;
  const styles = useListStyles();
  const messages = useMessages(reviewMessages);
  const scroller = useRef<HTMLDivElement>(null);
  const rows = useVirtualizer({
    count: items.length,
    getScrollElement: () => scroller.current,
    getItemKey: (i) => items[i]?.key ?? i,
    estimateSize: () => USUAL_HEIGHT,
    overscan: 4,
    // The focus is on the selected item, and must not be lost when somebody scrolls on.
    rangeExtractor: (range) =>
      [...new Set([...defaultRangeExtractor(range), ...(index >= 0 ? [index] : [])])].sort(
        (a, b) => a - b,
      ),
  });
  // Items above that turn out taller push nothing out of sight; the selected one itself grows downwards.
  rows.shouldAdjustScrollPositionOnItemSizeChange = (item, _, { scrollOffset }) =>
    item.index !== index && item.start < (scrollOffset ?? 0);
  const key = items[index]?.key;

  useEffect(() => {
    if (index < 0) return;
    const list = scroller.current;
    const row = list?.querySelector<HTMLElement>(`[data-index="${index}"]`);
    // A card that is taller than the list is read from its head.
    const isTall = row && row.offsetHeight > list!.clientHeight;
    rows.scrollToIndex(index, { align: opened || isTall ? 'start' : 'auto' });
  }, [rows, index, key, opened]);

  const focused = useRef(0);
  const drawn = rows.getVirtualItems().length > 0;
  useEffect(() => {
    // Items are drawn only after the list has been measured.
    if (focused.current === focusCalls || drawn !== items.length > 0) return;
    focused.current = focusCalls;
    const card = scroller.current?.querySelector<HTMLElement>('[aria-current="true"]');
    // An empty list keeps the focus itself, so that undoing still works from the keyboard.
    (card ?? scroller.current)?.focus({ preventScroll: true });
  }, [focusCalls, key, drawn, items.length]);

  return (
    <div
      ref={scroller}
      className={styles.root}
      data-review-list
      data-testid="items"
      tabIndex={items.length === 0 ? 0 : -1}
      role={items.length === 0 ? 'group' : undefined}
      aria-label={items.length === 0 ? messages.list : undefined}
    >
      {items.length === 0 ? (
        <p className={styles.empty}>{props.empty}</p>
      ) : (
        <div
          role="list"
          aria-label={messages.list}
          className={styles.canvas}
          style={{ height: rows.getTotalSize() }}
        >
          {rows.getVirtualItems().map((row) => {
            const item = items[row.index];
            if (!item) return null;
            const selected = row.index === index;
            return (
              <div
                key={row.key}
                ref={rows.measureElement}
                data-index={row.index}
                role="presentation"
                className={styles.row}
                style={{ transform: `translateY(${row.start}px)` }}
              >
                <div
                  role="listitem"
                  aria-setsize={items.length}
                  aria-posinset={row.index + 1}
                  aria-current={selected}
                  tabIndex={selected ? 0 : -1}
                  data-key={item.key}
                  className={mergeClasses(styles.card, selected && styles.selected)}
                  onClick={() => {
                    if (!selected) onSelect(item.key, row.index);
                  }}
                >
                  {children(item, selected)}
                </div>
              </div>
            );
          })}
        </div>
      )}
      <span role="status" style={{ position: 'absolute', clip: 'rect(0 0 0 0)' }}>
        {index >= 0 && format(messages.position, { position: index + 1, count: items.length })}
      </span>
    </div>
  );
}
