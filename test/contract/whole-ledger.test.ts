import type { Plan } from '../../src/plan/model';
import { fillWorkbook } from '../../src/usecases/fill-workbook';
import { calculateLedger } from '../../src/workbook/calculate';
import { expectSame } from '../support/expect-same';
import { samplePlan } from '../support/sample-plan';
import { hosts, type HostUnderTest } from './hosts';

/** Every tenth target is raised. */
const changed = (plan: Plan): Plan => ({
  ...plan,
  indicators: plan.indicators.map((each, i) =>
    i % 10 === 0 && each.target.low !== null
      ? { ...each, target: { ...each.target, low: 105 } }
      : each,
  ),
});

/** Fills the sample plan, enters an actual, and fills again for another quarter, and as the plan was changed from it on. */
async function filledTwice(under: HostUnderTest) {
  const { host, dump, enter } = await under.create(calculateLedger);
  const plan = samplePlan();
  await fillWorkbook(host, plan, { language: 'zh-CN' });
  const { sheets } = await dump();
  const ledger = sheets.find(({ name }) => name === '指标台账')!;
  const open = Object.entries(ledger.formats).find(([, format]) => format.locked === false)!;
  const [, letters, row] = /^([A-Z]+)(\d+)$/.exec(open[0])!;
  enter(ledger.name, Number(row) - 1, letters!.charCodeAt(0) - 65, 12.5);
  await fillWorkbook(host, plan, { language: 'zh-CN', quarter: 3 });
  await fillWorkbook(host, changed(plan), {
    language: 'zh-CN',
    on: '2026-07-15',
    reason: { kind: 'adjustment', from: 3 },
  });
  return dump();
}

test('a plan filled, reported on, filled again and changed inside the year is the same workbook on both hosts', async () => {
  const [excel, xlsx] = await Promise.all(hosts.map(filledTwice));
  expectSame(xlsx, excel);
});
