import { figureChangeOf, movementOf } from '../../../src/tracking/movement';
import { sharesOf } from '../../../src/tracking/shares';
import { track, type TrackedRow } from '../../../src/tracking/track';
import { row, settings } from './rows';

test('up, down or the same: behind, near, on schedule, met', () => {
  expect(movementOf('nearSchedule', 'behind')).toBe('up');
  expect(movementOf('met', 'onSchedule')).toBe('up');
  expect(movementOf('behind', 'onSchedule')).toBe('down');
  expect(movementOf('onSchedule', 'met')).toBe('down');
  expect(movementOf('behind', 'behind')).toBe('same');
});

test('no quarter before, nothing reported, nothing assessed: no movement', () => {
  expect(movementOf('met', null)).toBe('');
  expect(movementOf('met', 'notReported')).toBe('');
  expect(movementOf('notReported', 'behind')).toBe('');
  expect(movementOf('notAssessed', 'notAssessed')).toBe('');
});

test('the figure moves in its own unit, and not where one of the two was not reported', () => {
  expect(figureChangeOf(-4, 5.1)).toBe(-9.1);
  expect(figureChangeOf(0.3, 0.1)).toBe(0.2);
  expect([figureChangeOf(3, null), figureChangeOf(null, 3)]).toEqual([null, null]);
});

describe('what averages are made of, in the second quarter', () => {
  const shares = (changes: Partial<TrackedRow>) => {
    const tracked = row(changes);
    return sharesOf(tracked, track(tracked, settings(2)));
  };

  test('an increment: 150 of 200, 100 due', () => {
    expect(shares({ entry: 150 })).toEqual({
      ...{ counted: 1, reached: 0.75, scheduled: 0.5, judged: 1, paced: 1.2 },
    });
    expect(shares({ entry: 119 })).toMatchObject({ paced: 1.19 });
  });

  test('far ahead counts as all, far behind as nothing', () => {
    expect(shares({ entry: 500 })).toMatchObject({ reached: 1, paced: 1.2 });
    expect(shares({ entry: -300 })).toMatchObject({ reached: 0, paced: 0 });
  });

  test('growth has no completion, but is set against what is due: 5.5 of 5', () => {
    expect(shares({ measure: 'growth', target: 5, unit: '%', entry: 5.5 })).toEqual({
      ...{ counted: 0, reached: 0, scheduled: 0, judged: 1, paced: 1.1 },
    });
  });

  test('a level without a path is due whole', () => {
    expect(shares({ measure: 'level', target: 200, entry: 150 })).toMatchObject({
      ...{ reached: 0.75, scheduled: 1, paced: 0.75 },
    });
    // from 100 to 200: 150 is due and reached
    expect(shares({ measure: 'level', baseline: 100, entry: 150 })).toMatchObject({
      ...{ reached: 0.5, scheduled: 0.5, paced: 1 },
    });
  });

  test('lower is better: below what is due is good', () => {
    // 100 due, 90 used: a tenth better
    expect(shares({ operator: '<=', entry: 90 })).toMatchObject({ counted: 0, paced: 1.1 });
  });

  test('not reported counts as nothing reached of what is due', () => {
    expect(shares({ entry: null })).toEqual({
      ...{ counted: 1, reached: 0, scheduled: 0.5, judged: 1, paced: 0 },
    });
    const growth = { measure: 'growth', target: 5, unit: '%', entry: null } as const;
    expect(shares(growth)).toMatchObject({ counted: 0, judged: 1, paced: 0 });
  });

  test('nothing due: no part in any average; zero due is kept or not', () => {
    const none = { counted: 0, reached: 0, scheduled: 0, judged: 0, paced: 0 };
    expect(shares({ periodEnd: 2030, entry: 5 })).toEqual(none);
    const zero = { measure: 'growth', target: 0, unit: '%' } as const;
    expect(shares({ ...zero, entry: 1 })).toMatchObject({ judged: 1, paced: 1 });
    expect(shares({ ...zero, entry: -1 })).toMatchObject({ judged: 1, paced: 0 });
  });
});
