import { makeStyles, mergeClasses, tokens } from '@fluentui/react-components';
import type { KeyboardEvent, PointerEvent, ReactNode } from 'react';
import { useState } from 'react';
import { useElementWidth } from '../../parts/useElementWidth';

/** From this width on both parts stand side by side. */
const WIDE = 600;
const LEAST = 15;
const MOST = 85;
const STEP = 5;

const useStyles = makeStyles({
  root: { display: 'flex', flexDirection: 'column', flexGrow: 1, minHeight: 0, minWidth: 0 },
  wide: { flexDirection: 'row' },
  part: { minHeight: 0, minWidth: 0, display: 'flex', flexDirection: 'column' },
  rest: { flexGrow: 1, flexBasis: 0 },
  divider: {
    flexShrink: 0,
    height: '9px',
    cursor: 'row-resize',
    touchAction: 'none',
    display: 'flex',
    alignItems: 'center',
    justifyContent: 'center',
    '::after': {
      content: '""',
      width: '32px',
      height: '3px',
      borderRadius: tokens.borderRadiusSmall,
      backgroundColor: tokens.colorNeutralStrokeAccessible,
    },
    ':focus-visible': { outline: `2px solid ${tokens.colorStrokeFocus2}` },
  },
  dividerWide: {
    height: 'auto',
    width: '9px',
    cursor: 'col-resize',
    '::after': { width: '3px', height: '32px' },
  },
});

export interface SplitProps {
  first: ReactNode;
  second: ReactNode;
  /** Name of the divider between them. */
  label: string;
}

/** Two parts, one above the other or side by side where there is room, and a divider to move by mouse or arrow keys. */
export function Split({ first, second, label }: SplitProps) {
  const styles = useStyles();
  const { ref, element, width } = useElementWidth();
  const wide = width >= WIDE;
  const [share, setShare] = useState(38);
  const resize = (percent: number) => setShare(Math.min(MOST, Math.max(LEAST, percent)));

  const onKeyDown = ({ key }: KeyboardEvent) => {
    if (key === 'ArrowUp' || key === 'ArrowLeft') resize(share - STEP);
    else if (key === 'ArrowDown' || key === 'ArrowRight') resize(share + STEP);
  };
  const onPointerMove = (event: PointerEvent) => {
    if (!element || !event.currentTarget.hasPointerCapture(event.pointerId)) return;
    const box = element.getBoundingClientRect();
    const part = wide
      ? (event.clientX - box.left) / box.width
      : (event.clientY - box.top) / box.height;
    resize(Math.round(part * 100));
  };
  return (
    <div ref={ref} className={mergeClasses(styles.root, wide && styles.wide)}>
      <div className={styles.part} style={{ flexBasis: `${share}%` }}>
        {first}
      </div>
      <div
        role="separator"
        aria-label={label}
        aria-orientation={wide ? 'vertical' : 'horizontal'}
        aria-valuenow={share}
        aria-valuemin={LEAST}
        aria-valuemax={MOST}
        tabIndex={0}
        className={mergeClasses(styles.divider, wide && styles.dividerWide)}
        onKeyDown={onKeyDown}
        onPointerDown={(event) => event.currentTarget.setPointerCapture(event.pointerId)}
        onPointerMove={onPointerMove}
      />
      <div className={mergeClasses(styles.part, styles.rest)}>{second}</div>
    </div>
  );
}
