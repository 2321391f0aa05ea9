import type { Indicator, Task } from './model';

/** The two halves of FNV's 64-bit offset; its prime is 2⁴⁰ + 0x1b3. */
const OFFSET_HIGH = 0xcbf29ce4;
const OFFSET_LOW = 0x84222325;
const PRIME_LOW = 0x1b3;
const encoder = new TextEncoder();

/** FNV-1a over UTF-8, 64 bits, cut to eight base-32 digits: short enough to read out over a telephone. */
export function shortHash(text: string): string {
  let high = OFFSET_HIGH;
  let low = OFFSET_LOW;
  for (const byte of encoder.encode(text)) {
    const mixed = (low ^ byte) >>> 0;
    const product = mixed * PRIME_LOW;
    low = product >>> 0;
    high = (high * PRIME_LOW + Math.floor(product / 2 ** 32) + ((mixed << 8) >>> 0)) >>> 0;
  }
  low = (low ^ (high >>> 8)) >>> 0;
  return ((high & 0xff) * 2 ** 32 + low).toString(32).padStart(8, '0');
}

const normalise = (text: string) => text.normalize('NFKC').replace(/\s+/g, '');

/**
 * The id of a plan that was read from a document: the same for every version of a district's plan of one year, and
 * another for every other district. A district that is not known yet has the year alone.
 */
export function planIdOf(district: string | null, year: number | undefined): string {
  const name = normalise(district ?? '');
  return ['plan', year, name === '' ? undefined : shortHash(name)]
    .filter((part) => part !== undefined)
    .join('-');
}

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
  let id = idOf(copy);
  while (ids.has(id)) id = idOf(++copy);
  ids.add(id);
  nextCopy.set(prefix + key, copy + 1);
  return id;
}

/**
 * The measure as an id has it: that of the first version of the plan format, in which a year's sum was a level and a fall by
 * points a change. A ledger filled then has these ids, and its entries stand beside them.
 */
export function namedMeasure({
  measure,
  target,
}: Pick<Indicator, 'measure'> & { target: { unit: string } }): Indicator['measure'] {
  if (measure === 'total') return 'level';
  return measure === 'reduction' && target.unit.endsWith('百分点') ? 'change_pp' : measure;
}

/** The id of one more indicator of a plan. @param taken ids that the plan has. */
export function nextIndicatorId(
  record: Pick<Indicator, 'section' | 'name' | 'measure' | 'target' | 'period'>,
  taken: Iterable<string>,
): string {
  return identify('I', [record.section, record.name, namedMeasure(record), record.period], {
    ids: new Set(taken),
    nextCopy: new Map(),
  });
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
      id: identify('I', [record.section, record.name, namedMeasure(record), record.period], given),
    })),
    tasks: tasks.map((record) => ({
      ...record,
      id: identify('T', [record.section, record.title], given),
    })),
  };
}
