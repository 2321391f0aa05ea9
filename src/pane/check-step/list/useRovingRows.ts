import { useEffect, useRef, useState, type KeyboardEvent, type RefObject } from 'react';

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
