import { isAllowed, parseEntry } from '../../../../src/apps/desk/grid/entry';
import { editText } from '../../../../src/apps/desk/grid/cell-text';

describe('what typed text becomes', () => {
  it.each([
    ['', null],
    ['  ', null],
    ['12', 12],
    ['-3.5', -3.5],
    ['１２．５', 12.5],
    ['1,234,567', 1234567],
    ['1,23', '1,23'],
    ['6.5%', 0.065],
    ['2000万', '2000万'],
    ['.', '.'],
    ['=1+1', '=1+1'],
    ['已完成', '已完成'],
  ])('%p → %p', (typed, value) => {
    expect(parseEntry(typed, undefined)).toBe(value);
  });

  it('reads 25, 25% and 0.25 as the same share in a cell of percentages', () => {
    expect(['25', '25%', '0.25'].map((typed) => parseEntry(typed, '0%'))).toEqual([
      0.25, 0.25, 0.25,
    ]);
  });

  it('is a day in a cell that shows dates, and text as it was typed anywhere else', () => {
    // 2024-03-31 is day 45382 of spreadsheets.
    for (const typed of [
      '2024-3-31',
      '2024/03/31',
      '2024.3.31',
      '2024年3月31日',
      '２０２４－３－３１',
    ]) {
      expect(parseEntry(typed, 'yyyy-mm-dd')).toBe(45382);
      expect(parseEntry(typed, '0.0')).toBe(typed);
      expect(parseEntry(typed, undefined)).toBe(typed);
    }
    expect(parseEntry('2024-2-30', 'yyyy/m/d')).toBe('2024-2-30');
    expect(parseEntry('3/31/2024', 'yyyy/m/d')).toBe('3/31/2024');
    expect(parseEntry('45382', 'yyyy/m/d')).toBe(45382);
  });

  it('gives back the value that stands in the editor', () => {
    for (const value of [0.07, 0.123, 1, -0.5]) {
      expect(parseEntry(editText(value, '0%'), '0%')).toBe(value);
    }
  });
});

describe('what a rule lets in', () => {
  it('knows lists by the text of a value', () => {
    const rule = { type: 'list' as const, values: ['1', '2'] };
    expect([1, 2, '2', 3, 'x', null].map((value) => isAllowed(rule, value))).toEqual([
      true,
      true,
      true,
      false,
      false,
      true,
    ]);
  });

  it('keeps numbers within their bounds', () => {
    const decimal = { type: 'decimal' as const, min: 0, max: 1 };
    expect([0, 0.5, 1, 1.01, -1, 'abc', null].map((value) => isAllowed(decimal, value))).toEqual([
      true,
      true,
      true,
      false,
      false,
      false,
      true,
    ]);
    const whole = { type: 'whole' as const, min: 1949, max: 2199 };
    expect([2024, 2024.5].map((value) => isAllowed(whole, value))).toEqual([true, false]);
  });
});
