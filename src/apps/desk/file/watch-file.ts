import { isError } from '../../../language/errors';
import { type FileInPlace, type FileStamp, sameStamp, stampInPlace } from './file-in-place';
import { whileInSight } from './while-in-sight';

/**
 * Looks at a file again and again while the page is in sight.
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
  const stop = whileInSight(async () => {
    const file = known();
    if (!file) return;
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
    }
  });
  return () => {
    stopped = true;
    stop();
  };
}
