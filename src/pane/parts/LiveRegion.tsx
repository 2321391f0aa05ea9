import { makeStyles, tokens } from '@fluentui/react-components';
import type { ReactNode } from 'react';

const useStyles = makeStyles({
  root: {
    display: 'flex',
    flexDirection: 'column',
    gap: tokens.spacingVerticalXS,
    // It must be in the page before there is something to say, and take no place until then.
    ':empty': { position: 'absolute' },
  },
});

/** Its contents are read out by screen readers whenever they change. */
export function LiveRegion({ children, testId }: { children: ReactNode; testId?: string }) {
  const styles = useStyles();
  return (
    <div role="status" className={styles.root} data-testid={testId}>
      {children}
    </div>
  );
}
