import { isError } from '../../../language/errors';
import { type FileInPlace, type FileStamp, sameStamp, stampInPlace } from './file-in-place';

/** Milliseconds between two looks at a file. */
const PAUSE = 2000;

/**
 * Looks at a file again and again while the page is in sight, and at once when it comes into sight.
 * @param known the file as the desk knows it, asked for at each look.
 * @param onChange called when another program wrote it and has finished: two looks found the same. Once for each state.
 * @returns how to stop.
 */
export function watchFile(
  known: () => FileInPlace | undefined,
  onChange: (stamp: FileStamp) => void,
): () => void {
  let seen: FileStamp | null = null;
  let told: FileStamp | null = null;
  let stopped = false;
  let looking = false;

  const look = async () => {
    const file = known();
    if (looking || stopped || !file || document.visibilityState === 'hidden') return;
    looking = true;
    try {
      const now = await stampInPlace(file.handle);
      const isStable = now !== null && seen !== null && sameStamp(now, seen);
      seen = now;
      if (!isStable || stopped || sameStamp(now, known()?.stamp ?? now)) return;
      if (told && sameStamp(told, now)) return;
      told = now;
      onChange(now);
    } catch (error) {
      // While another program writes it, a file may be held, or gone for a moment: the next look tells.
      if (!isError(error, 'fileHeld', 'fileGone', 'fileNotAllowed')) throw error;
    } finally {
      looking = false;
    }
  };
  const timer = setInterval(() => void look(), PAUSE);
  const onSight = () => void look();
  document.addEventListener('visibilitychange', onSight);
  window.addEventListener('focus', onSight);
  return () => {
    stopped = true;
    clearInterval(timer);
    document.removeEventListener('visibilitychange', onSight);
    window.removeEventListener('focus', onSight);
  };
}
