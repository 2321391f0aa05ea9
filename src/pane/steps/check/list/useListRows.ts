import { defaultRangeExtractor, useVirtualizer } from '@tanstack/react-virtual';
import {
  type KeyboardEvent,
  type RefObject,
  useEffect,
  useLayoutEffect,
  useRef,
  useState,
} from 'react';
import type { ListRow } from './list-rows';

/** Keys that move between rows: where they lead from a row. */
const moves: Record<string, (row: number, last: number) => number> = {
  ArrowDown: (row, last) => Math.min(row + 1, last),
  ArrowUp: (row) => Math.max(row - 1, 0),
  Home: () => 0,
  End: (_, last) => last,
};

/**
 * One row of a list is in the tab order; arrow keys, Home and End move to others. A row's main element carries `data-row`
 * with its number; other controls of the row keep these keys for themselves.
 */
export function useRovingRows(list: RefObject<HTMLElement>, count: number) {
  const [wanted, setActive] = useState(0);
  const active = Math.min(wanted, Math.max(0, count - 1));
  /** Set by whoever draws the rows. */
  const scrollTo = useRef<(row: number) => void>(() => undefined);
  const isMoving = useRef(false);

  useEffect(() => {
    if (!isMoving.current) return;
    isMoving.current = false;
    scrollTo.current(active);
    list.current
      ?.querySelector<HTMLElement>(`[data-row="${active}"]`)
      ?.focus({ preventScroll: true });
  }, [active, list]);

  const onKeyDown = (event: KeyboardEvent) => {
    const move = moves[event.key];
    const { row } = (event.target as HTMLElement).dataset;
    if (!move || row === undefined) return;
    event.preventDefault();
    isMoving.current = true;
    setActive(move(Number(row), count - 1));
  };
  return { active, setActive, scrollTo, onKeyDown };
}

const OVERSCAN = 4;
/** Guesses until a row is drawn and measured. */
const HEAD_HEIGHT = 40;
const FINDING_HEIGHT = 190;

/** Which rows of a list are drawn, and where. The list scrolls with the step it stands in. */
export function useVirtualRows(
  list: RefObject<HTMLElement>,
  rows: readonly ListRow[],
  active: number,
) {
  const [scroller, setScroller] = useState<HTMLElement | null>(null);
  /** Height of what stands above the list in the scrolled step. */
  const [above, setAbove] = useState(0);
  useLayoutEffect(() => {
    const rowsOf = list.current;
    const found = rowsOf?.closest<HTMLElement>('#step-content') ?? null;
    setScroller(found);
    if (!found || !rowsOf) return undefined;
    const measure = () => {
      const top = rowsOf.getBoundingClientRect().top - found.getBoundingClientRect().top;
      setAbove(Math.round(top + found.scrollTop));
    };
    measure();
    // Whatever changes its height above the list changes that of what holds both.
    const observer = new ResizeObserver(measure);
    for (let each = rowsOf.parentElement; each && each !== found; each = each.parentElement) {
      observer.observe(each);
    }
    return () => observer.disconnect();
  }, [list]);

  const virtualizer = useVirtualizer({
    count: rows.length,
    getScrollElement: () => scroller,
    estimateSize: (index) => (rows[index]?.kind === 'finding' ? FINDING_HEIGHT : HEAD_HEIGHT),
    getItemKey: (index) => rows[index]?.key ?? index,
    scrollMargin: above,
    overscan: OVERSCAN,
    // The active row holds the focus, and perhaps a text being written.
    rangeExtractor: (range) => {
      const drawn = defaultRangeExtractor(range);
      if (active >= rows.length || drawn.includes(active)) return drawn;
      return [...drawn, active].sort((a, b) => a - b);
    },
  });
  return {
    height: virtualizer.getTotalSize(),
    items: virtualizer
      .getVirtualItems()
      .map(({ index, start }) => ({ index, start: start - above })),
    measure: virtualizer.measureElement,
    scrollTo: (index: number) => virtualizer.scrollToIndex(index, { align: 'auto' }),
  };
}
