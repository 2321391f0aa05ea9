import { measures, operators, type Measure } from '../../../src/plan/model';
import { quarters } from '../../../src/tracking/quarter';
import { track } from '../../../src/tracking/track';
import { row, settings } from './rows';

const dueOf = (...args: Parameters<typeof track>) => track(...args).due;

describe('due in each quarter, target 200', () => {
  // 200 × 25 % = 50, × 50 % = 100, × 75 % = 150, × 100 % = 200.
  const phased = [50, 100, 150, 200];
  const whole = [200, 200, 200, 200];
  const cases: [Measure, string, number[]][] = [
    ['growth', '%', whole],
    ['growth', '家', whole],
    ['level', '家', whole],
    ['level', '%', whole],
    ['increment', '家', phased],
    ['increment', '%', phased],
    ['completion', '个', phased],
    ['completion', '%', phased],
    ['change_pp', '个百分点', phased],
    ['change_pp', '%', phased],
    ['reduction', '%', whole],
    ['reduction', '‰', whole],
    ['reduction', '吨', phased],
  ];

  test.each(cases)('%s in %s', (measure, unit, expected) => {
    for (const operator of operators) {
      const found = quarters.map((q) => dueOf(row({ measure, unit, operator }), settings(q)));
      expect([operator, found]).toEqual([operator, expected]);
    }
  });
});

describe('a level with a baseline', () => {
  test('rises from the baseline in equal steps', () => {
    // 100 + (200 − 100) × 25 % = 125, then 150, 175, 200.
    const level = row({ measure: 'level', baseline: 100 });
    expect(quarters.map((q) => dueOf(level, settings(q)))).toEqual([125, 150, 175, 200]);
  });

  test('falls from the baseline where lower is better', () => {
    // 40 + (35 − 40) × 25 % = 38.75, then 37.5, 36.25, 35.
    const level = row({ measure: 'level', operator: '<=', target: 35, baseline: 40 });
    expect(quarters.map((q) => dueOf(level, settings(q)))).toEqual([38.75, 37.5, 36.25, 35]);
  });

  test.each([
    ['above a target to be reached', '>=' as const, 250],
    ['equal to a target to be reached', '>=' as const, 200],
    ['below a target not to be exceeded', '<=' as const, 150],
    ['equal to a target not to be exceeded', '<=' as const, 200],
  ])('%s gives no path: the whole target is due', (_, operator, baseline) => {
    const level = row({ measure: 'level', operator, baseline });
    expect(quarters.map((q) => dueOf(level, settings(q)))).toEqual([200, 200, 200, 200]);
  });

  test.each(operators.filter((operator) => operator !== '<='))(
    '%s leads up to its target, not down',
    (operator) => {
      const up = row({ measure: 'level', operator, baseline: 100 });
      expect(dueOf(up, settings(2))).toBe(150); // 100 + 100 × 50 %
      const above = row({ measure: 'level', operator, baseline: 300 });
      expect(dueOf(above, settings(2))).toBe(200);
    },
  );

  test('a baseline of zero is a baseline', () => {
    // 0 + 200 × 25 % = 50
    expect(dueOf(row({ measure: 'level', baseline: 0 }), settings(1))).toBe(50);
  });

  test.each(measures.filter((measure) => measure !== 'level'))(
    'the baseline of a %s changes nothing',
    (measure) => {
      const plain = row({ measure, entry: 60 });
      for (const quarter of quarters) {
        const expected = track(plain, settings(quarter));
        expect(track({ ...plain, baseline: 100 }, settings(quarter))).toEqual(expected);
      }
    },
  );
});

describe('not assessed', () => {
  const nothing = { due: null, variance: null, status: 'notAssessed' };

  test('a record no longer in the plan', () => {
    expect(track(row({ mark: 'gone', entry: 60 }), settings(1))).toMatchObject(nothing);
  });

  test('a target that is no number', () => {
    const found = track(row({ target: null, entry: 60 }), settings(1));
    expect(found).toEqual({ actual: 60, completion: null, ...nothing });
  });

  test('a target of a later year, but not of this or an earlier one', () => {
    expect(track(row({ periodEnd: 2025, entry: 60 }), settings(1))).toMatchObject(nothing);
    expect(track(row({ periodEnd: 2024, entry: 60 }), settings(1)).due).toBe(50);
    expect(track(row({ periodEnd: 2023, entry: 60 }), settings(1)).due).toBe(50);
  });

  test('a phased measure in a quarter without a share', () => {
    const none = settings(1, { phasing: [0, 0.5, 0.75, 1] });
    for (const measure of ['increment', 'completion', 'change_pp'] as const) {
      expect(track(row({ measure, entry: 60 }), none)).toMatchObject(nothing);
    }
    expect(track(row({ measure: 'reduction', unit: '吨' }), none)).toMatchObject(nothing);
  });

  test('measures that are due whole, and levels, are assessed all the same', () => {
    const none = settings(1, { phasing: [0, 0.5, 0.75, 1] });
    expect(dueOf(row({ measure: 'growth', unit: '%' }), none)).toBe(200);
    expect(dueOf(row({ measure: 'reduction', unit: '%' }), none)).toBe(200);
    // A level has come no step from its baseline: 100 + 100 × 0.
    expect(dueOf(row({ measure: 'level', baseline: 100 }), none)).toBe(100);
  });

  test('a curve of the workbook’s own', () => {
    // 200 × 10 %, 30 %, 60 %, 100 %.
    const curve = (quarter: 1 | 2 | 3 | 4) => settings(quarter, { phasing: [0.1, 0.3, 0.6, 1] });
    expect(quarters.map((q) => dueOf(row(), curve(q)))).toEqual([20, 60, 120, 200]);
  });
});

test('due is kept to six decimals', () => {
  // 1 / 3 of 1 is 0.333333…
  const third = settings(1, { phasing: [1 / 3, 0.5, 0.75, 1] });
  expect(dueOf(row({ target: 1 }), third)).toBe(0.333333);
  // 399.653 × 0.25 = 99.91325; a binary product must not show its noise.
  expect(dueOf(row({ target: 399.653 }), settings(1))).toBe(99.91325);
  // 0.3 × 0.75 = 0.225, in binary 0.22499999999999998.
  expect(dueOf(row({ target: 0.3 }), settings(3))).toBe(0.225);
});
