import { curveOf, type CurveRow, type Shares } from '../../../src/tracking/curve';
import { fc } from '../../support/property';

const even: Shares = [0.25, 0.5, 0.75, 1];
const row = (changes: Partial<CurveRow>): CurveRow => ({
  kind: 'custom',
  measure: 'increment',
  spread: 'phased',
  dueBy: null,
  own: [null, null, null, null],
  last: [null, null, null, null],
  ...changes,
});
const of = (changes: Partial<CurveRow>) => curveOf(row(changes), even);

test('blank and even take the shares of the workbook', () => {
  for (const kind of ['', 'even']) {
    expect(curveOf(row({ kind }), [0.1, 0.2, 0.3, 0.9])).toEqual({
      check: '',
      used: 'even',
      due: [0.1, 0.2, 0.3, 0.9],
    });
  }
});

test('a custom curve is used as typed, from nothing due to all of it', () => {
  expect(of({ own: [0, 0.4, 0.4, 1] })).toEqual({
    check: 'valid',
    used: 'custom',
    due: [0, 0.4, 0.4, 1],
  });
});

test.each<[string, CurveRow['own'], string]>([
  ['a blank', [0.1, null, 0.7, 1], 'missing'],
  ['a text', [0.1, '40%', 0.7, 1], 'missing'],
  ['a fall', [0.4, 0.3, 0.7, 1], 'falls'],
  ['below zero', [-0.1, 0.3, 0.7, 1], 'falls'],
  ['less than all', [0.1, 0.3, 0.7, 0.9], 'notWhole'],
  ['more than all', [0.1, 0.3, 0.7, 1.1], 'notWhole'],
])('a custom curve with %s is not used, and says why', (_, own, check) => {
  expect(of({ own })).toEqual({ check, used: 'invalid', due: even });
});

test("last year's profile: each quarter's figure as a share of the year's", () => {
  // 10, 30, 60 and 80 of 80
  expect(of({ kind: 'lastYear', last: [10, 30, 60, 80] })).toEqual({
    check: 'valid',
    used: 'lastYear',
    due: [0.125, 0.375, 0.75, 1],
  });
  // 1 of 3 is kept to six decimals
  expect(of({ kind: 'lastYear', last: [1, 2, 3, 3] }).due).toEqual([0.333333, 0.666667, 1, 1]);
});

test.each<[CurveRow['last'], string]>([
  [[10, 30, null, 80], 'missingLastYear'],
  [[0, 0, 0, 0], 'noTotal'],
  [[10, 30, 20, 80], 'falls'],
  [[-1, 30, 40, 80], 'falls'],
])("last year's figures %j: %s", (last, check) => {
  expect(of({ kind: 'lastYear', last })).toEqual({ check, used: 'invalid', due: even });
});

test("a level cannot follow last year's profile", () => {
  expect(of({ kind: 'lastYear', measure: 'level', last: [1, 2, 3, 4] }).check).toBe('notForLevels');
  expect(of({ measure: 'level', own: [0.1, 0.2, 0.3, 1] }).used).toBe('custom');
});

test('a word that is none of ours is said, not guessed', () => {
  expect(of({ kind: '先慢后快', own: [0.1, 0.2, 0.3, 1] })).toEqual({
    check: 'unknown',
    used: 'invalid',
    due: even,
  });
});

test('whatever is typed, what is used never falls and ends with the whole', () => {
  const cell = fc.oneof(
    fc.constant(null),
    fc.constant('x'),
    fc.double({ min: -1, max: 2, noNaN: true }),
    fc.integer({ min: -5, max: 200 }),
  );
  const four = fc.array(cell, { minLength: 4, maxLength: 4 });
  fc.assert(
    fc.property(fc.constantFrom('', 'custom', 'lastYear', '?'), four, four, (kind, own, last) => {
      const { due } = of({ kind, own, last });
      expect(due.every((share, i) => share >= (due[i - 1] ?? 0))).toBe(true);
      expect(due[3]).toBeCloseTo(1, 6);
    }),
  );
});

test("the plan's date: nothing before its quarter, all of it from then on", () => {
  expect(of({ kind: '', dueBy: 2 })).toEqual({ check: 'valid', used: 'dueBy', due: [0, 1, 1, 1] });
  expect(of({ kind: 'dueBy', dueBy: 3 }).due).toEqual([0, 0, 1, 1]);
  expect(of({ kind: 'dueBy', dueBy: 4 }).due).toEqual([0, 0, 0, 1]);
  // Somebody who chooses otherwise is followed.
  expect(of({ kind: 'even', dueBy: 2 })).toEqual({ check: '', used: 'even', due: even });
  expect(of({ dueBy: 2, own: [0.1, 0.2, 0.3, 1] }).used).toBe('custom');
});

test.each([null, 0, 5, 2.5, '6月'])('no date of the plan is a date: %j', (dueBy) => {
  expect(of({ kind: 'dueBy', dueBy })).toEqual({ check: 'noDueBy', used: 'invalid', due: even });
});

describe('what is due whole', () => {
  const whole = { spread: 'whole', measure: 'level' } as const;
  const all = [1, 1, 1, 1];

  test('is due whole in every quarter, whatever the workbook says', () => {
    expect(of({ ...whole, kind: '' })).toEqual({ check: '', used: 'whole', due: all });
  });

  test('takes a date', () => {
    expect(of({ ...whole, kind: '', dueBy: 3 }).due).toEqual([0, 0, 1, 1]);
  });

  test('takes a curve that says from when, and refuses any other', () => {
    expect(of({ ...whole, own: [0, 0, 1, 1] })).toMatchObject({
      used: 'custom',
      due: [0, 0, 1, 1],
    });
    const refused = { check: 'notForWhole', used: 'whole', due: all };
    expect(of({ ...whole, own: [0.2, 0.45, 0.8, 1] })).toEqual(refused);
    expect(of({ ...whole, kind: 'lastYear', last: [1, 2, 3, 4] })).toEqual(refused);
  });
});
