import { HostError } from '../../errors';

/** The engine answers errors instead of throwing them; this makes them `HostError`s that say which call failed. */
export function checked<T extends { error: string | null }>(answer: T, call: string): T {
  if (answer.error) throw new HostError('refused', { reason: `${call}: ${answer.error}` });
  return answer;
}
