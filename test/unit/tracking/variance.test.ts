import { operators } from '../../../src/plan/model';
import { track } from '../../../src/tracking/track';
import { row, settings } from './rows';

describe('actual', () => {
  test.each([null, '', '60', '暂无', '#N/A', true, false])('%p is no figure', (entry) => {
    expect(track(row({ entry }), settings(1))).toEqual({
      actual: null,
      due: 50,
      variance: null,
      completion: null,
      pace: null,
      status: 'notReported',
    });
  });

  test.each([0, -3, 60, 0.5])('%p is one', (entry) => {
    expect(track(row({ entry }), settings(1)).actual).toBe(entry);
  });
});

describe('variance', () => {
  test.each(operators.filter((operator) => operator !== '<='))(
    '%s: actual less due',
    (operator) => {
      // due 50: 60 − 50 = 10, 45 − 50 = −5
      expect(track(row({ operator, entry: 60 }), settings(1)).variance).toBe(10);
      expect(track(row({ operator, entry: 45 }), settings(1)).variance).toBe(-5);
    },
  );

  test('<=: due less actual, so that positive is good', () => {
    // due 50: 50 − 60 = −10, 50 − 45 = 5
    expect(track(row({ operator: '<=', entry: 60 }), settings(1)).variance).toBe(-10);
    expect(track(row({ operator: '<=', entry: 45 }), settings(1)).variance).toBe(5);
  });

  test('in percentage points for growth', () => {
    const growth = row({ measure: 'growth', unit: '%', target: 6.5, entry: 7.2 });
    expect(track(growth, settings(2)).variance).toBe(0.7); // 7.2 − 6.5, without 0.7000000000000002
  });

  test('against the path of a level', () => {
    // due 125 in the first quarter: 120 − 125 = −5
    const level = row({ measure: 'level', baseline: 100, entry: 120 });
    expect(track(level, settings(1)).variance).toBe(-5);
  });

  test('of a target of a later year: the distance to it', () => {
    // 60 − 200; a cap of 18 months with 24 on the market: 18 − 24
    expect(track(row({ periodEnd: 2025, entry: 60 }), settings(1)).variance).toBe(-140);
    const cap = { measure: 'level', operator: '<=', unit: '个月', target: 18 } as const;
    expect(track(row({ ...cap, periodEnd: 2025, entry: 24 }), settings(1)).variance).toBe(-6);
  });

  test('none of a record that left the plan, and none where nothing is reported', () => {
    expect(
      track(row({ mark: 'gone', periodEnd: 2025, entry: 60 }), settings(1)).variance,
    ).toBeNull();
    expect(track(row({ periodEnd: 2025 }), settings(1)).variance).toBeNull();
    expect(track(row(), settings(1)).variance).toBeNull();
  });
});

describe('completion', () => {
  test.each(['level', 'increment', 'completion', 'change_pp', 'reduction'] as const)(
    '%s: actual over the annual target, whatever the quarter',
    (measure) => {
      // 60 / 200 = 0.3
      expect(track(row({ measure, entry: 60 }), settings(1)).completion).toBe(0.3);
      expect(track(row({ measure, entry: 60 }), settings(4)).completion).toBe(0.3);
      expect(track(row({ measure, entry: 250 }), settings(4)).completion).toBe(1.25);
      expect(track(row({ measure, entry: 0 }), settings(4)).completion).toBe(0);
    },
  );

  test('growth has none: it is met or not', () => {
    expect(track(row({ measure: 'growth', entry: 60 }), settings(4)).completion).toBeNull();
  });

  test('none where lower is better', () => {
    expect(track(row({ operator: '<=', entry: 60 }), settings(4)).completion).toBeNull();
    const path = row({ measure: 'level', operator: '<=', target: 35, baseline: 40, entry: 36 });
    expect(track(path, settings(4)).completion).toBeNull();
  });

  test('a level with a path: the share of the way from the baseline', () => {
    const level = (entry: number) => row({ measure: 'level', baseline: 100, entry });
    // (150 − 100) / (200 − 100) = 0.5; (90 − 100) / 100 = −0.1
    expect(track(level(150), settings(1)).completion).toBe(0.5);
    expect(track(level(90), settings(1)).completion).toBe(-0.1);
    expect(track(level(100), settings(1)).completion).toBe(0);
  });

  test('a level whose baseline reaches the target already: actual over target', () => {
    // 180 / 200 = 0.9, and no division by 200 − 200
    for (const baseline of [200, 250]) {
      const level = row({ measure: 'level', baseline, entry: 180 });
      expect(track(level, settings(1)).completion).toBe(0.9);
    }
  });

  test.each([0, -5])('none for a target of %d', (target) => {
    const level = row({ measure: 'level', target, entry: 3 });
    expect(track(level, settings(4)).completion).toBeNull();
  });

  test('a path to zero from below has one', () => {
    // (−5 − −10) / (0 − −10) = 0.5
    const level = row({ measure: 'level', target: 0, baseline: -10, entry: -5 });
    expect(track(level, settings(4)).completion).toBe(0.5);
  });

  test('is kept to six decimals', () => {
    expect(track(row({ target: 3, entry: 2 }), settings(4)).completion).toBe(0.666667);
    const path = row({ measure: 'level', target: 4, baseline: 1, entry: 2 });
    expect(track(path, settings(4)).completion).toBe(0.333333);
  });

  test('is shown for a record that left the plan, as its figures are kept', () => {
    expect(track(row({ mark: 'gone', entry: 60 }), settings(4))).toMatchObject({
      actual: 60,
      completion: 0.3,
    });
  });
});
