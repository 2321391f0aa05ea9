import { makeStyles, mergeClasses, tokens } from '@fluentui/react-components';
import type { ReactNode } from 'react';
import { useEffect, useRef } from 'react';

const useStyles = makeStyles({
  root: {
    display: 'flex',
    flexDirection: 'column',
    gap: tokens.spacingVerticalM,
    alignItems: 'stretch',
    minWidth: 0,
  },
  fill: { flexGrow: 1, minHeight: 0, gap: tokens.spacingVerticalS },
  heading: {
    margin: 0,
    fontSize: tokens.fontSizeBase500,
    lineHeight: tokens.lineHeightBase500,
    fontWeight: tokens.fontWeightSemibold,
    ':focus': { outlineStyle: 'none' },
  },
});

export interface StepPageProps {
  heading: string;
  /** Moves the focus to the heading, so that a screen reader starts reading here. */
  focusHeading: boolean;
  /** Takes the whole height of the pane, for a step that scrolls its parts itself. */
  fill?: boolean;
  children: ReactNode;
}

/** One step: its heading and what belongs to it, from top to bottom. */
export function StepPage({ heading, focusHeading, fill, children }: StepPageProps) {
  const styles = useStyles();
  const title = useRef<HTMLHeadingElement>(null);
  useEffect(() => {
    if (focusHeading) title.current?.focus();
  }, [focusHeading]);
  return (
    <div className={mergeClasses(styles.root, fill && styles.fill)}>
      <h2 ref={title} tabIndex={-1} className={styles.heading}>
        {heading}
      </h2>
      {children}
    </div>
  );
}
