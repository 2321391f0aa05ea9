import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import { bookContext, type BookContext } from '../../../../src/check/records/book-context';
import type { BookRule, Rule, TaskRule } from '../../../../src/check/rule';
import { bookRules, rules, taskRules } from '../../../../src/check/rules';
import { bookCases, cases } from '../cases';
import { bookOutcome, comparisonOf, workbookOf, type BookCase } from '../cases/book';
import { outcome } from '../cases/case';
import { isAsExpected } from '../cases/compare';
import { taskCases, taskOutcome } from '../cases/tasks';
import { SRC, type Subject } from './run';

/** The rule that a module of a rule exports. */
const ruleOf = <R extends { check: unknown }>(exports: unknown): R =>
  Object.values(exports as object).find(
    (value): value is R => typeof (value as R | undefined)?.check === 'function',
  )!;

/** "check/rules/form/scale-slip.ts" of every rule, by its id. */
const files = new Map(
  readdirSync(join(SRC, 'check', 'rules'), { recursive: true, encoding: 'utf8' })
    .filter((name) => name.endsWith('.ts') && name !== 'index.ts')
    .map((name) => [/([^/\\]+)\.ts$/.exec(name)![1]!, join('check', 'rules', name)]),
);

const contexts = new Map<BookCase, BookContext>();

function contextOf(example: BookCase): BookContext {
  const { against } = example;
  const known = contexts.get(example) ?? {
    ...bookContext(...comparisonOf(workbookOf(example))),
    against,
  };
  contexts.set(example, known);
  return known;
}

/** Every rule with its worked examples; those of the workbook's rules have to be prepared before. */
export const ruleSubjects: Subject[] = [
  ...rules.map(({ id }) => ({
    file: files.get(id)!,
    holds: (exports: unknown) =>
      cases[id]!.every((example) => isAsExpected(example, outcome(ruleOf<Rule>(exports), example))),
  })),
  ...taskRules.map(({ id }) => ({
    file: files.get(id)!,
    holds: (exports: unknown) =>
      taskCases[id]!.every((example) =>
        isAsExpected(example, taskOutcome(ruleOf<TaskRule>(exports), example)),
      ),
  })),
  ...bookRules.map(({ id }) => ({
    file: files.get(id)!,
    holds: (exports: unknown) =>
      bookCases[id]!.every((example) =>
        isAsExpected(example, bookOutcome(ruleOf<BookRule>(exports), contextOf(example))),
      ),
  })),
];
