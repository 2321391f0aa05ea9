import { segmentsOf } from '../../../../../src/pane/parts/charts/segments';
import { fc } from '../../../../support/property';

const bar = (from: number, to: number) => ({ from, to, color: '', label: '', value: '' });

/** Where the library draws what: it scales lengths to their sum and moves every piece by one more gap. */
function drawn(bars: { from: number; to: number }[], gap: number) {
  const segments = segmentsOf(
    bars.map(({ from, to }) => bar(from, to)),
    gap,
  );
  const sum = segments.reduce((total, { length }) => total + length, 0);
  let before = 0;
  return segments.map(({ length, bar: drawnBar }, i) => {
    const from = before / sum + i * gap;
    before += length;
    return { from, to: from + length / sum, isBar: drawnBar !== null };
  });
}

test('one bar from the left edge reaches exactly its end', () => {
  expect(drawn([{ from: 0, to: 0.75 }], 0.01)[0]).toEqual({ from: 0, to: 0.75, isBar: true });
});

test('a bar that begins in the middle begins there', () => {
  const [, second] = drawn([{ from: 0.5, to: 0.75 }], 0.01);
  expect(second!.isBar).toBe(true);
  expect(second!.from).toBeCloseTo(0.5, 12);
  expect(second!.to).toBeCloseTo(0.75, 12);
});

test('a row without a bar is one empty piece, and so is a bar of no length', () => {
  expect(segmentsOf([], 0.01)).toEqual([{ length: 1, bar: null }]);
  expect(segmentsOf([bar(0, 0)], 0.01)).toEqual([{ length: 1, bar: null }]);
});

test('bars that follow each other begin where they should, whatever their number and lengths', () => {
  const gap = 0.01;
  fc.assert(
    fc.property(
      fc.array(fc.integer({ min: 3, max: 20 }), { minLength: 1, maxLength: 6 }),
      fc.integer({ min: 0, max: 30 }),
      (lengths, rest) => {
        const whole = lengths.reduce((sum, each) => sum + each, rest);
        let end = 0;
        const bars = lengths.map((length) => {
          const from = end / whole;
          end += length;
          return { from, to: end / whole };
        });
        const found = drawn(bars, gap).filter(({ isBar }) => isBar);
        bars.forEach(({ from, to }, i) => {
          expect(found[i]!.from).toBeCloseTo(from, 9);
          // All but the last leave a gap to the next; bars shorter than two gaps do not occur here.
          const isLast = i === bars.length - 1;
          expect(found[i]!.to).toBeCloseTo(isLast ? to : to - gap, 9);
        });
      },
    ),
  );
});
