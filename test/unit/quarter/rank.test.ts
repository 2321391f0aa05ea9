import { positions, sortedBy } from '../../../src/quarter/rank';
import { rankOffices, type Criterion } from '../../../src/quarter/ranking';
import { fc } from '../../support/property';

const keysOf = (figures: (number | null)[]) =>
  figures.map((each) => (each === null ? null : [each]));
const shown = (figures: (number | null)[]) =>
  positions(keysOf(figures)).map((place) => place && `${place.rank}${place.tied ? ' tied' : ''}`);
const groups = (figures: (number | null)[]) =>
  positions(keysOf(figures)).map((place) => place && place.group);

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

test('however many tie for an end, there is a first and a last; what would be both is neither', () => {
  // one leads; four tie for the second place; two trail
  expect(groups([9, 5, 5, 5, 5, 2, 1])).toEqual(['first', null, null, null, null, 'last', 'last']);
  // five tie last
  expect(groups([9, 8, 0, 0, 0, 0, 0])).toEqual([
    ...['first', 'first', 'last', 'last', 'last', 'last', 'last'],
  ]);
  expect(groups([9, 5, 5, 5, 5, 5, 1])).toEqual(['first', null, null, null, null, null, 'last']);
  expect(groups([9, 9, 9, 9, 9, 9, 1])).toEqual([...Array<string>(6).fill('first'), 'last']);
  expect(groups([1, 1, 1, 1, 1, 1, 1])).toEqual(Array(7).fill(null));
});

test('equal figures are told apart by completion against due, and by the rate where that decides', () => {
  const figures = [
    { rate: 0.5, pace: 0.8, score: null },
    { rate: 0.5, pace: 0.9, score: null },
    { rate: 0.4, pace: 0.9, score: null },
    { rate: null, pace: null, score: null },
    { rate: 0.5, pace: 0.8, score: null },
  ];
  const ranks = (criterion: Criterion) =>
    rankOffices(figures, criterion).places.map((place) => place && place.rank);
  expect(ranks('rate')).toEqual([2, 1, 4, null, 2]);
  expect(rankOffices(figures, 'rate').order).toEqual([1, 0, 4, 2, 3]);
  expect(ranks('pace')).toEqual([3, 1, 2, null, 3]);
  expect(ranks('score')).toEqual([null, null, null, null, null]);
});

test('sorting: the highest first, ties as they stood, those without a figure last', () => {
  expect(sortedBy(keysOf([0.5, null, 1, 0.5, 0]))).toEqual([2, 0, 3, 4, 1]);
});

test('a position is one more than the number of better ones', () => {
  const figures = fc.array(fc.option(fc.integer({ min: 0, max: 8 }), { nil: null }));
  fc.assert(
    fc.property(figures, (list) => {
      positions(keysOf(list)).forEach((place, i) => {
        const better = list.filter((other) => other !== null && other > list[i]!).length;
        expect(place?.rank ?? null).toBe(list[i] === null ? null : better + 1);
      });
    }),
  );
});
