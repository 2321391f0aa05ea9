import type { Status } from '../../../src/tracking/status';
import { isExceeded, track, type TrackedRow } from '../../../src/tracking/track';
import type { Quarter } from '../../../src/tracking/quarter';
import { row, settings } from './rows';

const at = (changes: Partial<TrackedRow>, entry: number, quarter: Quarter) =>
  track(row({ ...changes, entry }), settings(quarter)).status;

describe('sums of a computer are what a person reads', () => {
  const total = { measure: 'total', unit: '亿元', baseline: null } as const;
  test.each<[Partial<TrackedRow>, number, Status]>([
    [{ ...total, operator: '<=', target: 0.3 }, 0.1 + 0.2, 'met'],
    [{ ...total, operator: '>=', target: 6.6 }, 6.6 - 1e-15, 'met'],
    [{ ...total, operator: '>', target: 3.3 }, 1.1 + 2.2, 'nearSchedule'],
  ])('%j with %d', (changes, entry, status) => expect(at(changes, entry, 4)).toBe(status));

  test('0.1 + 0.2 is not beyond a limit of 0.3', () => {
    expect(isExceeded(row({ ...total, operator: '<=', target: 0.3, entry: 0.1 + 0.2 }))).toBe(
      false,
    );
    expect(isExceeded(row({ ...total, operator: '<=', target: 0.3, entry: 0.31 }))).toBe(true);
  });
});

describe('who stands still is nowhere near', () => {
  test.each<[string, Partial<TrackedRow>, number]>([
    [
      'a level that is to exceed its baseline',
      { measure: 'level', operator: '>', target: 100, baseline: 100, unit: '户' },
      100,
    ],
    [
      'growth above nothing',
      { measure: 'growth', operator: '>', target: 0, baseline: null, unit: '%' },
      0,
    ],
    [
      'a sum above nothing',
      { measure: 'total', operator: '>', target: 0, baseline: null, unit: '亿元' },
      0,
    ],
    [
      'a level on its way to 左右',
      { measure: 'level', operator: '~', target: 100, baseline: 90, unit: '%' },
      90,
    ],
  ])('%s', (_, changes, entry) => {
    for (const quarter of [1, 2, 3, 4] as const)
      expect([quarter, at(changes, entry, quarter)]).toEqual([quarter, 'behind']);
  });

  test('the way to 左右 leads to its near edge', () => {
    // From 90 to 100 − 5 %: 91.25 after the first quarter, 95 at the end.
    const level = {
      measure: 'level',
      operator: '~',
      target: 100,
      baseline: 90,
      unit: '%',
    } as const;
    expect([91.24, 91.25].map((entry) => at(level, entry, 1))).toEqual(['behind', 'onSchedule']);
    expect([94.9, 95].map((entry) => at(level, entry, 4))).toEqual(['behind', 'met']);
    // Within the tolerance from the start.
    expect(at({ ...level, baseline: 98 }, 98, 1)).toBe('onSchedule');
  });
});

describe('a ceiling below zero is reached step by step', () => {
  const loss = {
    measure: 'total',
    operator: '<=',
    target: -200,
    baseline: null,
    unit: '万元',
  } as const;
  test.each<[number, Quarter, Status]>([
    [-44.9, 1, 'behind'],
    [-45, 1, 'nearSchedule'], // a tenth of the 50 due is missing
    [-50, 1, 'onSchedule'],
    [-199, 4, 'nearSchedule'],
    [-200, 4, 'met'],
  ])('%d in quarter %d', (entry, quarter, status) => expect(at(loss, entry, quarter)).toBe(status));

  test('and so is never exceeded', () => {
    expect(isExceeded(row({ ...loss, entry: -45 }))).toBe(false);
    // A loss that may not grow beyond 500 is.
    expect(isExceeded(row({ ...loss, operator: '>=', target: -500, entry: -501 }))).toBe(true);
  });
});
