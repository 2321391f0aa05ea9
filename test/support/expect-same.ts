import { isDeepStrictEqual } from 'node:util';

/** `expect(found).toEqual(wanted)`, quick where both are alike: comparing large dumps in Jest takes longer than making them. */
export function expectSame(found: unknown, wanted: unknown): void {
  if (!isDeepStrictEqual(found, wanted)) expect(found).toEqual(wanted);
}
