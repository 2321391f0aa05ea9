import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Rule } from '../../../src/audit/rule';
import { isAsExpected } from './cases/case';
import { cases } from './cases';
import { AUDIT, load, mutantsOf, ruleOf, unnoticed } from './mutants';

/**
 * Breaks every comparison of every row rule, one at a time, and runs the rule's worked examples: one of them must come
 * out otherwise. A comparison whose breaking nobody notices is either not tested or not needed.
 */
const RULES = join(AUDIT, 'rules');

/** Comparisons that say the same when broken so. */
const SAME = new Set([
  // That day is of the year before.
  'form/date-entered.ts: value > LEAST with >=',
  // The last figure's own quarter is never blank.
  'completeness/earlier-blank.ts: each < later with <=',
  // No factor is 1.
  'form/scale-slip.ts: factor < 1 with <=',
  // No binary fraction lies on the very edge of the tolerance.
  'integrity/formula-changed.ts: Math.abs(value - calculated) <= 1e-6 * Math.max(1, Math.abs(calculated)) with <',
]);

type Exports = Record<string, unknown>;

const files = readdirSync(RULES, { recursive: true, encoding: 'utf8' })
  .filter((name) => name.endsWith('.ts') && name !== 'index.ts')
  .map((name) => join(RULES, name))
  .map((file) => ({
    file,
    rule: ruleOf<Rule>(load<Exports>(file, readFileSync(file, 'utf8'))),
  }))
  .filter(({ rule }) => cases[rule.id] !== undefined);

test.each(files.map(({ file, rule }) => [rule.id, file] as const))(
  'every broken comparison of %s is noticed',
  (id, file) => {
    const holds = (exports: Exports) =>
      cases[id]!.every((example) => isAsExpected(ruleOf<Rule>(exports), example));
    expect(unnoticed<Exports>(file, holds).filter((what) => !SAME.has(what))).toEqual([]);
  },
);

test('all row rules are broken', () => {
  expect(files.map(({ rule }) => rule.id).sort()).toEqual(Object.keys(cases).sort());
  expect(files.flatMap(({ file }) => mutantsOf(file)).length).toBeGreaterThan(200);
});
