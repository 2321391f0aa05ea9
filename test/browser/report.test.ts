import { withDesk } from './support/lab';
import type { Desk } from './support/desk';

let desk: Desk;

withDesk((opened) => (desk = opened));

const sheets = [
  '领导专页',
  '单位专页',
  '各单位清单',
  '指标完成情况表',
  '分类汇总',
  '单位排名',
  '单位完成率',
  '全年走势',
  '未达序时清单',
  '任务汇总',
  '达标预测',
  '单项走势',
];

test('the quarterly report is written from the pane; its charts follow, and so does a choice', async () => {
  const { page } = desk;
  await desk.enterSample();
  await desk.step('summary');
  // What the made-up figures suggest for the year's end.
  await page.getByTestId('verdicts').waitFor();
  const write = page.getByRole('button', { name: '写入季度报表' });
  await write.scrollIntoViewIfNeeded();
  await desk.picture('report-before');
  await write.click();
  await page.getByText('季度报表已写入 13 张工作表。').waitFor();
  for (const sheet of sheets) {
    await desk.tab(sheet);
    await desk.goTo('A3');
    await desk.picture(`report-${sheet}`);
  }
  const chart = page.getByRole('figure', { name: /：各季度实际与序时目标/ });
  const title = await chart.getAttribute('aria-label');
  expect(await desk.text('A7')).toBe('一季度');
  await desk.goTo('B4');
  const before = await desk.text('B4');
  await page.keyboard.press('F2');
  await page.getByRole('combobox', { name: /B4/ }).selectOption({ index: 20 });
  await desk.goTo('C7');
  expect(await desk.text('B4')).not.toBe(before);
  expect(await chart.getAttribute('aria-label')).not.toBe(title);
  await desk.picture('report-chosen');
});
