/** A copy of a record without some of its parts. */
export function without<R extends object, K extends keyof R>(
  record: R,
  ...keys: readonly K[]
): Omit<R, K> {
  const copy = { ...record };
  for (const key of keys) delete copy[key];
  return copy;
}

/** A copy of a record without the parts that are `undefined`: an optional part is there or it is not. */
export function withoutUndefined<R extends object>(record: R): R {
  const parts = Object.entries(record).filter(([, value]) => value !== undefined);
  return Object.fromEntries(parts) as R;
}
