import { TARGET_REQUEST } from './size';

/** Requests for a patch that is not too large: with finding out what exists before, four syncs in all. */
const USUAL_BATCHES = 3;

interface Sized {
  bytes: number;
  isChart?: true;
  /** Set on a formula. */
  isFilled?: unknown;
}

/**
 * Groups consecutive steps into requests: three of about equal size, or as many more as the size of a request demands.
 * A step larger than the limit has a request of its own. Charts are never in one with formulas: Excel calculates between.
 * @param apart each chart has a request of its own.
 */
export function intoBatches<T extends Sized>(steps: readonly T[], apart = false): T[][] {
  const charts = steps.filter(({ isChart }) => isChart);
  const first = steps.findIndex(({ isChart }) => isChart);
  const formulas = steps.map(({ isFilled }) => isFilled !== undefined).lastIndexOf(true) + 1;
  const middle = first < 0 ? 0 : formulas;
  const whole = (limit: number) =>
    [steps.slice(0, middle), steps.slice(middle)].flatMap((part) => pack(part, limit));
  if (!apart || first < 0) return whole(Math.min(smallestLimit(steps, whole), TARGET_REQUEST));
  return [
    ...pack(steps.slice(0, first), TARGET_REQUEST),
    ...charts.map((chart) => [chart]),
    ...pack(steps.slice(first + charts.length), TARGET_REQUEST),
  ];
}

/** The smallest size limit with which the steps fit into the usual number of batches. */
function smallestLimit(
  steps: readonly Sized[],
  packed: (limit: number) => readonly unknown[],
): number {
  let low = Math.max(0, ...steps.map((step) => step.bytes));
  let high = steps.reduce((sum, step) => sum + step.bytes, 0);
  while (low < high) {
    const middle = Math.floor((low + high) / 2);
    if (packed(middle).length <= USUAL_BATCHES) high = middle;
    else low = middle + 1;
  }
  return low;
}

/** Consecutive steps together up to a size; one that is larger by itself. */
export function pack<T extends Pick<Sized, 'bytes'>>(steps: readonly T[], limit: number): T[][] {
  const batches: T[][] = [];
  let room = 0;
  for (const step of steps) {
    if (batches.length === 0 || step.bytes > room) {
      batches.push([]);
      room = limit;
    }
    batches[batches.length - 1]!.push(step);
    room -= step.bytes;
  }
  return batches;
}
