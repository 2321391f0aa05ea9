import { roundTo } from '../../../src/tracking/functions';
import { fc } from '../../support/property';

/** Round half away from zero on a decimal text, with whole-number arithmetic only. */
function roundText(text: string, digits: number): number {
  const [, sign, whole, fraction = ''] = /^(-?)(\d+)(?:\.(\d+))?$/.exec(text)!;
  const padded = fraction.padEnd(digits + 1, '0');
  let scaled = BigInt(whole! + padded.slice(0, digits));
  if (padded[digits]! >= '5') scaled += 1n;
  const all = scaled.toString().padStart(digits + 1, '0');
  const cut = all.length - digits;
  return Number(`${sign}${all.slice(0, cut)}.${all.slice(cut)}0`) + 0;
}

test.each([
  [1.005, 2, 1.01],
  [2.5, 0, 3],
  [-2.5, 0, -3],
  [0.5, 0, 1],
  [0.49999999, 0, 0],
  [0.1 + 0.2, 6, 0.3],
  [7.2 - 6.5, 6, 0.7],
  [0.0000005, 6, 0.000001],
  [0.00000049, 6, 0],
  [1.23456789e-10, 6, 0],
  [-0.0000004, 6, 0],
  [99.91325, 6, 99.91325],
  [123456789.1234565, 6, 123456789.123456], // the fifteenth digit is the last that counts
  [1234567, 0, 1234567],
])('%d to %d places is %d', (value, digits, expected) => {
  expect(roundTo(value, digits)).toBe(expected);
});

test.each([1e14, 1e15, 1.5e15, 123456789012346000, 1e20, 1e21, 1e300])(
  'a figure as large as %d has nothing to round, in either direction',
  (value) => {
    expect(roundTo(value, 6)).toBe(value);
    expect(roundTo(-value, 6)).toBe(-value);
  },
);

test('never gives minus zero', () => {
  expect(Object.is(roundTo(-1e-9, 6), 0)).toBe(true);
  expect(Object.is(roundTo(-0, 6), -0)).toBe(false);
});

test('agrees with decimal arithmetic on every number of up to fifteen digits', () => {
  const decimal = fc
    .tuple(
      fc.boolean(),
      fc.integer({ min: 0, max: 9_999_999 }),
      fc.integer({ min: 0, max: 8 }),
      fc.integer({ min: 0, max: 99_999_999 }),
    )
    .map(([negative, whole, places, fraction]) => {
      const shown = String(fraction).padStart(8, '0').slice(0, places);
      return `${negative ? '-' : ''}${whole}${places > 0 ? `.${shown}` : ''}`;
    });
  fc.assert(
    fc.property(decimal, fc.integer({ min: 0, max: 7 }), (text, digits) => {
      expect(roundTo(Number(text), digits)).toBe(roundText(text, digits));
    }),
    { numRuns: 3000 },
  );
});

test('rounding again changes nothing', () => {
  const figure = fc.double({ noNaN: true, noDefaultInfinity: true, min: -1e12, max: 1e12 });
  fc.assert(
    fc.property(figure, (value) => {
      const once = roundTo(value, 6);
      expect(roundTo(once, 6)).toBe(once);
    }),
    { numRuns: 3000 },
  );
});
