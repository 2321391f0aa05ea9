import { inspectionRules } from '../../../src/inspection/rules';
import { inspectedLines, sharesOf } from '../../support/inspected';

const lines = inspectedLines();
const of = (rule: string) => lines.filter((line) => line.rule === rule);

/** What the inspection is held to on its labelled sentences; `npm run accuracy -- --inspection --list` prints what differs. */
test.each(inspectionRules.map(({ id }) => id))('%s finds faults, and little else', (rule) => {
  const { recall, precision } = sharesOf(of(rule));
  expect(recall).toBeGreaterThanOrEqual(0.8);
  expect(precision).toBeGreaterThanOrEqual(0.9);
});

test('every rule has eight faults and eight sentences that only look like one', () => {
  for (const { id } of inspectionRules) {
    const faults = of(id).filter(({ isFault }) => isFault).length;
    expect([id, Math.min(8, faults), Math.min(8, of(id).length - faults)]).toEqual([id, 8, 8]);
  }
});
