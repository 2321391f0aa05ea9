import { forecastYear, type ForecastRow } from '../../../../src/quarter/forecast/forecast';
import type { Quarter } from '../../../../src/tracking/quarter';
import { fc } from '../../../support/property';

const NONE = [null, null, null, null];
const row = (
  changes: Partial<ForecastRow['row']> & Partial<Omit<ForecastRow, 'row'>> = {},
): ForecastRow => {
  const { now = NONE, last = NONE, curve = even, ...of } = changes;
  return {
    row: {
      measure: 'total',
      operator: '>=',
      target: 120,
      baseline: null,
      unit: '亿元',
      periodEnd: 2026,
      mark: null,
      ...of,
    },
    now,
    last,
    curve,
  };
};
const even = { due: [0.25, 0.5, 0.75, 1] as const, used: 'even' as const };
const times = (count: number, each: ForecastRow) => Array.from({ length: count }, () => each);
const at = (quarter: Quarter, rows: readonly ForecastRow[]) =>
  forecastYear(rows, { year: 2026, quarter, tolerance: 0.05 });
const shown = ({
  method,
  forecast,
  low,
  high,
  chance,
}: ReturnType<typeof forecastYear>[number]) => [method, forecast, low, high, chance];

/** Last year 10, 20, 30 and 40: 30 % by the second quarter. */
const last = [10, 30, 60, 100];
const sum = row({ now: [16, 36, null, null], last });

