import type { ForecastRow } from '../../../../src/quarter/forecast/forecast';

/** An indicator whose year is known to its end. */
export interface SimulatedYear {
  row: ForecastRow;
  /** Figures to date of all four quarters. */
  truth: number[];
}
export type Draw = ReturnType<typeof seeded>;
export type Family = (draw: Draw) => SimulatedYear[];

/** Numbers by chance that are the same each time: mulberry32, Box and Muller, Marsaglia and Tsang, Knuth. */
export function seeded(seed: number) {
  let state = seed;
  const uniform = () => {
    state = (state + 0x6d2b79f5) | 0;
    let t = Math.imul(state ^ (state >>> 15), 1 | state);
    t = (t + Math.imul(t ^ (t >>> 7), 61 | t)) ^ t;
    return (((t ^ (t >>> 14)) >>> 0) + 0.5) / 4294967296;
  };
  const normal = () => Math.sqrt(-2 * Math.log(uniform())) * Math.cos(2 * Math.PI * uniform());
  const gamma = (shape: number): number => {
    if (shape < 1) return gamma(shape + 1) * uniform() ** (1 / shape);
    const [d, c] = [shape - 1 / 3, 1 / Math.sqrt(9 * shape - 3)];
    for (;;) {
      const x = normal();
      const v = (1 + c * x) ** 3;
      if (v > 0 && Math.log(uniform()) < x * x * 0.5 + d - d * v + d * Math.log(v)) return d * v;
    }
  };
  const poisson = (mean: number): number => {
    let [count, product] = [0, uniform()];
    for (const limit = Math.exp(-mean); product > limit; count++) product *= uniform();
    return count;
  };
  return { uniform, normal, gamma, poisson };
}

const EVEN = { due: [0.25, 0.5, 0.75, 1], used: 'even' } as const;
const upTo = (amounts: readonly number[]) => {
  let sum = 0;
  return amounts.map((amount) => (sum += amount));
};

function year(
  row: Partial<ForecastRow['row']> & { target: number },
  truth: number[],
  last: readonly (number | null)[] = [null, null, null, null],
): SimulatedYear {
  return {
    truth,
    row: {
      row: {
        measure: 'total',
        operator: '>=',
        baseline: null,
        unit: '亿元',
        periodEnd: 2026,
        mark: null,
        ...row,
      },
      now: truth,
      last,
      curve: EVEN,
    },
  };
}

/** Shares of the quarters, each indicator's own: many end late. */
function seasonOf({ uniform }: Draw): number[] {
  const late = uniform();
  const raw = [1 - 0.5 * late, 1, 1 + 0.3 * late, 1 + 1.2 * late].map(
    (share) => share * (0.75 + 0.5 * uniform()),
  );
  const sum = raw.reduce((a, b) => a + b);
  return raw.map((share) => share / sum);
}

const ROWS = 14;
const rows = (make: (i: number) => SimulatedYear): SimulatedYear[] =>
  Array.from({ length: ROWS }, (_, i) => make(i));
const sumOf = (amounts: readonly number[]) => amounts.reduce((a, b) => a + b);

/** Sums whose quarters vary the more the less they bring; growth differs between indicators. */
const gammaSums: Family = (draw) =>
  rows(() => {
    const [season, size] = [seasonOf(draw), Math.exp(2 + 2 * draw.normal())];
    const grown = Math.exp(0.06 + 0.1 * draw.normal());
    const shape = 60 * Math.exp(0.5 * draw.normal());
    const quartersOf = (total: number) =>
      season.map((share) => (total * draw.gamma(shape * share)) / shape);
    const last = quartersOf(size);
    const target = sumOf(last) * (1 + 0.02 + 0.1 * draw.uniform());
    return year({ target }, upTo(quartersOf(size * grown)), upTo(last));
  });

/** Sums of which every quarter varies by the same part, with shocks that stay. */
const shockedSums: Family = (draw) =>
  rows(() => {
    const [season, size] = [seasonOf(draw), Math.exp(1 + 2 * draw.normal())];
    const noise = 0.08 * Math.exp(0.5 * draw.normal());
    const quartersOf = (total: number) =>
      season.map((share) => total * share * Math.exp(noise * draw.normal()));
    const last = quartersOf(size);
    const target = sumOf(last) * (1.02 + 0.1 * draw.uniform());
    const grown = Math.exp(0.06 + 0.08 * draw.normal());
    return year({ measure: 'increment', target }, upTo(quartersOf(size * grown)), upTo(last));
  });

/** Things that are built or found: few, whole, by chance. */
const counts: Family = (draw) =>
  rows(() => {
    const [season, mean] = [seasonOf(draw), 12 + 60 * draw.uniform()];
    const quartersOf = (total: number) => season.map((share) => draw.poisson(total * share));
    const last = quartersOf(mean);
    const target = Math.round(sumOf(last) * (0.9 + 0.3 * draw.uniform()));
    const truth = upTo(quartersOf(mean * Math.exp(0.1 * draw.normal())));
    return year({ measure: 'completion', unit: '个', target }, truth, upTo(last));
  });

/** Growth to date: quarters that keep something of the one before. */
const rates: Family = (draw) =>
  rows(() => {
    const [usual, noise] = [4 + 4 * draw.uniform(), 1.2 * Math.exp(0.4 * draw.normal())];
    let off = noise * draw.normal();
    const growth = [1, 2, 3, 4].map(() => usual + (off = 0.3 * off + 0.95 * noise * draw.normal()));
    const truth = upTo(growth).map((sum, i) => sum / (i + 1));
    return year({ measure: 'growth', unit: '%', target: usual + draw.normal() }, truth);
  });

/** Levels that move on from their baseline by steps of their own size. */
const levels: Family = (draw) =>
  rows(() => {
    const baseline = 50 + 100 * draw.uniform();
    const [step, noise] = [0.03 * draw.uniform(), 0.012 * Math.exp(0.4 * draw.normal())];
    const truth = upTo([1, 2, 3, 4].map(() => baseline * (step + noise * draw.normal()))).map(
      (moved) => baseline + moved,
    );
    const target = baseline * (1 + 4 * step * (0.7 + 0.6 * draw.uniform()) + 0.01);
    return year({ measure: 'level', unit: '万户', target, baseline }, truth);
  });

/** Levels with seasons, which last year knew. */
const seasonalLevels: Family = (draw) =>
  rows(() => {
    const [usual, season] = [30 + 20 * draw.uniform(), seasonOf(draw)];
    const noise = 0.02 * Math.exp(0.4 * draw.normal());
    const yearOf = (level: number) => {
      let off = 0;
      return season.map((share) => level * (0.8 + share + (off += noise * draw.normal())));
    };
    const last = yearOf(usual);
    const truth = yearOf(usual * (0.95 + 0.04 * draw.normal()));
    return year(
      {
        measure: 'level',
        operator: '<=',
        unit: '微克/立方米',
        target: last[3]! * (0.9 + 0.1 * draw.uniform()),
      },
      truth,
      last,
    );
  });

/** Ledgers of one kind each, whose truth is known because it was made. */
export const families: { kind: string; make: Family }[] = [
  { kind: 'sums', make: gammaSums },
  { kind: 'sums', make: shockedSums },
  { kind: 'counts', make: counts },
  { kind: 'rates', make: rates },
  { kind: 'levels', make: levels },
  { kind: 'levels', make: seasonalLevels },
];
