import fc from 'fast-check';
import { positions, sortedBy } from '../../../src/quarter/rank';

const shown = (figures: (number | null)[]) =>
  positions(figures).map((place) => place && `${place.rank}${place.tied ? ' tied' : ''}`);
const groups = (figures: (number | null)[]) =>
  positions(figures).map((place) => place && place.group);

test('equal figures share a position, and the next one is counted past them', () => {
  expect(shown([0.5, 1, 0.5, 0.2])).toEqual(['2 tied', '1', '2 tied', '4']);
  expect(shown([null, 0.3])).toEqual([null, '1']);
  expect(shown([])).toEqual([]);
});

test('leading and trailing: three at either end, of more than six', () => {
  expect(groups([6, 5, 4, 3, 2, 1])).toEqual([null, null, null, null, null, null]);
  expect(groups([7, 6, 5, 4, 3, 2, 1])).toEqual([
    'first',
    'first',
    'first',
    null,
    'last',
    'last',
    'last',
  ]);
});

test('a tie that reaches past the third is too many to name', () => {
  // one leads; four tie for the second place; two trail
  expect(groups([9, 5, 5, 5, 5, 2, 1])).toEqual(['first', null, null, null, null, 'last', 'last']);
  expect(groups([1, 1, 1, 1, 1, 1, 1])).toEqual(Array(7).fill(null));
});

test('sorting: the highest first, ties as they stood, those without a figure last', () => {
  expect(sortedBy([0.5, null, 1, 0.5, 0])).toEqual([2, 0, 3, 4, 1]);
});

test('a position is one more than the number of better ones', () => {
  const figures = fc.array(fc.option(fc.integer({ min: 0, max: 8 }), { nil: null }));
  fc.assert(
    fc.property(figures, (list) => {
      positions(list).forEach((place, i) => {
        const better = list.filter((other) => other !== null && other > list[i]!).length;
        expect(place?.rank ?? null).toBe(list[i] === null ? null : better + 1);
      });
    }),
  );
});