describe('worked by hand', () => {
  test('a sum: 36 of what was 30 last year makes 120, as far off as its quarters were', () => {
    // 16 and 20 of 120 for 12 and 24: (0.0333² ÷ 0.1 + 0.0333² ÷ 0.2) ÷ 1 = 0.016667; of 84 to come, the logarithm's
    // error is √(0.016667 × (1 ÷ 0.3 + 1 ÷ 0.7)) = 0.281718; Student's t with 6 degrees reaches 1.439756 errors.
    // 36 + 84 × e^∓0.405605 = 91.992 and 162.018
    expect(shown(at(2, times(4, sum))[0]!)).toEqual(['profile', 120, 91.99, 162.02, 0.5]);
  });

  test('without a target there is no forecast, and the others have theirs', () => {
    const blank = row({ target: null, unit: '户', now: [0, 3, null, null] });
    const [none, ...others] = at(2, [blank, ...times(4, sum)]);
    expect(shown(none!)).toEqual(['notAssessed', null, null, null, null]);
    expect(shown(others[0]!)).toEqual(['profile', 120, 91.99, 162.02, 0.5]);
  });

  test('what is needed from here, and what a quarter brought', () => {
    expect(at(2, times(4, sum))[0]).toMatchObject({ soFar: 18, needed: 42 });
    expect(at(2, [row({ now: [70, 130, null, null] })])[0]).toMatchObject({ soFar: 65, needed: 0 });
    // Of rates the quarters that are left must come to (4 × 7.5 − 3 × 8) ÷ 1.
    const rate = row({ measure: 'growth', unit: '%', target: 7.5, now: [6, 7, 8, null] });
    expect(at(3, [rate])[0]).toMatchObject({ soFar: 8, needed: 6 });
    // A ceiling: what may still be used.
    const ceiling = row({ operator: '<=', target: 100, now: [20, 40, 90, null] });
    expect(at(3, [ceiling])[0]).toMatchObject({ soFar: 30, needed: 10 });
  });

  test('rates: single quarters of 6, 8 and 10 around 8', () => {
    // (4 + 0 + 4) ÷ 2 = 4; the error of the year is √(4 × 1 ÷ (4 × 3)) = 0.57735, t with 7 degrees 1.414924
    const rate = row({ measure: 'growth', unit: '%', target: 8, now: [6, 7, 8, null] });
    expect(shown(at(3, times(3, rate))[0]!)).toEqual(['rate', 8, 7.18, 8.82, 0.5]);
  });

  test('a level on its way from the baseline: steps of 8 and 12', () => {
    // (2² + 2²) ÷ 1 = 8; two steps with a drift of two: √(8 × (2 + 4 ÷ 2)) = 5.656854
    const level = row({
      measure: 'level',
      baseline: 100,
      target: 140,
      now: [108, 120, null, null],
    });
    expect(shown(at(2, times(4, level))[0]!)).toEqual(['drift', 140, 131.86, 148.14, 0.5]);
  });

  test('a share comes to no more than all of it', () => {
    // The same steps from 56: 96 ± 8.14; a target of more than all is no share's.
    const level = (unit: string, baseline: number) =>
      row({
        measure: 'level',
        unit,
        baseline,
        target: baseline + 40,
        now: [baseline + 8, baseline + 20, null, null],
      });
    const of = (each: ForecastRow) => shown(at(2, times(4, each))[0]!);
    expect(of(level('%', 56))).toEqual(['drift', 96, 87.86, 100, 0.5]);
    expect(of(level('%', 70))).toEqual(['drift', 110, 101.86, 118.14, 0.5]);
    expect(of(level('分', 56))).toEqual(['drift', 96, 87.86, 104.14, 0.5]);
  });

  test('a level with last year beside it: it changes as it did then', () => {
    const level = row({
      measure: 'level',
      operator: '<=',
      target: 39,
      now: [42, 36, null, null],
      last: [40, 35, 30, 38],
    });
    // Once −6 for −5: 1 ÷ 39² of the target's square; two steps: √2 = 1.414214, times 1.439756
    expect(shown(at(2, times(4, level))[0]!)).toEqual(['changes', 39, 36.96, 41.04, 0.5]);
  });

  test('a curve that was typed takes the place of last year', () => {
    const curve = { due: [0.1, 0.3, 0.6, 1] as const, used: 'custom' as const };
    const typed = row({ now: [16, 36, null, null], last: [25, 50, 75, 100], curve });
    expect(shown(at(2, times(4, typed))[0]!)).toEqual(['curve', 120, 91.99, 162.02, 0.5]);
  });

  test('growth to date is drawn towards that of five or more of its kind', () => {
    const grown = (factor: number) =>
      row({ now: last.map((value, i) => (i < 2 ? value * factor : null)), last });
    // Growth differs by less than quarters do by chance: none of it is taken for the indicator's own.
    const noisy = (early: number, late: number) => row({ now: [early, late, null, null], last });
    const all = [noisy(4, 30), noisy(16, 30), noisy(4, 30), noisy(16, 30), noisy(16, 36)];
    const drawn = at(2, all)[4]!;
    expect(drawn.cells.credibility).toBe(0);
    // 36 + 70 × (36 ÷ 30)^(1 ÷ 5)
    expect(drawn.forecast).toBe(108.6);
    // Growth that differs far more than quarters do is each indicator's own.
    const own = at(2, [0.5, 0.8, 1, 1.5, 2].map(grown));
    expect(Number(own[4]!.cells.credibility)).toBeGreaterThan(0.99);
    expect(own[4]!.forecast).toBeCloseTo(200, 0);
  });

  test('things are counted whole: the edges are whole numbers within', () => {
    const counted = row({
      unit: '个',
      measure: 'completion',
      target: 12,
      now: [1, 3, null, null],
      last: [1, 3, 6, 10],
    });
    const [made] = at(2, times(4, counted));
    expect(made!.forecast).toBe(10);
    expect([made!.low, made!.high].every(Number.isInteger)).toBe(true);
  });
});

describe('no number without ground', () => {
  test.each<[string, Quarter, ForecastRow]>([
    ['early', 1, row({ now: [16, null, null, null], last })],
    ['notReported', 2, row({ now: [16, null, null, null], last })],
    ['notReported', 2, row({ now: [16, '约36', null, null], last })],
    ['gap', 2, row({ now: [null, 36, null, null], last })],
    ['noProfile', 2, row({ now: [16, 36, null, null] })],
    ['noProfile', 2, row({ now: [16, 36, null, null], last: [10, 30, null, 100] })],
    ['noProfile', 2, row({ now: [16, 36, null, null], last: [0, 0, 0, 100] })],
    ['noProfile', 2, row({ now: [16, 36, null, null], last: [50, 100, 100, 100] })],
    ['nothingYet', 2, row({ now: [0, 0, null, null], last })],
    ['belowZero', 2, row({ target: -500, now: [-125, -250, null, null], last })],
    ['noTarget', 2, row({ measure: 'level', target: 0, now: [1, 1, null, null] })],
    ['notAssessed', 2, row({ now: [16, 36, null, null], last, periodEnd: 2030 })],
    ['notAssessed', 2, row({ now: [16, 36, null, null], last, mark: 'gone' })],
    ['notAssessed', 2, row({ now: [16, 36, null, null], last, target: null })],
  ])('%s', (method, quarter, each) => {
    for (const made of at(quarter, times(6, each))) {
      expect(shown(made)).toEqual([method, null, null, null, null]);
    }
  });

  test('three of a kind do not tell how far off they may be; those of another measure do not help', () => {
    const others = times(6, row({ ...sum.row, measure: 'increment', now: sum.now, last }));
    const made = at(2, [...times(3, sum), ...others]);
    expect(made.map(({ method }) => method)).toEqual([
      ...times(3, sum).map(() => 'fewPeers'),
      ...others.map(() => 'profile'),
    ]);
    expect(made[0]!.chance).toBeNull();
  });
});

