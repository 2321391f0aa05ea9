/**
 * What estimates of a request or an answer may fill: the client adds its own envelope, requests stay below 4 MB, and Excel
 * on the web refuses 5 MB.
 */
export const TARGET_REQUEST = 3_400_000;

const encoder = new TextEncoder();

/** UTF-8 size of a value as JSON. */
export function jsonSize(value: unknown): number {
  return encoder.encode(JSON.stringify(value)).length;
}
