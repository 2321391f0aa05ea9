import { withPreview } from './support/lab';
import type { Preview } from './support/preview';

let preview: Preview;

withPreview((opened) => (preview = opened));

const sheets = ['分类汇总', '单位排名', '完成率排名', '全年走势', '未达序时清单', '单项走势'];

describe('the quarterly report', () => {
  it('is written from the pane, which says what it will be made of', async () => {
    const { page } = preview;
    await page.getByRole('button', { name: '示例数据' }).click();
    await page.getByText('已填入虚构的示例数据').waitFor();
    await preview.step('summary');
    await page.getByText('季度汇总：').waitFor();
    await page.getByRole('button', { name: '写入季度报表' }).scrollIntoViewIfNeeded();
    await preview.picture('report-before');
    await page.getByRole('button', { name: '写入季度报表' }).click();
    await page.getByText('季度报表已写入 7 张工作表。').waitFor({ timeout: 60_000 });
    for (const sheet of sheets) {
      await preview.tab(sheet);
      await preview.goTo('A3');
      await preview.picture(`report-${sheet}`);
    }
  });

  it('draws the chosen indicator, and follows the choice', async () => {
    const { page } = preview;
    await preview.tab('单项走势');
    await page.getByRole('figure', { name: /所选指标/ }).waitFor();
    const before = await preview.text('C7');
    await preview.goTo('B4');
    await page.keyboard.press('F2');
    await page.getByRole('combobox', { name: /B4/ }).selectOption({ index: 20 });
    await preview.goTo('C7');
    expect(await preview.text('C7')).not.toBe(before);
    await preview.picture('report-chosen');
  });
});
