import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import { moduleExamples, prepareWorkbooks } from '../examples';
import { equivalentsOf } from './equivalents';
import { ruleSubjects } from './rule-subjects';
import { countMutants, SRC, unnoticed } from './run';

/**
 * Breaks every decision of validation, one at a time, and runs the worked examples of its module: one of them must come out
 * otherwise. A decision whose breaking nobody notices is either not tested or not needed.
 */
const subjects = [...ruleSubjects, ...moduleExamples];

beforeAll(prepareWorkbooks);

test.each(subjects.map((subject) => [subject.file, subject] as const))(
  'every broken decision of %s is noticed',
  (file, subject) => {
    expect(unnoticed(subject).sort()).toEqual(equivalentsOf(file).sort());
  },
);

/** What is done with findings once they are made; their use cases have tests of their own. */
const told = [
  'check/explanations/explanations.ts',
  'check/explanations/in-row.ts',
  'check/findings/finding-lines.ts',
  'check/findings/finding-state.ts',
  'check/findings/time-text.ts',
];

test('no module that validation consists of is left out', () => {
  const files = readdirSync(join(SRC, 'check'), { recursive: true, encoding: 'utf8' })
    .filter((name) => name.endsWith('.ts'))
    .map((name) => join('check', name));
  const decides = files.filter((file) => countMutants(file) > 0);
  const broken = subjects.map(({ file }) => file);
  expect(decides.filter((file) => !broken.includes(file) && !told.includes(file))).toEqual([]);
});
