import { rules } from '../../../src/audit/rules';
import { expectedOf, outcome } from './cases/case';
import { cases } from './cases';

test('every rule of a row has worked examples, with findings and without', () => {
  expect(Object.keys(cases).sort()).toEqual(rules.map(({ id }) => id).sort());
  for (const examples of Object.values(cases)) {
    expect(examples.some(({ finds }) => finds.length > 0)).toBe(true);
    expect(examples.some(({ finds }) => finds.length === 0)).toBe(true);
  }
});

describe.each(rules.map((rule) => [rule.id, rule] as const))('%s', (id, rule) => {
  test.each(cases[id]!.map((example) => [example.is, example] as const))('%s', (_, example) => {
    expect(outcome(rule, example)).toMatchObject(expectedOf(example));
  });
});
