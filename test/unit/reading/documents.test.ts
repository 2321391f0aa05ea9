import { readPlan } from '../../../src/reading/read-plan';
import { accuracyOf, total, type Accuracy } from '../../support/accuracy';
import { labelledDocuments } from '../../support/labelled';

let all: Accuracy;
beforeAll(async () => {
  const documents = await labelledDocuments();
  all = total(documents.map(({ source, truth }) => accuracyOf(truth, readPlan(source))));
});

/** What the reader is held to on the labelled documents together; `npm run accuracy` prints each. */
test.each<[string, (of: Accuracy) => number, number]>([
  ['targets found', (of) => of.matched / of.truth, 0.95],
  ['targets that are none', (of) => of.matched / of.read, 0.95],
  ['numbers', (of) => of.number / of.matched, 0.99],
  ['units of measure', (of) => of.unit / of.matched, 0.99],
  ['operators', (of) => of.operator / of.matched, 0.99],
  ['measures', (of) => of.measure / of.matched, 0.97],
  ['periods', (of) => of.period / of.matched, 0.97],
  ['lead offices', (of) => of.leads / of.led, 0.95],
  ['work items', (of) => of.tasks.matched / of.tasks.truth, 0.95],
])('%s', (_, share, least) => expect(share(all)).toBeGreaterThanOrEqual(least));
