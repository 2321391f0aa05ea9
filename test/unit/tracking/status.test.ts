import type { Operator } from '../../../src/plan/model';
import type { Status } from '../../../src/tracking/status';
import { track, type TrackedRow } from '../../../src/tracking/track';
import type { Quarter } from '../../../src/tracking/quarter';
import { row, settings } from './rows';

const statusAt = (entry: number, changes: Partial<TrackedRow>, quarter: Quarter) =>
  track(row({ ...changes, entry }), settings(quarter)).status;

/** [actual, status] pairs for one row. */
type Scale = [actual: number, status: Status][];

function expectScale(changes: Partial<TrackedRow>, quarter: Quarter, scale: Scale) {
  expect(scale.map(([actual]) => [actual, statusAt(actual, changes, quarter)])).toEqual(scale);
}

describe('an increment of 200 in the second quarter: 100 due, near from 90', () => {
  test.each(['>=', '=', 'range'] as Operator[])('%s', (operator) => {
    expectScale({ operator }, 2, [
      [-5, 'behind'],
      [0, 'behind'],
      [89.999999, 'behind'],
      [90, 'nearSchedule'], // exactly 90 % of due
      [99.999999, 'nearSchedule'],
      [100, 'onSchedule'], // exactly what is due
      [199.999999, 'onSchedule'],
      [200, 'met'], // exactly the target
      [200.000001, 'met'],
    ]);
  });

  test('>: what is due on the way is reached, the target exceeded', () => {
    expectScale({ operator: '>' }, 2, [
      [89.999999, 'behind'],
      [90, 'nearSchedule'],
      [99.999999, 'nearSchedule'],
      [100, 'onSchedule'],
      [200, 'onSchedule'],
      [200.000001, 'met'],
    ]);
  });

  test('~: five per cent below counts', () => {
    // 100 − 5 % = 95 due, 200 − 5 % = 190 to be met
    expectScale({ operator: '~' }, 2, [
      [89.999999, 'behind'],
      [90, 'nearSchedule'],
      [94.999999, 'nearSchedule'],
      [95, 'onSchedule'],
      [189.999999, 'onSchedule'],
      [190, 'met'],
      [210, 'met'],
      [999, 'met'], // above 左右 is not punished
    ]);
  });

  test('<=: a ceiling on what adds up is paced', () => {
    // An amount kept below 200 in all, 100 by now; near up to 110. It can still grow until the year's end.
    expectScale({ operator: '<=' }, 2, [
      [0, 'onSchedule'],
      [100, 'onSchedule'],
      [110, 'nearSchedule'],
      [110.000001, 'behind'],
      [200, 'behind'],
    ]);
    expectScale({ operator: '<=' }, 4, [
      [200, 'met'],
      [200.000001, 'behind'], // above the year's ceiling nothing is near
    ]);
  });
});

describe('a level not to be exceeded, on its way down from 60 to 40', () => {
  const changes = { measure: 'level', operator: '<=', target: 40, baseline: 60 } as const;

  test('in the second quarter 50 are due, near up to 51: a tenth of the ten that were to go', () => {
    expectScale(changes, 2, [
      [40, 'onSchedule'],
      [50, 'onSchedule'],
      [50.000001, 'nearSchedule'],
      [51, 'nearSchedule'],
      [51.000001, 'behind'],
      [60, 'behind'], // stands still
    ]);
    expectScale(changes, 4, [
      [40, 'met'],
      [42, 'nearSchedule'],
      [42.000001, 'behind'],
    ]);
  });

  test('without a baseline the target is due at once, near up to 44', () => {
    expectScale({ ...changes, baseline: null }, 1, [
      [40, 'onSchedule'],
      [40.000001, 'nearSchedule'],
      [44, 'nearSchedule'],
      [44.000001, 'behind'],
    ]);
  });
});

