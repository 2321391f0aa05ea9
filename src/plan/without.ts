/** A copy of a record without some of its parts. */
export function without<R extends object, K extends keyof R>(
  record: R,
  ...keys: readonly K[]
): Omit<R, K> {
  const copy = { ...record };
  for (const key of keys) delete copy[key];
  return copy;
}
