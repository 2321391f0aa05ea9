import { readdirSync, readFileSync } from 'node:fs';
import { dirname, join, relative, resolve } from 'node:path';
import { transformSync } from '@swc/core';
import ts from 'typescript';
import type { Rule } from '../../../src/audit/rule';
import { isAsExpected } from './cases/case';
import { cases } from './cases';

/**
 * Breaks every comparison of every row rule, one at a time, and runs the rule's worked examples: one of them must come
 * out otherwise. A comparison whose breaking nobody notices is either not tested or not needed.
 */
const RULES = resolve(__dirname, '../../../src/audit/rules');

const broken: Readonly<Record<string, readonly string[]>> = {
  '<': ['<=', '>'],
  '<=': ['<', '>'],
  '>': ['>=', '<'],
  '>=': ['>', '<'],
  '===': ['!=='],
  '!==': ['==='],
  '&&': ['||'],
  '||': ['&&'],
};

interface Mutant {
  file: string;
  code: string;
  /** "jump.ts: a < b became a <= b" */
  what: string;
}

function mutantsOf(file: string): Mutant[] {
  const source = readFileSync(file, 'utf8');
  const tree = ts.createSourceFile(file, source, ts.ScriptTarget.Latest, true);
  const mutants: Mutant[] = [];
  const visit = (node: ts.Node): void => {
    if (ts.isBinaryExpression(node)) {
      const operator = node.operatorToken;
      for (const other of broken[operator.getText()] ?? []) {
        const code = source.slice(0, operator.getStart()) + other + source.slice(operator.end);
        const text = node.getText().replace(/\s+/g, ' ');
        mutants.push({ file, code, what: `${relative(RULES, file)}: ${text} with ${other}` });
      }
    }
    ts.forEachChild(node, visit);
  };
  visit(tree);
  return mutants;
}

/** Runs a module's source in place of the file; what it imports is the real thing. */
function load(file: string, source: string): Rule {
  const { code } = transformSync(source, {
    filename: file,
    jsc: { parser: { syntax: 'typescript' }, target: 'es2022' },
    module: { type: 'commonjs' },
  });
  const module = { exports: {} as Record<string, unknown> };
  const requireFrom = (path: string): unknown => jest.requireActual(resolve(dirname(file), path));
  new Function('module', 'exports', 'require', code)(module, module.exports, requireFrom);
  return Object.values(module.exports).find(
    (value): value is Rule => typeof (value as Rule)?.check === 'function',
  )!;
}

/** Comparisons that say the same when broken so. */
const SAME = new Set([
  // The last figure's own quarter is never blank.
  'completeness/earlier-blank.ts: each < later with <=',
  // No factor is 1.
  'form/scale-slip.ts: factor < 1 with <=',
  // No binary fraction lies on the very edge of the tolerance.
  'integrity/formula-changed.ts: Math.abs(value - calculated) <= 1e-6 * Math.max(1, Math.abs(calculated)) with <',
]);

const survives = (rule: Rule, id: string) =>
  cases[id]!.every((example) => {
    try {
      return isAsExpected(rule, example);
    } catch {
      return false;
    }
  });

const files = readdirSync(RULES, { recursive: true, encoding: 'utf8' })
  .filter((name) => name.endsWith('.ts') && name !== 'index.ts')
  .map((name) => join(RULES, name))
  .map((file) => ({ file, rule: load(file, readFileSync(file, 'utf8')) }))
  .filter(({ rule }) => cases[rule.id] !== undefined);

test.each(files.map(({ file, rule }) => [rule.id, file] as const))(
  'every broken comparison of %s is noticed',
  (id, file) => {
    const unnoticed = mutantsOf(file)
      .filter((mutant) => survives(load(file, mutant.code), id))
      .map(({ what }) => what)
      .filter((what) => !SAME.has(what));
    expect(unnoticed).toEqual([]);
  },
);

test('all row rules are broken', () => {
  expect(files.map(({ rule }) => rule.id).sort()).toEqual(Object.keys(cases).sort());
  expect(files.flatMap(({ file }) => mutantsOf(file)).length).toBeGreaterThan(200);
});
