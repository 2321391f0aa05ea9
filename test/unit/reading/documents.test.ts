import { readPlan } from '../../../src/reading/read-plan';
import { accuracyOf, total } from '../../support/accuracy';
import { labelledDocuments } from '../../support/labelled';

/** What the reader is held to on the labelled documents together; `npm run accuracy` prints each. */
const all = total(labelledDocuments().map(({ text, truth }) => accuracyOf(truth, readPlan(text))));

test.each<[string, number, number]>([
  ['targets found', all.matched / all.truth, 0.95],
  ['targets that are none', all.matched / all.read, 0.95],
  ['numbers', all.number / all.matched, 0.99],
  ['units of measure', all.unit / all.matched, 0.99],
  ['operators', all.operator / all.matched, 0.99],
  ['measures', all.measure / all.matched, 0.97],
  ['periods', all.period / all.matched, 0.97],
])('%s', (_, share, least) => expect(share).toBeGreaterThanOrEqual(least));
