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
    ['total', '亿元', phased],
    ['total', '%', phased],
    ['increment', '家', phased],
    ['increment', '%', phased],
    ['completion', '个', phased],
    ['completion', '%', phased],
    ['change_pp', '个百分点', phased],
    ['change_pp', '%', phased],
    ['reduction', '%', whole],
    ['reduction', '‰', whole],
    ['reduction', '吨', phased],
    ['reduction', '个百分点', phased],
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
    const level = row({ measure: 'level', operator: '<=', target: 35, baseline: 40, unit: '%' });
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
    expect(found).toEqual({ actual: 60, completion: null, pace: null, ...nothing });
  });

  test('a target of a later year, but not of this or an earlier one', () => {
    // 60 − 200: how far it still is to the final target
    expect(track(row({ periodEnd: 2025, entry: 60 }), settings(1))).toMatchObject({
      ...nothing,
      variance: -140,
    });
    expect(track(row({ periodEnd: 2024, entry: 60 }), settings(1)).due).toBe(50);
    expect(track(row({ periodEnd: 2023, entry: 60 }), settings(1)).due).toBe(50);
  });

  test('nothing is due in a quarter without a share, until something was reached', () => {
    const none = settings(1, { phasing: [0, 0.5, 0.75, 1] });
    for (const measure of ['total', 'increment', 'completion', 'change_pp'] as const) {
      expect(track(row({ measure, entry: null }), none)).toMatchObject(nothing);
      expect(track(row({ measure, entry: 0 }), none)).toMatchObject(nothing);
      const reached = { due: 0, variance: 60, status: 'onSchedule' };
      expect(track(row({ measure, entry: 60 }), none)).toMatchObject(reached);
    }
    expect(track(row({ measure: 'reduction', unit: '吨' }), none)).toMatchObject(nothing);
  });

  test('what is due whole is not due before its quarter either, unless it is there already', () => {
    const none = settings(1, { phasing: [0, 1, 1, 1] });
    const level = row({ measure: 'level', entry: 140 });
    expect(track(level, none)).toMatchObject(nothing);
    expect(track({ ...level, entry: 200 }, none)).toMatchObject({ due: 200, status: 'onSchedule' });
    expect(track(row({ measure: 'growth', unit: '%' }), none)).toMatchObject(nothing);
  });

  test('a level that has come no step from its baseline while no step is due', () => {
    const none = settings(1, { phasing: [0, 0.5, 0.75, 1] });
    const level = row({ measure: 'level', baseline: 100, entry: 100 });
    expect(track(level, none)).toMatchObject(nothing);
    // fallen back: 90 − 100
    expect(track({ ...level, entry: 90 }, none)).toMatchObject({ variance: -10, status: 'behind' });
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
  const amount = (target: number) => row({ measure: 'total', unit: '万元', target });
  expect(dueOf(amount(1), third)).toBe(0.333333);
  // 399.653 × 0.25 = 99.91325; a binary product must not show its noise.
  expect(dueOf(amount(399.653), settings(1))).toBe(99.91325);
  // 0.3 × 0.75 = 0.225, in binary 0.22499999999999998.
  expect(dueOf(amount(0.3), settings(3))).toBe(0.225);
});

describe('counts are whole', () => {
  const dues = (changes: Parameters<typeof row>[0]) =>
    quarters.map((quarter) => dueOf(row({ entry: 1, ...changes }), settings(quarter)));

  test('one, two and three things: rounded down', () => {
    // 0.25, 0.5, 0.75; 0.5, 1, 1.5; 0.75, 1.5, 2.25
    expect(dues({ target: 1 })).toEqual([0, 0, 0, 1]);
    expect(dues({ target: 2 })).toEqual([0, 1, 1, 2]);
    expect(dues({ target: 3 })).toEqual([0, 1, 2, 3]);
    // 585 × 25 % = 146.25
    expect(dues({ target: 585, unit: '人' })).toEqual([146, 292, 438, 585]);
    expect(dues({ target: 40, unit: '家(次)' })).toEqual([10, 20, 30, 40]);
  });

  test('a ceiling is rounded up: of four accidents one may have happened, of five days two', () => {
    expect(dues({ operator: '<=', target: 4, unit: '起' })).toEqual([1, 2, 3, 4]);
    expect(dues({ operator: '<=', target: 5, unit: '天', measure: 'total' })).toEqual([2, 3, 4, 5]);
  });

  test('on a path too', () => {
    // 142 + 18 × 25 % = 146.5, 151, 155.5, 160
    const path = { measure: 'level', baseline: 142, target: 160 } as const;
    expect(dues(path)).toEqual([146, 151, 155, 160]);
  });

  test('but not what the plan itself counts in parts, nor amounts', () => {
    // 2.5 名 per 10,000 people
    expect(dues({ target: 2.5, unit: '名' })).toEqual([0.625, 1.25, 1.875, 2.5]);
    expect(dues({ target: 1, unit: '万人' })).toEqual([0.25, 0.5, 0.75, 1]);
  });

  test('while nothing is due and nothing was reached, there is nothing to assess', () => {
    const one = (entry: number | null, quarter: 1 | 2 | 3 | 4) =>
      track(row({ target: 1, entry }), settings(quarter)).status;
    expect([one(null, 3), one(0, 3), one(0, 4), one(null, 4)]).toEqual([
      'notAssessed',
      'notAssessed',
      'behind',
      'notReported',
    ]);
    expect(one(1, 1)).toBe('met');
  });
});
