import { TARGET_REQUEST } from './size';

/** Requests for a patch that is not too large: with finding out what exists before, four syncs in all. */
const USUAL_BATCHES = 3;

/**
 * Groups consecutive steps into requests: three of about equal size, or as many more as the size of a request demands.
 * A step larger than the limit has a request of its own.
 */
export function intoBatches<T extends { bytes: number }>(steps: readonly T[]): T[][] {
  const balanced = smallestLimit(steps);
  return pack(steps, Math.min(balanced, TARGET_REQUEST));
}

/** The smallest size limit with which the steps fit into the usual number of batches. */
function smallestLimit(steps: readonly { bytes: number }[]): number {
  let low = Math.max(0, ...steps.map((step) => step.bytes));
  let high = steps.reduce((sum, step) => sum + step.bytes, 0);
  while (low < high) {
    const middle = Math.floor((low + high) / 2);
    if (pack(steps, middle).length <= USUAL_BATCHES) high = middle;
    else low = middle + 1;
  }
  return low;
}

function pack<T extends { bytes: number }>(steps: readonly T[], limit: number): T[][] {
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
