import { isDeepStrictEqual } from 'node:util';
import type { Subject } from '../mutation/run';

/** What a module gives, and what it should by hand. */
export type Example<M> = [is: string, gives: (module: M) => unknown, expected: unknown];

/** Worked examples of a module that decides something for rules. */
export interface ModuleExamples extends Subject {
  examples: Example<unknown>[];
}

/** An example for every input of one function, as [input, expected]. */
type EachInput<M> = <I>(
  gives: (module: M) => (input: I) => unknown,
  inputs: [input: I, expected: unknown][],
) => Example<M>[];

/**
 * @param file below `src`
 * @param write gives the examples; what it is given makes one for every input of a function.
 */
export function examplesOf<M>(
  file: string,
  write: (each: EachInput<M>) => Example<M>[],
): ModuleExamples {
  const examples = write((gives, inputs) =>
    inputs.map(([input, expected]) => [
      JSON.stringify(input),
      (module) => gives(module)(input),
      expected,
    ]),
  );
  return {
    file,
    examples: examples as Example<unknown>[],
    holds: (module) =>
      examples.every(([, gives, expected]) => isDeepStrictEqual(gives(module as M), expected)),
  };
}
