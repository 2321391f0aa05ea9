import type { Workbook } from './model/workbook';

/** A workbook as another one is now; neither knows of the other. To make one anew takes a hundred times as long. */
export function copyWorkbook(workbook: Workbook): Workbook {
  const copied = copyOf(workbook, new Map()) as Workbook;
  for (const sheet of copied.worksheets.list) sheet.connect();
  copied.onEvent = () => {};
  return copied;
}

/** What is reached from several places is copied once. Functions are shared. */
function copyOf(value: unknown, known: Map<object, object>): unknown {
  if (typeof value !== 'object' || value === null) return value;
  const before = known.get(value);
  if (before) return before;
  if (value instanceof Map) {
    const copy = new Map<unknown, unknown>();
    known.set(value, copy);
    for (const [key, each] of value) copy.set(copyOf(key, known), copyOf(each, known));
    return copy;
  }
  if (value instanceof Set) {
    const copy = new Set<unknown>();
    known.set(value, copy);
    for (const each of value) copy.add(copyOf(each, known));
    return copy;
  }
  const copy = (Array.isArray(value) ? [] : Object.create(Object.getPrototypeOf(value))) as object;
  known.set(value, copy);
  for (const [key, each] of Object.entries(value)) {
    (copy as Record<string, unknown>)[key] = copyOf(each, known);
  }
  return copy;
}
