import { fillIn, issued } from '../unit/collection/round';
import { smallPlan } from '../unit/usecases/workbooks';
import { violations } from './support/axe';
import type { Desk } from './support/desk';
import { withDesk } from './support/lab';

let desk: Desk;
withDesk((opened) => (desk = opened));

const WHY = '受连续阴雨影响，三个项目推迟开工';

/** The workbook of 甲局 with a text for a figure, and a row that is behind. */
async function officeFile(): Promise<Buffer> {
  const { files } = await issued(smallPlan(5, 1));
  const [bytes] = files.values();
  return Buffer.from(
    await fillIn(bytes!, [
      ['指标填报', 0, '二季度累计（填报）', '5家'],
      ['指标填报', 1, '二季度累计（填报）', 10],
      ['指标填报', 2, '二季度累计（填报）', 8],
      ['任务填报', 0, '二季度状态（填报）', '已完成'],
      ['任务填报', 0, '二季度进展（填报）', '预计明年6月完工'],
    ]),
  );
}

it('an office opens its own workbook, checks it, and says why in its row before it is sent', async () => {
  await desk.page.getByTestId('workbook-file').setInputFiles({
    ...{ name: '甲局_2024年2季度填报表.xlsx', mimeType: 'application/octet-stream' },
    buffer: await officeFile(),
  });
  const { pane, page } = desk;
  await pane.getByText('某区 2024年第2季度 · 甲局填报表 · 指标 3 项，任务 1 项').waitFor();
  // Nothing else is done with it.
  expect(await pane.getByRole('tab').allInnerTexts()).toEqual(['校验']);
  await pane.getByRole('button', { name: '开始校验' }).click();
  const result = page.getByTestId('check-result');
  await result.getByText('第2季度，共校验 3 项指标，发现 4 个问题。').waitFor();
  expect(await pane.getByRole('button', { name: '写入“校验结果”表' }).count()).toBe(0);
  await desk.picture('office-book');
  // Marks of rows are small and pale: they are for the machine.
  expect((await violations(page)).filter((each) => !each.includes('下发1|'))).toEqual([]);

  await pane.getByRole('button', { name: '采用', exact: true }).click();
  await result.getByText('发现 3 个问题。').waitFor();
  // What is found of a task is mended there.
  await pane.getByText('请改正填报数或任务进展').waitFor();
  await pane.getByRole('button', { name: '写说明' }).click();
  await pane.getByLabel('核实说明').fill(WHY);
  await pane.getByRole('button', { name: '保存说明' }).click();
  await pane.getByText(`说明：${WHY}`).waitFor();
  await desk.picture('office-book-explained');
  await pane.getByRole('button', { name: '重新校验' }).click();
  await result.getByText('发现 2 个问题。').waitFor();
});
