/** Excel on the web refuses requests and answers above 5 MB; batches stay below this. */
export const LARGEST_REQUEST = 4_000_000;

/** Part of the limit that estimates may fill, because the client adds its own envelope. */
export const TARGET_REQUEST = 3_400_000;

const encoder = new TextEncoder();

/** UTF-8 size of a value as JSON. */
export function jsonSize(value: unknown): number {
  return encoder.encode(JSON.stringify(value)).length;
}
