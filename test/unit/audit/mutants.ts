import { readFileSync } from 'node:fs';
import { basename, dirname, join, resolve } from 'node:path';
import { transformSync } from '@swc/core';
import ts from 'typescript';

export const AUDIT = resolve(__dirname, '../../../src/audit');

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

/** A source file with one comparison broken. */
export interface Mutant {
  code: string;
  /** "time/jump.ts: a < b with <=" */
  what: string;
}

/** Every way to break one comparison of a file. */
export function mutantsOf(file: string): Mutant[] {
  const source = readFileSync(file, 'utf8');
  const tree = ts.createSourceFile(file, source, ts.ScriptTarget.Latest, true);
  const name = join(basename(dirname(file)), basename(file));
  const mutants: Mutant[] = [];
  const visit = (node: ts.Node): void => {
    if (ts.isBinaryExpression(node)) {
      const operator = node.operatorToken;
      for (const other of broken[operator.getText()] ?? []) {
        const code = source.slice(0, operator.getStart()) + other + source.slice(operator.end);
        const text = node.getText().replace(/\s+/g, ' ');
        mutants.push({ code, what: `${name}: ${text} with ${other}` });
      }
    }
    ts.forEachChild(node, visit);
  };
  visit(tree);
  return mutants;
}

/** Runs a module's source in place of the file and gives what it exports; what it imports is the real thing. */
export function load<T>(file: string, source: string): T {
  const { code } = transformSync(source, {
    filename: file,
    jsc: { parser: { syntax: 'typescript' }, target: 'es2022' },
    module: { type: 'commonjs' },
  });
  const module = { exports: {} };
  const requireFrom = (path: string): unknown => jest.requireActual(resolve(dirname(file), path));
  new Function('module', 'exports', 'require', code)(module, module.exports, requireFrom);
  return module.exports as T;
}

/** Broken comparisons of a file that the examples do not notice. @param holds whether all examples come out as written. */
export function unnoticed<T>(file: string, holds: (exports: T) => boolean): string[] {
  const survives = ({ code }: Mutant) => {
    try {
      return holds(load<T>(file, code));
    } catch {
      return false;
    }
  };
  return mutantsOf(file)
    .filter(survives)
    .map(({ what }) => what);
}

/** The rule that a module of a rule exports. */
export const ruleOf = <R extends { check: unknown }>(exports: Record<string, unknown>): R =>
  Object.values(exports).find(
    (value): value is R => typeof (value as R | undefined)?.check === 'function',
  )!;
