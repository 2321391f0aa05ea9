import type { Indicator, Task } from './model';

const FNV_OFFSET = 0xcbf29ce484222325n;
const FNV_PRIME = 0x100000001b3n;

/** FNV-1a over UTF-8, 64 bits, cut to eight base-32 digits: short enough to read out over a telephone. */
function shortHash(text: string): string {
  let hash = FNV_OFFSET;
  for (const byte of new TextEncoder().encode(text)) {
    hash = BigInt.asUintN(64, (hash ^ BigInt(byte)) * FNV_PRIME);
  }
  return (hash ^ (hash >> 40n)).toString(32).padStart(13, '0').slice(-8);
}

const normalise = (text: string) => text.normalize('NFKC').replace(/\s+/g, '');

/** Ids given so far, and for each key the number of its next copy: many equal records stay linear. */
interface Given {
  ids: Set<string>;
  nextCopy: Map<string, number>;
}

function identify(prefix: string, parts: string[], { ids, nextCopy }: Given): string {
  const key = parts.map(normalise).join('|');
  let copy = nextCopy.get(prefix + key) ?? 1;
  const idOf = (number: number) =>
    `${prefix}-${shortHash(number === 1 ? key : `${key}|${number}`)}`;
  while (ids.has(idOf(copy))) copy++;
  const id = idOf(copy);
  ids.add(id);
  nextCopy.set(prefix + key, copy + 1);
  return id;
}

/** Gives results and revisions ids made of what names them; equal ones are told apart by their order. */
export function withNamedIds<R>(
  prefix: string,
  records: readonly R[],
  partsOf: (record: R) => string[],
): (R & { id: string })[] {
  const given: Given = { ids: new Set(), nextCopy: new Map() };
  return records.map((record) => ({ ...record, id: identify(prefix, partsOf(record), given) }));
}

/**
 * Gives every record an id made of what names it (section, name, measure and period), never of its
 * target: reading the plan again, or reading it after a target was revised, yields the same ids.
 * Records that agree in all of these are told apart by their order.
 */
export function withIds<I extends Omit<Indicator, 'id'>, T extends Omit<Task, 'id'>>(
  indicators: readonly I[],
  tasks: readonly T[],
): { indicators: (I & { id: string })[]; tasks: (T & { id: string })[] } {
  const given: Given = { ids: new Set(), nextCopy: new Map() };
  return {
    indicators: indicators.map((record) => ({
      ...record,
      id: identify('I', [record.section, record.name, record.measure, record.period], given),
    })),
    tasks: tasks.map((record) => ({
      ...record,
      id: identify('T', [record.section, record.title], given),
    })),
  };
}
