import { readPlan } from '../../../src/reading/read-plan';
import { labelledDocument, labelledNames } from '../../support/labelled';

/**
 * Every reading as it stands, a line a record, so that no rule of the reader changes what is read unseen. A change that is
 * meant is looked at line by line in the snapshot's difference (`npx jest -u` writes it anew).
 */
test.each(labelledNames())('%s', async (id) => {
  const { indicators, tasks, results, revisions, conflicts, ...rest } = readPlan(
    (await labelledDocument(id)).source,
  );
  const line = (record: unknown) => JSON.stringify(record);
  expect(
    [line(rest), ...[indicators, tasks, results, revisions, conflicts].flat().map(line)].join('\n'),
  ).toMatchSnapshot();
});
