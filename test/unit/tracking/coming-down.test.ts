import {
  aimOf,
  decidingBound,
  partsOfAim,
  planAimOf,
  targetSchema,
  upperBound,
  type Aim,
} from '../../../src/plan/model';
import { targetText } from '../../../src/workbook/sheets/ledger/row-notes';
import { track, type TrackedRow } from '../../../src/tracking/track';
import { row, settings } from './rows';

const pm: Partial<TrackedRow> = {
  measure: 'level',
  operator: '=down',
  target: 35,
  baseline: 55,
  unit: '微克/立方米',
};

describe('降至 35, from 55', () => {
  // second quarter: 55 − 20 × 0.5 = 45 due, near to 45 + 10 × 0.1 = 46
  test.each([
    [60, -15, 'behind'],
    [55, -10, 'behind'],
    [46.000001, -1.000001, 'behind'],
    [46, -1, 'nearSchedule'],
    [45, 0, 'onSchedule'],
    [30, 15, 'onSchedule'],
  ])('second quarter, %p', (entry, variance, status) => {
    expect(track(row({ ...pm, entry }), settings(2))).toMatchObject({
      ...{ due: 45, variance, status, completion: null },
    });
  });

  test.each([
    [35.000001, 'nearSchedule'],
    [35, 'met'],
    [20, 'met'],
    [60, 'behind'],
  ])('fourth quarter, %p', (entry, status) => {
    expect(track(row({ ...pm, entry }), settings(4)).status).toBe(status);
  });

  test('about 35: within five per cent above it', () => {
    // 35 × 1.05 = 36.75
    const at = (entry: number) =>
      track(row({ ...pm, operator: '~down', entry }), settings(4)).status;
    expect([36.75, 36.750001, 30, 60].map(at)).toEqual(['met', 'nearSchedule', 'met', 'behind']);
  });
});

describe('the format', () => {
  const target = { op: '=', low: 35, high: null, unit: '%' };

  test('a direction stands beside = and ~ alone, and need not be there', () => {
    const fits = (given: object) => targetSchema.safeParse({ ...target, ...given }).success;
    expect(fits({})).toBe(true);
    expect(fits({ direction: 'down' })).toBe(true);
    expect(fits({ op: '~', direction: 'down' })).toBe(true);
    expect(fits({ op: '>=', direction: 'down' })).toBe(false);
    expect(fits({ op: '<=', low: null, high: 35, direction: 'down' })).toBe(false);
    expect(fits({ direction: 'sideways' })).toBe(false);
  });

  test.each<Aim>(['>=', '>', '=', '~', 'range', '<=', '=down', '~down'])(
    '%s is the aim of its parts',
    (aim) => expect(aimOf({ low: 1, high: null, unit: '', ...partsOfAim(aim) })).toBe(aim),
  );

  test('of a range either end decides: 降至 30—35 is judged by 35, as a ceiling', () => {
    const range = { op: 'range' as const, low: 30, high: 35, unit: '%' };
    const down = { ...range, direction: 'down' as const };
    expect(targetSchema.safeParse(down).success).toBe(true);
    expect([range, down].map(planAimOf)).toEqual(['range', 'rangedown']);
    expect([range, down].map(aimOf)).toEqual(['range', '<=']);
    expect([range, down].map(decidingBound)).toEqual([30, 35]);
    expect([range, down].map(upperBound)).toEqual([35, null]);
    expect(partsOfAim('rangedown')).toEqual({ op: 'range', direction: 'down' });
  });

  test('in words', () => {
    const down = { op: '=' as const, low: 35, high: null, unit: '%', direction: 'down' as const };
    expect(targetText(down, 'zh-CN')).toBe('降至 35 %');
    expect(targetText({ ...down, op: '~' }, 'en')).toBe('down to about 35 %');
    const range = { ...down, op: 'range' as const, low: 30, high: 35 };
    expect(targetText(range, 'zh-CN')).toBe('30—35 %（以上限为准）');
    expect(targetText(range, 'en')).toBe('30 to 35 % (the high end decides)');
  });
});
