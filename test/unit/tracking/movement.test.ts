import { movementOf } from '../../../src/tracking/movement';
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

describe('what averages are made of, in the second quarter', () => {
  const shares = (changes: Partial<TrackedRow>) => {
    const tracked = row(changes);
    return sharesOf(tracked, track(tracked, settings(2)));
  };

  test('an increment: 150 of 200, 100 due', () => {
    expect(shares({ entry: 150 })).toEqual({
      counted: 1,
      reached: 0.75,
      scheduled: 0.5,
      compared: 1,
      deviation: 0.5,
    });
  });

  test('far ahead counts as all, far behind as nothing', () => {
    expect(shares({ entry: 500 })).toMatchObject({ reached: 1, deviation: 1 });
    expect(shares({ entry: -300 })).toMatchObject({ reached: 0, deviation: -1 });
  });

  test('growth has no completion, but a deviation: 6.5 of 5', () => {
    expect(shares({ measure: 'growth', target: 5, unit: '%', entry: 6.5 })).toEqual({
      counted: 0,
      reached: 0,
      scheduled: 0,
      compared: 1,
      deviation: 0.3,
    });
  });

  test('a level without a path is due whole', () => {
    expect(shares({ measure: 'level', target: 200, entry: 150 })).toMatchObject({
      reached: 0.75,
      scheduled: 1,
      deviation: -0.25,
    });
    // from 100 to 200: 150 is due and reached
    expect(shares({ measure: 'level', baseline: 100, entry: 150 })).toMatchObject({
      reached: 0.5,
      scheduled: 0.5,
      deviation: 0,
    });
  });

  test('lower is better: below what is due is good', () => {
    // 100 due, 80 used: 20 better
    expect(shares({ operator: '<=', entry: 80 })).toMatchObject({ counted: 0, deviation: 0.2 });
  });

  test('nothing due, nothing reported: no part in any average', () => {
    const none = { counted: 0, reached: 0, scheduled: 0, compared: 0, deviation: 0 };
    expect(shares({ entry: null })).toEqual(none);
    expect(shares({ periodEnd: 2030, entry: 5 })).toEqual(none);
    expect(shares({ measure: 'growth', target: 0, unit: '%', entry: 1 })).toEqual(none);
  });
});
