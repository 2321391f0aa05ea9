import { useEffect, useState } from 'react';
import { usePane } from './session/environment';
import { useIsAsked } from './session/asked-for';
import { useFrameStyles } from './pane.styles';

/** Excel answers sooner, unless it is held up. In milliseconds. */
const LONG = 4000;
const LOOK_EVERY = 1000;

/** Excel lets what was asked for wait while a cell is edited or a dialog is open: says what to do, and goes with the answer. */
export function WaitingNotice() {
  const styles = useFrameStyles();
  const { host, messages } = usePane();
  const isAsked = useIsAsked();
  const [isLong, setIsLong] = useState(false);
  useEffect(() => {
    if (!isAsked || !host.waited) return;
    const timer = setInterval(() => setIsLong((host.waited?.() ?? 0) > LONG), LOOK_EVERY);
    return () => {
      clearInterval(timer);
      setIsLong(false);
    };
  }, [isAsked, host]);
  return (
    <p
      role="status"
      className={isLong ? styles.waiting : styles.nothingToWaitFor}
      data-testid="waiting"
    >
      {isLong && messages.workbook.waiting}
    </p>
  );
}
