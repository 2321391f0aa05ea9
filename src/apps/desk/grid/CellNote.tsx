import { mergeClasses } from '@fluentui/react-components';
import { useLayoutEffect, useRef, useState } from 'react';
import type { ReactNode } from 'react';
import { useCellStyles } from './grid.styles';

export interface CellNoteProps {
  id?: string;
  /** `alert` interrupts a screen reader, `status` waits. */
  role: 'alert' | 'status';
  children: ReactNode;
}

/** A few words at a cell: below it, or above or to its left where the sheet's window ends. */
export function CellNote({ id, role, children }: CellNoteProps) {
  const styles = useCellStyles();
  const note = useRef<HTMLSpanElement>(null);
  const [place, setPlace] = useState({ above: false, left: false });
  useLayoutEffect(() => {
    const box = note.current?.getBoundingClientRect();
    const sheet = note.current?.closest('[data-testid=sheet]')?.getBoundingClientRect();
    if (!box || !sheet) return;
    setPlace({ above: box.bottom > sheet.bottom, left: box.right > sheet.right });
  }, []);
  return (
    <span
      ref={note}
      id={id}
      role={role}
      className={mergeClasses(
        styles.note,
        place.above && styles.noteAbove,
        place.left && styles.noteLeft,
      )}
    >
      {children}
    </span>
  );
}