describe('growth', () => {
  test('of at least 6.5 % is near from 5.85, and met only when the year is over', () => {
    expectScale({ measure: 'growth', unit: '%', target: 6.5 }, 1, [
      [5.849999, 'behind'],
      [5.85, 'nearSchedule'], // 6.5 × 90 %
      [6.499999, 'nearSchedule'],
      [6.5, 'onSchedule'],
    ]);
    expectScale({ measure: 'growth', unit: '%', target: 6.5 }, 4, [[6.5, 'met']]);
  });

  test('of a range from 8.5 to 9 is met from its low end and above its high end', () => {
    expectScale({ measure: 'growth', operator: 'range', unit: '%', target: 8.5 }, 4, [
      [8.499999, 'nearSchedule'],
      [8.5, 'met'],
      [9, 'met'],
      [12, 'met'],
    ]);
  });

  test('of zero: anything below is behind, nothing is near zero', () => {
    expectScale({ measure: 'growth', unit: '%', target: 0 }, 2, [
      [-0.000001, 'behind'],
      [0, 'onSchedule'],
      [0.1, 'onSchedule'],
    ]);
  });

  test('above zero, strictly', () => {
    expectScale({ measure: 'growth', operator: '>', unit: '%', target: 0 }, 2, [
      [-0.000001, 'behind'],
      [0, 'behind'], // nothing was reached
      [0.000001, 'onSchedule'],
    ]);
  });

  test('that may fall to −5 %: near reaches a tenth further down', () => {
    // 10 % of |−5| = 0.5, so near from −5.5
    expectScale({ measure: 'growth', unit: '%', target: -5 }, 2, [
      [-5.500001, 'behind'],
      [-5.5, 'nearSchedule'],
      [-5.000001, 'nearSchedule'],
      [-5, 'onSchedule'],
      [0, 'onSchedule'],
    ]);
  });

  test('of about −5 %: the tolerance reaches down, not up', () => {
    // −5 − 5 % of 5 = −5.25
    expectScale({ measure: 'growth', operator: '~', unit: '%', target: -5 }, 2, [
      [-5.250001, 'nearSchedule'],
      [-5.25, 'onSchedule'],
    ]);
  });
});

describe('the settings of the workbook', () => {
  const at = (actual: number, operator: Operator, changes: Parameters<typeof settings>[1]) =>
    track(row({ operator, entry: actual }), settings(2, changes)).status;

  test('near schedule from 80 %', () => {
    expect(at(80, '>=', { nearShare: 0.8 })).toBe('nearSchedule');
    expect(at(79.999999, '>=', { nearShare: 0.8 })).toBe('behind');
  });

  test('near schedule from 100 % leaves nothing near', () => {
    expect(at(99.999999, '>=', { nearShare: 1 })).toBe('behind');
    expect(at(100, '>=', { nearShare: 1 })).toBe('onSchedule');
  });

  test('左右 within 10 %', () => {
    expect(at(90, '~', { tolerance: 0.1 })).toBe('onSchedule'); // 100 − 10
    expect(at(89.999999, '~', { tolerance: 0.1 })).toBe('behind');
    expect(at(180, '~', { tolerance: 0.1 })).toBe('met'); // 200 − 20
  });

  test('左右 within nothing is a plain target', () => {
    expect(at(99.999999, '~', { tolerance: 0 })).toBe('nearSchedule');
    expect(at(100, '~', { tolerance: 0 })).toBe('onSchedule');
  });

  test('the edge of 左右 carries no binary noise', () => {
    // 1.1 − 5 % of it = 1.045, in binary 1.0450000000000002.
    expect(track(row({ operator: '~', target: 1.1, entry: 1.045 }), settings(4)).status).toBe(
      'met',
    );
  });

  test('edges of shares are kept to six decimals', () => {
    // A third of 200 is 66.666667; 200 − 66.666667 = 133.333333.
    expect(at(133.333333, '~', { tolerance: 1 / 3 })).toBe('met');
    // Due is 100, near from 100 − 33.333333 = 66.666667.
    expect(at(66.666667, '>=', { nearShare: 2 / 3 })).toBe('nearSchedule');
    expect(at(66.666666, '>=', { nearShare: 2 / 3 })).toBe('behind');
    // 100 − 33.333333 = 66.666667 is on schedule for about a third.
    expect(at(66.666667, '~', { tolerance: 1 / 3 })).toBe('onSchedule');
    expect(at(66.666666, '~', { tolerance: 1 / 3 })).not.toBe('onSchedule');
  });
});

