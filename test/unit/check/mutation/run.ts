import { readFileSync } from 'node:fs';
import { dirname, join, resolve } from 'node:path';
import { transformSync } from '@swc/core';
import { mutantsOf } from './break';

export const SRC = resolve(__dirname, '../../../../src');

/** More rounds of loops than any worked example needs. */
const ENDLESS = 100_000;

/** Runs a module's source in place of the file and gives what it exports; what it imports is the real thing. */
function load<T>(file: string, source: string): T {
  const { code } = transformSync(source, {
    filename: file,
    jsc: { parser: { syntax: 'typescript' }, target: 'es2022' },
    module: { type: 'commonjs' },
  });
  const module = { exports: {} };
  const requireFrom = (path: string): unknown => jest.requireActual(resolve(dirname(file), path));
  let rounds = 0;
  const tick = () => {
    if (++rounds > ENDLESS) throw new Error('endless');
  };
  new Function('module', 'exports', 'require', 'tick', code)(
    module,
    module.exports,
    requireFrom,
    tick,
  );
  return module.exports as T;
}

/** A module of `src` with what notices that it is broken. */
export interface Subject {
  /** "check/names.ts" */
  file: string;
  /** Whether all worked examples come out as written. */
  holds(exports: unknown): boolean;
}

/** The broken decisions of a module that its examples do not notice. */
export function unnoticed({ file, holds }: Subject): string[] {
  const path = join(SRC, file);
  const survives = (code: string) => {
    try {
      return holds(load(path, code));
    } catch {
      return false;
    }
  };
  return mutantsOf(readFileSync(path, 'utf8'))
    .filter(({ code }) => survives(code))
    .map(({ what }) => what);
}

/** How many decisions of a module can be broken, and in how many ways. */
export const countMutants = (file: string): number =>
  mutantsOf(readFileSync(join(SRC, file), 'utf8')).length;
