import type * as figures from '../../../../src/check/entries/figures';
import { countMutants, unnoticed } from './run';

const FILE = 'check/entries/figures.ts';

test('without an example nothing is noticed, with one what it covers is', () => {
  const all = unnoticed({ file: FILE, holds: () => true });
  expect(all).toHaveLength(countMutants(FILE));
  const isPercent = (exports: unknown) => (exports as typeof figures).isPercent('%');
  expect(all.filter((what) => !unnoticed({ file: FILE, holds: isPercent }).includes(what))).toEqual(
    ["unit === '%' with !=="],
  );
});

test('what throws is noticed, and so is what does not end', () => {
  const never = () => {
    throw new Error('broken');
  };
  expect(unnoticed({ file: FILE, holds: never })).toEqual([]);
  // "times" of equal figures is counted in a loop that goes on for ever where equal is taken for different.
  const loops = unnoticed({
    file: 'check/rules/time/same-again.ts',
    holds: (exports) => {
      const { sameAgain } = exports as { sameAgain: { check(context: unknown): unknown } };
      sameAgain.check({
        row: { unit: '家' },
        figures: [{ quarter: 1, value: 5 }],
        tracking: { status: 'behind' },
        thresholds: { sameQuarters: 3 },
      });
      return true;
    },
  });
  expect(loops.some((what) => what.includes('?.value === last.value with !=='))).toBe(false);
  expect(loops.length).toBeGreaterThan(0);
});
