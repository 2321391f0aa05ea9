import { notReported } from '../../../src/check/rules/completeness/not-reported';
import { explanationMissing } from '../../../src/check/rules/completeness/explanation-missing';
import { notANumber } from '../../../src/check/rules/form/not-a-number';
import { fractionalCount } from '../../../src/check/rules/range/fractional-count';
import { negativeCount } from '../../../src/check/rules/range/negative-count';
import { cumulativeFell } from '../../../src/check/rules/time/cumulative-fell';
import type { Rule } from '../../../src/check/rule';
import { entryHintOf, type EntryHint } from '../../../src/collection/issue/entry-hints';
import { measures } from '../../../src/plan/model';
import { quarters } from '../../../src/tracking/quarter';
import { actuals, contextOf, ledgerRow } from '../check/context';
import { fc } from '../../support/property';

/** The rule of the check that each hint is, the first to be said first. */
const rules: [hint: EntryHint, rule: Rule][] = [
  ['missing', notReported],
  ['notANumber', notANumber],
  ['fraction', fractionalCount],
  ['negative', negativeCount],
  ['fell', cumulativeFell],
  ['unexplained', explanationMissing],
];

/** No figure so far from its target that an earlier one is doubted instead. */
const figure = fc.oneof(
  { weight: 4, arbitrary: fc.integer({ min: -20, max: 17 }) },
  { weight: 2, arbitrary: fc.integer({ min: -20, max: 17 }).map((each) => each + 0.5) },
  { weight: 1, arbitrary: fc.constantFrom('同上', '12家', '—') },
  { weight: 1, arbitrary: fc.constant(null) },
);

test('what an office is told is what the check would say', () => {
  fc.assert(
    fc.property(
      fc.record({
        measure: fc.constantFrom(...measures),
        operator: fc.constantFrom('>=' as const, '<=' as const),
        unit: fc.constantFrom('家', '天', '%', '万元', '家(次)'),
        target: fc.constantFrom(20, 12.5, -20),
        baseline: fc.constantFrom(null, null, 10, -10),
        explanation: fc.constantFrom('', '用地批复推迟'),
      }),
      fc.constantFrom(...quarters),
      fc.tuple(figure, figure, figure, figure),
      (changes, quarter, values) => {
        const row = ledgerRow({ ...changes, ...actuals(...values.slice(0, quarter)) });
        const context = contextOf(row, quarter);
        const saying = rules.find(
          ([hint, rule]) =>
            // Whether a total is a balance, only its name tells, which the sheet does not read.
            (hint !== 'negative' || row.measure !== 'total') &&
            rule
              .check(context)
              .some((result) => hint === 'unexplained' || result.quarter === quarter),
        );
        const earlier = values.slice(0, quarter - 1).filter((each) => typeof each === 'number');
        const hint = entryHintOf({
          ...changes,
          entry: row.actuals[quarter],
          earlier: earlier[earlier.length - 1] ?? null,
          status: context.tracking.status,
        });
        expect(hint).toBe(saying?.[0] ?? null);
      },
    ),
    { numRuns: 3000 },
  );
});
