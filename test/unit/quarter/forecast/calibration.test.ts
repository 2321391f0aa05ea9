import { forecastYear } from '../../../../src/quarter/forecast/forecast';
import { families, seeded, type SimulatedYear } from './families';

const LEDGERS = 80;
const settings = { year: 2026, tolerance: 0.05 };

interface Outcome {
  covered: boolean;
  met: boolean;
  chance: number;
  /** What a straight line, and last year's share, say of the target: yes or no. */
  line: boolean;
  share: boolean;
}

/** Shows a ledger up to a quarter, and compares what is forecast with what the year came to. */
function outcomesOf(years: readonly SimulatedYear[], quarter: 2 | 3): Outcome[] {
  const known = years.map(({ row, truth }) => ({
    ...row,
    now: truth.map((value, i) => (i < quarter ? value : null)),
  }));
  return forecastYear(known, { ...settings, quarter }).flatMap((made, i) => {
    if (made.chance === null) return [];
    const { row, truth } = years[i]!;
    const [end, toDate] = [truth[3]!, truth[quarter - 1]!];
    const { measure, operator, target, baseline } = row.row;
    const isMet = (value: number) => (operator === '<=' ? value <= target! : value >= target!);
    const start = baseline ?? 0;
    const adds = measure !== 'growth' && (measure !== 'level' || baseline !== null);
    const line = adds ? start + ((toDate - start) * 4) / quarter : toDate;
    const [lastNow, lastEnd] = [row.last[quarter - 1], row.last[3]];
    const share =
      typeof lastNow === 'number' && typeof lastEnd === 'number'
        ? (toDate * lastEnd) / lastNow
        : line;
    return {
      covered: made.low! <= end && end <= made.high!,
      met: isMet(end),
      chance: made.chance,
      line: isMet(line),
      share: isMet(share),
    };
  });
}

const meanOf = (values: readonly number[]) => values.reduce((a, b) => a + b, 0) / values.length;
const brier = (outcomes: readonly Outcome[], chance: (outcome: Outcome) => number) =>
  meanOf(outcomes.map((outcome) => (chance(outcome) - Number(outcome.met)) ** 2));
/** A yes or no, hedged as well as it can be: by how often it is right, which nobody knows beforehand. */
function hedged(outcomes: readonly Outcome[], says: 'line' | 'share') {
  const rate = (answer: boolean) =>
    meanOf(outcomes.filter((each) => each[says] === answer).map(({ met }) => Number(met)));
  const [yes, no] = [rate(true), rate(false)];
  return brier(outcomes, (each) => (each[says] ? yes : no));
}

/** Simulated, not observed: it shows that the method is right where the world is of this kind. */
const simulated = families.map(({ kind, make }, i) => {
  const draw = seeded(20260101 + i);
  const ledgers = Array.from({ length: LEDGERS }, () => make(draw));
  return {
    kind,
    outcomes: ([2, 3] as const).map((quarter) =>
      ledgers.flatMap((years) => outcomesOf(years, quarter)),
    ),
  };
});
const kinds = [...new Set(simulated.map(({ kind }) => kind))];
const coverage = (outcomes: readonly Outcome[]) =>
  meanOf(outcomes.map(({ covered }) => Number(covered)));

test.each(kinds)(
  'simulated %s: what is said to hold in 80 %% of cases holds in 75 to 85 %%',
  (kind) => {
    const own = simulated.filter((each) => each.kind === kind).flatMap(({ outcomes }) => outcomes);
    expect(coverage(own.flat())).toBeGreaterThan(0.75);
    expect(coverage(own.flat())).toBeLessThan(0.85);
    // One family of a kind, seen from one quarter, may be further off.
    for (const outcomes of own) {
      expect(coverage(outcomes)).toBeGreaterThan(0.7);
      expect(coverage(outcomes)).toBeLessThan(0.88);
    }
  },
);

test.each(simulated)(
  "simulated $kind: chances are better than a straight line's and last year's share's answers",
  ({ outcomes }) => {
    for (const each of outcomes) {
      const own = brier(each, ({ chance }) => chance);
      for (const says of ['line', 'share'] as const) {
        expect(own).toBeLessThan(brier(each, (outcome) => Number(outcome[says])));
        expect(own).toBeLessThan(hedged(each, says));
      }
    }
  },
);

test.each(simulated)(
  'simulated $kind: of what has a chance of 70 to 90 %, about so much is met',
  ({ outcomes }) => {
    const likely = outcomes.flat().filter(({ chance }) => chance >= 0.7 && chance < 0.9);
    const met = meanOf(likely.map((each) => Number(each.met)));
    const said = meanOf(likely.map(({ chance }) => chance));
    expect(Math.abs(met - said)).toBeLessThan(0.12);
  },
);
