/** Milliseconds between two looks. */
const PAUSE = 2000;

/**
 * Looks again and again while the page is in sight, and at once when it comes into sight; never twice at a time.
 * @returns how to stop.
 */
export function whileInSight(look: () => Promise<void>): () => void {
  let stopped = false;
  let looking = false;
  const lookOnce = async () => {
    if (looking || stopped || document.visibilityState === 'hidden') return;
    looking = true;
    try {
      await look();
    } finally {
      looking = false;
    }
  };
  const onSight = () => void lookOnce();
  const timer = setInterval(onSight, PAUSE);
  document.addEventListener('visibilitychange', onSight);
  window.addEventListener('focus', onSight);
  return () => {
    stopped = true;
    clearInterval(timer);
    document.removeEventListener('visibilitychange', onSight);
    window.removeEventListener('focus', onSight);
  };
}
