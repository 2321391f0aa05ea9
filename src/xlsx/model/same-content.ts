/** Whether two descriptions say the same; `fromFile` is about where one came from and does not count. */
export function sameContent(a: unknown, b: unknown): boolean {
  if (typeof a !== 'object' || typeof b !== 'object' || a === null || b === null) return a === b;
  const left = contentOf(a);
  const right = contentOf(b);
  const keys = Object.keys(left);
  return (
    keys.length === Object.keys(right).length &&
    keys.every((key) => sameContent(left[key], right[key]))
  );
}

function contentOf(value: object): Record<string, unknown> {
  const entries = Object.entries(value);
  return Object.fromEntries(
    entries.filter(([key, content]) => key !== 'fromFile' && content !== undefined),
  );
}
