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

function identify(prefix: string, parts: string[], taken: Set<string>): string {
  const key = parts.map(normalise).join('|');
  let id = `${prefix}-${shortHash(key)}`;
  for (let copy = 2; taken.has(id); copy++) id = `${prefix}-${shortHash(`${key}|${copy}`)}`;
  taken.add(id);
  return id;
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
  const taken = new Set<string>();
  return {
    indicators: indicators.map((record) => ({
      ...record,
      id: identify('I', [record.section, record.name, record.measure, record.period], taken),
    })),
    tasks: tasks.map((record) => ({
      ...record,
      id: identify('T', [record.section, record.title], taken),
    })),
  };
}
