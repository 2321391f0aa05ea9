import { sameWords } from './units';

const scales: Readonly<Record<string, number>> = {
  千: 1e3,
  万: 1e4,
  百万: 1e6,
  千万: 1e7,
  亿: 1e8,
  万亿: 1e12,
};

/** A unit of measure taken apart: 万亩 is 10,000 times 亩. */
export interface Scale {
  factor: number;
  base: string;
}

export function scaleOf(unit: string): Scale {
  const plain = unit.normalize('NFKC').replace(/\s+/g, '');
  const [scale = ''] = /^(?:万亿|千万|百万|[千万亿])(?=.)/.exec(plain) ?? [];
  const isWord = plain.startsWith('千米') || plain.startsWith('千克') || plain.startsWith('千瓦');
  if (scale === '' || isWord) return { factor: 1, base: plain };
  return { factor: scales[scale]!, base: plain.slice(scale.length) };
}

/** Whether two words count the same: 户 and 家; also 个 and 项, but not 户 and 项. */
export function countsAlike(a: string, b: string): boolean {
  return a === b || sameWords.some((words) => words.includes(a) && words.includes(b));
}

/**
 * A value in another unit of measure: 67000 亩 is 6.7 万亩.
 * @returns null where the units do not measure the same.
 */
export function inUnit(value: number, from: string, to: string): number | null {
  const a = scaleOf(from);
  const b = scaleOf(to);
  if (!countsAlike(a.base, b.base)) return null;
  if (a.factor === b.factor) return value;
  // Dividing by a power of ten keeps what multiplying by a fraction would spoil: 67000 / 10000 is 6.7.
  return a.factor >= b.factor
    ? Number((value * (a.factor / b.factor)).toPrecision(15))
    : value / (b.factor / a.factor);
}
