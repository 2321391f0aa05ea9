import { bookContext } from '../../../src/check/records/book-context';
import { bookRules, rules, taskRules } from '../../../src/check/rules';
import { bookCases, cases } from './cases';
import { bookOutcome, comparisonOf, prepare, workbookOf } from './cases/book';
import { outcome } from './cases/case';
import { expectedOf } from './cases/compare';
import { taskCases, taskOutcome } from './cases/tasks';

const all: Record<string, { finds: string[]; edge?: true }[]> = {
  ...cases,
  ...taskCases,
  ...bookCases,
};

beforeAll(() => prepare(Object.values(bookCases).flat()));

test('every rule has worked examples', () => {
  const ids = [...rules, ...taskRules, ...bookRules].map(({ id }) => id);
  expect(Object.keys(all).sort()).toEqual(ids.sort());
});

test.each(Object.entries(all))(
  '%s has examples with findings and without, and both at its edge',
  (_, examples) => {
    const kinds = (of: typeof examples) => new Set(of.map(({ finds }) => finds.length > 0)).size;
    expect(kinds(examples)).toBe(2);
    expect(kinds(examples.filter(({ edge }) => edge))).toBe(2);
  },
);

describe.each(rules.map((rule) => [rule.id, rule] as const))('%s', (id, rule) => {
  test.each(cases[id]!.map((example) => [example.is, example] as const))('%s', (_, example) => {
    expect(outcome(rule, example)).toMatchObject(expectedOf(example));
  });
});

describe.each(taskRules.map((rule) => [rule.id, rule] as const))('%s', (id, rule) => {
  test.each(taskCases[id]!.map((example) => [example.is, example] as const))('%s', (_, example) => {
    expect(taskOutcome(rule, example)).toMatchObject(expectedOf(example));
  });
});

describe.each(bookRules.map((rule) => [rule.id, rule] as const))('%s', (id, rule) => {
  test.each(bookCases[id]!.map((example) => [example.is, example] as const))('%s', (_, example) => {
    const { against } = example;
    const context = { ...bookContext(...comparisonOf(workbookOf(example))), against };
    expect(bookOutcome(rule, context)).toMatchObject(expectedOf(example));
  });
});
