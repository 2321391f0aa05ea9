import { scoreOf, unitScoreOf, type Basis } from '../../../src/tracking/scoring';
import { statuses } from '../../../src/tracking/status';
import { fc } from '../../support/property';

const row = fc.record({
  weight: fc.oneof(
    fc.double({ min: 0, max: 1000, noNaN: true }),
    fc.constantFrom(-1, '三', null, '', true),
  ),
  veto: fc.constantFrom('yes', 'no', '', null, 'none of ours'),
  pace: fc.oneof(fc.double({ min: -5, max: 20, noNaN: true }), fc.constant('')),
  status: fc.constantFrom(...statuses, ''),
});
const leftOut: Basis[] = ['invalid', 'notAssessed'];

test('what counts lies between 0 and 120 %, and the score is its weight times that', () => {
  fc.assert(
    fc.property(row, ({ weight, ...rest }) => {
      const { basis, counted, score } = scoreOf({ weight, ...rest });
      expect(counted === null).toBe(leftOut.includes(basis));
      expect(score === null).toBe(leftOut.includes(basis));
      if (counted === null || score === null) return;
      expect(counted).toBeGreaterThanOrEqual(0);
      expect(counted).toBeLessThanOrEqual(1.2);
      expect(Math.abs(score - (weight as number) * counted)).toBeLessThanOrEqual(5.1e-7);
    }),
  );
});

test('a weight or veto that is not valid never counts, whatever was reported', () => {
  fc.assert(
    fc.property(row, (each) => {
      const isValid =
        typeof each.weight === 'number' && each.weight >= 0 && each.veto !== 'none of ours';
      if (!isValid) expect(leftOut).toContain(scoreOf(each).basis);
      else expect(scoreOf(each).basis).not.toBe('invalid');
    }),
  );
});

test('only a veto that was reported short of its schedule is one', () => {
  fc.assert(
    fc.property(row, (each) => {
      const isShort = each.status === 'nearSchedule' || each.status === 'behind';
      const { basis } = scoreOf({ ...each, weight: 1 });
      expect(basis === 'vetoed').toBe(each.veto === 'yes' && isShort);
    }),
  );
});

test('the scale of the weights is of no account to a unit; its score is at most 120, under a veto 0', () => {
  const counts = fc.array(
    fc.tuple(fc.integer({ min: 1, max: 100 }), fc.integer({ min: 0, max: 120 })),
    { minLength: 1, maxLength: 30 },
  );
  fc.assert(
    fc.property(counts, fc.integer({ min: 1, max: 50 }), (indicators, factor) => {
      const sums = (by: number) => ({
        vetoes: 0,
        weights: indicators.reduce((sum, [weight]) => sum + weight * by, 0),
        scores: indicators.reduce((sum, [weight, share]) => sum + (weight * by * share) / 100, 0),
      });
      const score = unitScoreOf(sums(1))!;
      expect(score).toBeGreaterThanOrEqual(0);
      expect(score).toBeLessThanOrEqual(120);
      expect(Math.abs(unitScoreOf(sums(factor))! - score)).toBeLessThanOrEqual(0.0101);
      expect(unitScoreOf({ ...sums(factor), vetoes: 1 })).toBe(0);
    }),
  );
  expect(unitScoreOf({ vetoes: 0, weights: 0, scores: 0 })).toBeNull();
});
