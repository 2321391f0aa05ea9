import { validatePlan } from '../../../src/plan/parse-plan';
import { copyId, copyIndicator, editIndicator, rejectRecords } from '../../../src/plan/review';
import { without } from '../../../src/plan/without';
import { indicator, plan } from './records';

const original = indicator({
  id: 'A',
  baseline: 5,
  note: '备注',
  confidence: 0.6,
  reason: 'unsureName',
  quote: '新增企业20家',
  start: 3,
  end: 10,
});
const other = indicator({ id: 'B', name: '另一项' });
const read = () => validatePlan(plan({ indicators: [original, other] }));

test('a target that was not read: a copy right behind its neighbour, to be put right', () => {
  const copied = copyIndicator(read(), 'A');
  const [first, copy, last] = copied.indicators;
  expect([first, last]).toEqual([original, other]);
  const { id, ...rest } = copy!;
  expect(id).toBe(copyId(read(), 'A'));
  expect(rest).toEqual({
    section: original.section,
    name: original.name,
    measure: original.measure,
    target: original.target,
    period: original.period,
    lead: original.lead,
    support: original.support,
    quote: '新增企业20家',
    start: 3,
    end: 10,
    reviewed: false,
  });
  expect(validatePlan(copied)).toEqual(copied);
});

test('several copies have ids of their own, which stay when one of them is changed', () => {
  const once = copyIndicator(read(), 'A');
  const twice = copyIndicator(once, 'A');
  const ids = twice.indicators.map(({ id }) => id);
  expect(new Set(ids).size).toBe(4);
  const changed = editIndicator(twice, ids[1]!, { name: '漏读的指标' });
  expect(changed.indicators.map(({ id }) => id)).toEqual(ids);
  expect(without(rejectRecords(once, [ids[2]!]), 'rejected')).toEqual(read());
});

test('what the plan does not have is not copied', () => {
  const before = read();
  expect(copyIndicator(before, 'X')).toBe(before);
  expect(copyId(before, 'X')).toBeNull();
});
