import { strFromU8, unzipSync } from 'fflate';
import { titleOf } from '../../../src/usecases/describe-ledger';
import { emptyWorkbook, filled, smallPlan } from './workbooks';

test('a new file is called after its plan, and after its district and year where the plan does not name them', async () => {
  const plan = smallPlan(1);
  expect(await titleOf(await filled(plan))).toBe(plan.title);
  const host = await filled({ ...plan, title: '工作要点' });
  const title = await titleOf(host);
  expect(title).toBe(`${plan.district} ${plan.years[0]} 工作要点`);
  const core = unzipSync(await host.save({ title }))['docProps/core.xml']!;
  expect(strFromU8(core)).toContain(`<dc:title>${title}</dc:title>`);
  expect(await titleOf(emptyWorkbook())).toBeUndefined();
});