describe('order of the answers', () => {
  test('not assessed comes before not reported, and before met', () => {
    expect(track(row({ periodEnd: 2025 }), settings(1)).status).toBe('notAssessed');
    expect(statusAt(999, { periodEnd: 2025 }, 1)).toBe('notAssessed');
    expect(statusAt(999, { mark: 'gone' }, 4)).toBe('notAssessed');
  });

  test('met early is met, not on schedule', () => {
    expect(statusAt(200, {}, 1)).toBe('met');
  });

  test('a level that fell back below its path is behind, though above the baseline', () => {
    // Path from 100 to 200, 175 due in the third quarter, near from 175 − 10 % of 75 = 167.5.
    const level = { measure: 'level', baseline: 100 } as const;
    expectScale(level, 3, [
      [100, 'behind'],
      [167.499999, 'behind'],
      [167.5, 'nearSchedule'],
      [175, 'onSchedule'],
      [200, 'onSchedule'],
    ]);
    expectScale(level, 4, [[200, 'met']]);
  });

  test('a word that is no measure and no operator counts as a phased target to be reached', () => {
    const strange = { measure: '' as never, operator: '' as never };
    expectScale(strange, 2, [
      [90, 'nearSchedule'],
      [100, 'onSchedule'],
      [200, 'met'],
    ]);
  });
});

describe('what standing still and even progress give', () => {
  /** [baseline, target] of the support standards and stocks of two plans. */
  test.each([
    [650, 700],
    [5000, 5400],
    [80, 90],
    [1100, 1150],
    [1500, 1600],
    [142, 160],
    [621, 700],
  ])('from %d to %d: at the baseline it is behind in every quarter', (baseline, target) => {
    for (const quarter of [1, 2, 3, 4] as const) {
      const level = { measure: 'level', baseline, target, unit: '元/月' } as const;
      expect(statusAt(baseline, level, quarter)).toBe('behind');
    }
  });

  test('a quarter of a year’s turnover in the first quarter is on schedule', () => {
    // 50 × 25 % = 12.5; last year's total is no start of a path
    const total = { measure: 'total', unit: '亿元', target: 50, baseline: 48.8 } as const;
    expect(track(row({ ...total, entry: 12.5 }), settings(1))).toMatchObject({
      due: 12.5,
      variance: 0,
      completion: 0.25,
      pace: 1,
      status: 'onSchedule',
    });
    expect(statusAt(50, total, 2)).toBe('met');
  });
});

describe('limits', () => {
  test('三公经费 ≤ 100 with 90 spent in the first quarter', () => {
    const limit = row({ measure: 'total', operator: '<=', unit: '万元', target: 100, entry: 90 });
    // 100 × 25 % − 90; 1 + −65 / 25
    expect(track(limit, settings(1))).toMatchObject({
      due: 25,
      variance: -65,
      completion: null,
      pace: -1.6,
      status: 'behind',
    });
  });

  test('of four deaths three by June are too many', () => {
    const deaths = { measure: 'total', operator: '<=', unit: '人', target: 4 } as const;
    expectScale(deaths, 2, [
      [0, 'onSchedule'],
      [2, 'onSchedule'],
      [3, 'behind'],
    ]);
  });

  test('none at all is allowed: met when the year is over', () => {
    const none = { measure: 'total', operator: '<=', unit: '起', target: 0 } as const;
    expectScale(none, 1, [
      [0, 'onSchedule'],
      [1, 'behind'],
    ]);
    expectScale(none, 4, [[0, 'met']]);
  });

  test('a loss of up to 500 is paced like a ceiling, with its sign', () => {
    // due −125; near to −137.5; beyond −500 nothing is near
    const loss = { measure: 'total', unit: '万元', target: -500 } as const;
    expectScale(loss, 1, [
      [40, 'onSchedule'],
      [-125, 'onSchedule'],
      [-137.5, 'nearSchedule'],
      [-137.500001, 'behind'],
    ]);
    expectScale(loss, 4, [
      [-500, 'met'],
      [-510, 'behind'],
    ]);
    expect(track(row({ ...loss, entry: -100 }), settings(1)).variance).toBe(25);
  });
});

test('a reduction by points is due by quarters and can turn until the year ends', () => {
  // 2 points: 0.5 by the first quarter
  const points = { measure: 'reduction', unit: '个百分点', target: 2 } as const;
  expectScale(points, 1, [
    [-2.5, 'behind'],
    [0.5, 'onSchedule'],
    [2.1, 'onSchedule'],
  ]);
  expectScale(points, 4, [[2.1, 'met']]);
});
