import { join } from 'node:path';
import { moduleExamples, prepareWorkbooks } from './examples';
import { SRC } from './mutation/run';

beforeAll(prepareWorkbooks);

describe.each(moduleExamples.map(({ file, examples }) => [file, examples] as const))(
  '%s',
  (file, examples) => {
    test.each(examples)('%s', (_, gives, expected) => {
      expect(gives(jest.requireActual(join(SRC, file)))).toEqual(expected);
    });
  },
);
