/**
 * What is worked out of an object, kept as long as the object lives and what else decides stays the same: a ledger of thousands
 * of rows is worked out anew after every entry, and all its rows but one are what they were. What is kept is shared, so only
 * to be read.
 */
export class Remembered<Source extends object, Result> {
  private readonly known = new WeakMap<Source, { by: readonly unknown[]; result: Result }>();

  /** @param by everything besides the object that decides on the result; objects among it count as equal only to themselves. */
  of(source: Source, by: readonly unknown[], make: () => Result): Result {
    const known = this.known.get(source);
    if (known && sameValues(known.by, by)) return known.result;
    const result = make();
    this.known.set(source, { by, result });
    return result;
  }
}

/** Whether two lists hold the same, one by one. */
export function sameValues(a: readonly unknown[], b: readonly unknown[]): boolean {
  if (a === b) return true;
  if (a.length !== b.length) return false;
  for (let i = 0; i < a.length; i++) if (!Object.is(a[i], b[i])) return false;
  return true;
}

/** What is large and seldom wanted is made when it is, once. */
export function whenAsked<R>(make: () => R): () => R {
  let known: { result: R } | undefined;
  return () => (known ??= { result: make() }).result;
}