describe('whatever the figures', () => {
  const amount = fc.double({ min: 0.5, max: 50, noNaN: true });
  const years = fc.array(fc.tuple(amount, amount, amount, amount), { minLength: 8, maxLength: 16 });
  const upTo = (amounts: readonly number[]) => {
    let total = 0;
    return amounts.map((each) => (total += each));
  };
  /** Half of them this year, half last year. */
  const ledger = (all: readonly (readonly number[])[], changes: Partial<ForecastRow['row']>) =>
    all
      .slice(0, all.length / 2)
      .map((now, i) => row({ now: upTo(now), last: upTo(all[all.length - 1 - i]!), ...changes }));
  const twoOrThree = fc.constantFrom<Quarter>(2, 3);
  const targets = fc.double({ min: 1, max: 300, noNaN: true });

  test('a whole year that is reported is its actual', () => {
    fc.assert(
      fc.property(years, targets, (all, target) => {
        for (const [i, made] of at(4, ledger(all, { target })).entries()) {
          const actual = upTo(all[i]!)[3]!;
          expect(shown(made).slice(0, 2)).toEqual(['actual', expect.closeTo(actual, 1)]);
          expect(made.low).toBe(made.high);
          expect(made.chance).toBe(actual >= target ? 1 : 0);
        }
      }),
    );
  });

  test('the chance of at least and of at most add up to one', () => {
    fc.assert(
      fc.property(years, targets, twoOrThree, (all, target, quarter) => {
        const least = at(quarter, ledger(all, { target }));
        const most = at(quarter, ledger(all, { target, operator: '<=' }));
        for (const [i, made] of least.entries()) {
          expect(made.chance! + most[i]!.chance!).toBeCloseTo(1, 3);
        }
      }),
    );
  });

  test('a higher target is no likelier; what is forecast does not hang on it', () => {
    fc.assert(
      fc.property(years, targets, targets, twoOrThree, (all, a, b, quarter) => {
        const easy = at(quarter, ledger(all, { target: Math.min(a, b) }));
        const hard = at(quarter, ledger(all, { target: Math.max(a, b) }));
        for (const [i, made] of easy.entries()) {
          expect(hard[i]!.chance!).toBeLessThanOrEqual(made.chance!);
          expect(hard[i]!.forecast).toBe(made.forecast);
        }
      }),
    );
  });

  test('sums stay above what is reported, and the forecast within its edges', () => {
    fc.assert(
      fc.property(years, twoOrThree, (all, quarter) => {
        for (const [i, { forecast, low, high }] of at(quarter, ledger(all, {})).entries()) {
          expect(low!).toBeGreaterThanOrEqual(upTo(all[i]!)[quarter - 1]! - 0.01);
          expect(low!).toBeLessThanOrEqual(forecast!);
          expect(high!).toBeGreaterThanOrEqual(forecast!);
        }
      }),
    );
  });

  test('another unit of measure changes no chance', () => {
    fc.assert(
      fc.property(years, targets, twoOrThree, (all, target, quarter) => {
        const scaled = all.map((each) => each.map((value) => value * 1024));
        const made = at(quarter, ledger(all, { target }));
        for (const [i, other] of at(quarter, ledger(scaled, { target: target * 1024 })).entries()) {
          expect(other.chance).toBeCloseTo(made[i]!.chance!, 3);
        }
      }),
    );
  });
});
