import { makeFile } from '../../../src/host/file/make-file';
import { issueWorkbooks } from '../../../src/usecases/collection/issue-workbooks';
import { verifyTrail } from '../../../src/usecases/collection/verify-trail';
import { setQuarter } from '../../../src/usecases/set-quarter';
import { writeReports } from '../../../src/usecases/write-reports';
import { enter, filled, ledgerCell, smallPlan } from './workbooks';

/** Two rows behind in the first quarter; the first was explained in its cell. */
async function explained() {
  const host = await filled(smallPlan(2, 0));
  for (const n of [0, 1]) enter(host, n, 'q1', 1);
  enter(host, 0, 'explanation', '土地未交付');
  enter(host, 1, 'explanation', '一季度：设备未到');
  return host;
}
const said = (host: Awaited<ReturnType<typeof explained>>) =>
  [0, 1].map((n) => ledgerCell(host, n, 'explanation'));

test('what was said without a quarter stays with the quarter that is left', async () => {
  const host = await explained();
  expect(await setQuarter(host, 1)).toBe(0);
  expect(said(host)).toEqual(['土地未交付', '一季度：设备未到']);
  expect(await setQuarter(host, 2)).toBe(1);
  expect(said(host)).toEqual(['一季度：土地未交付', '一季度：设备未到']);
  expect(await setQuarter(host, 3)).toBe(0);
});

test('the next quarter’s list shows no reason of the one before, and the first quarter’s its own again', async () => {
  const host = await explained();
  const reasons = async (quarter: 1 | 2) => {
    await setQuarter(host, quarter);
    for (const n of [0, 1]) enter(host, n, 'q2', 1);
    await writeReports(host);
    const values = host.workbook.sheet('未达序时清单')!.cells.values();
    const column = values.find((row) => row.includes('原因及说明'))!.indexOf('原因及说明');
    return values
      .slice(3, 5)
      .map((row) => row[column])
      .sort();
  };
  expect(await reasons(2)).toEqual(['', '']);
  expect(await reasons(1)).toEqual(['土地未交付', '设备未到'].sort());
});

test('a label is no change of what the trail has', async () => {
  const host = await explained();
  const issue = await issueWorkbooks(host, makeFile, { quarter: 1 });
  await issue.record();
  await setQuarter(host, 2);
  expect(await verifyTrail(host)).toMatchObject({ problems: [], differences: [] });
  enter(host, 0, 'explanation', '一季度：土地已交付');
  expect((await verifyTrail(host)).differences).toHaveLength(1);
});

test('where the next quarter’s figure stands already, nobody can tell of which one was spoken: the text stays', async () => {
  const host = await explained();
  enter(host, 0, 'q2', 1);
  expect(await setQuarter(host, 2)).toBe(0);
  expect(said(host)).toEqual(['土地未交付', '一季度：设备未到']);
  // Looked back from there it was said of the second.
  expect(await setQuarter(host, 1)).toBe(1);
  expect(said(host)).toEqual(['二季度：土地未交付', '一季度：设备未到']);
});

test('the quarter of a ledger that cannot be read is not turned: its reasons would speak for the next', async () => {
  const host = await explained();
  await setQuarter(host, 1);
  const ledger = host.workbook.sheet('指标台账')!;
  Object.assign(ledger, { name: '台账2024' });
  await expect(setQuarter(host, 2)).rejects.toMatchObject({
    code: 'damagedSheet',
    details: { sheet: '指标台账' },
  });
  Object.assign(ledger, { name: '指标台账' });
  expect(await setQuarter(host, 2)).toBe(1);
  expect(said(host)).toEqual(['一季度：土地未交付', '一季度：设备未到']);
});
