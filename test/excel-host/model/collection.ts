import { notFound } from '../protocol';

/** A keyed collection: items are found by id or name, ignoring case, as in Excel. */
export abstract class Collection<T extends object> {
  list: T[] = [];

  items(): T[] {
    return this.list;
  }

  get count(): number {
    return this.items().length;
  }

  item(key: unknown): T {
    const wanted = String(key).toLowerCase();
    const found = this.items().find((candidate) => keysOf(candidate).includes(wanted));
    if (!found) throw notFound();
    return found;
  }

  remove(item: T): void {
    this.list = this.list.filter((each) => each !== item);
  }
}

function keysOf(item: object): string[] {
  const { id, name, key } = item as { id?: unknown; name?: unknown; key?: unknown };
  return [id, name, key]
    .filter((each) => each !== undefined)
    .map((each) => String(each).toLowerCase());
}

/** An id in the form Excel gives: unique in a workbook. */
export function guid(n: number): string {
  return `{${String(n).padStart(8, '0')}-0000-4000-8000-000000000000}`;
}
