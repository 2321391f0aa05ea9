import { HostError } from '../../host/errors';

/** The engine answers errors instead of throwing them; this makes them `HostError`s that say which call failed. */
export function checked<T extends { error: string | null }>(answer: T, call: string): T {
  // A call that crashes the engine answers nothing.
  if (!answer) throw new HostError('refused', { reason: `${call}: The file engine stopped.` });
  if (answer.error) throw new HostError('refused', { reason: `${call}: ${answer.error}` });
  return answer;
}
