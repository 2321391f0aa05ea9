import { intoBatches } from '../../../../src/host/excel/batches';

/** Sizes of the requests that steps of these sizes are grouped into. */
export function batchSizes(steps: number[]): number[] {
  return intoBatches(steps.map((bytes) => ({ bytes }))).map((batch) =>
    batch.reduce((sum, { bytes }) => sum + bytes, 0),
  );
}
