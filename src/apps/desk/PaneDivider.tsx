import { useCallback, useState } from 'react';
import type { KeyboardEvent, PointerEvent } from 'react';
import { useAppStyles } from './app.styles';

/** Width of a task pane in Excel on the desktop, in pixels. */
const USUAL = 350;
const LEAST = 300;
const MOST = 900;
const STEP = 20;
const KEY = 'indicator-ledger.pane-width';

const within = (width: number) => Math.min(MOST, Math.max(LEAST, Math.round(width)));

/** The pane's width in pixels, as it was left the last time. */
export function usePaneWidth(): [number, (width: number) => void] {
  const [width, setWidth] = useState(readWidth);
  const change = useCallback((next: number) => {
    setWidth(within(next));
    try {
      localStorage.setItem(KEY, String(within(next)));
    } catch {
      // A browser that keeps nothing begins with the usual width.
    }
  }, []);
  return [width, change];
}

function readWidth(): number {
  try {
    return within(Number(localStorage.getItem(KEY)) || USUAL);
  } catch {
    return USUAL;
  }
}

export interface PaneDividerProps {
  width: number;
  onChange: (width: number) => void;
  label: string;
}

/** Between the workbook and the pane: moved by pointer or arrow keys, a double click puts it back. */
export function PaneDivider({ width, onChange, label }: PaneDividerProps) {
  const styles = useAppStyles();
  const onKeyDown = (event: KeyboardEvent) => {
    if (event.key === 'ArrowLeft') onChange(width + STEP);
    else if (event.key === 'ArrowRight') onChange(width - STEP);
    else if (event.key === 'Home') onChange(USUAL);
    else return;
    event.preventDefault();
  };
  const onPointerMove = (event: PointerEvent) => {
    if (!event.currentTarget.hasPointerCapture(event.pointerId)) return;
    onChange(window.innerWidth - event.clientX);
  };
  return (
    <div
      role="separator"
      aria-label={label}
      aria-orientation="vertical"
      aria-valuenow={width}
      aria-valuemin={LEAST}
      aria-valuemax={MOST}
      tabIndex={0}
      className={styles.divider}
      onKeyDown={onKeyDown}
      onPointerDown={(event) => event.currentTarget.setPointerCapture(event.pointerId)}
      onPointerMove={onPointerMove}
      onDoubleClick={() => onChange(USUAL)}
    />
  );
}
