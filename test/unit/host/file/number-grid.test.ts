import { NumberGrid } from '../../../../src/xlsx/model/number-grid';
import { fc } from '../../../support/property';

const visited = (grid: NumberGrid) => {
  const cells: [row: number, column: number, value: number][] = [];
  grid.forEach((row, column, value) => cells.push([row, column, value]));
  return cells;
};

test('holds what was set last in any cell, and visits it row by row', () => {
  const row = fc.oneof(fc.nat(3), fc.constantFrom(511, 512, 513, 1_048_575));
  const column = fc.oneof(fc.nat(3), fc.constant(16_383));
  const cells = fc.array(fc.tuple(row, column, fc.nat(2)), { maxLength: 20 });
  fc.assert(
    fc.property(cells, (entries) => {
      const grid = new NumberGrid();
      const known = new Map<number, number>();
      for (const [r, c, value] of entries) {
        grid.set(r, c, value);
        known.set(r * 16_384 + c, value);
      }
      for (const [r, c] of entries) expect(grid.get(r, c)).toBe(known.get(r * 16_384 + c));
      expect(grid.get(7, 7)).toBe(0);
      const wanted = [...known].filter(([, value]) => value !== 0).sort(([a], [b]) => a - b);
      expect(visited(grid)).toEqual(
        wanted.map(([key, value]) => [Math.floor(key / 16_384), key % 16_384, value]),
      );
    }),
  );
});

test('a last row with something in every column does not fill the memory', () => {
  const grid = new NumberGrid();
  for (let column = 0; column < 16_384; column++) grid.set(1_048_575, column, 1);
  expect(visited(grid)).toHaveLength(16_384);
});
