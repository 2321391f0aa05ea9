import { makeStyles, tokens } from '@fluentui/react-components';
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
  children: ReactNode;
}

/** One step: its heading and what belongs to it, from top to bottom. */
export function StepPage({ heading, focusHeading, children }: StepPageProps) {
  const styles = useStyles();
  const title = useRef<HTMLHeadingElement>(null);
  useEffect(() => {
    if (focusHeading) title.current?.focus();
  }, [focusHeading]);
  return (
    <div className={styles.root}>
      <h2 ref={title} tabIndex={-1} className={styles.heading}>
        {heading}
      </h2>
      {children}
    </div>
  );
}
