import { readFileSync } from 'node:fs';
import mammoth from 'mammoth';
import { withDesk } from './support/lab';
import type { Desk } from './support/desk';

let desk: Desk;

withDesk((opened) => (desk = opened));

test('the note is drafted; a number shows its cell; it is copied, saved, and drafted in English', async () => {
  const { page } = desk;
  await desk.enterSample();
  await desk.step('summary');
  await page.getByLabel('报告季度').selectOption('2');
  await desk.pane.getByText('2024年第2季度').waitFor();
  await page.getByRole('button', { name: '起草通报' }).click();
  const note = page.getByTestId('note');
  await note.waitFor();
  expect(await note.innerText()).toContain('益阳市赫山区2024年第二季度指标完成情况通报');
  // The change since last quarter stands on a sheet that is not written yet.
  await page.getByText('“分类汇总”还没有写好').waitFor();
  await note.scrollIntoViewIfNeeded();
  await desk.picture('note-before-report');
  await page.getByRole('button', { name: '写入季度报表' }).click();
  await page.getByText('季度报表已写入 13 张工作表。').waitFor();
  await page.getByRole('button', { name: '重新起草' }).click();
  await note.getByText('与上季度相比').waitFor();
  expect(await page.getByText('还没有写好').count()).toBe(0);
  const total = note.getByRole('link', { name: /转到 季度汇总!B/ });
  expect(await total.innerText()).toBe('177');
  await total.click();
  await page.getByRole('grid', { name: '季度汇总' }).waitFor();
  const active = desk.grid.locator('[role=gridcell][tabindex="0"]');
  expect(await active.innerText()).toBe('177');
  await desk.picture('note');

  await page.context().grantPermissions(['clipboard-read', 'clipboard-write']);
  await page.getByRole('button', { name: '复制文字' }).click();
  await page.getByText('已复制通报全文。').waitFor();
  const copied = await page.evaluate(() => navigator.clipboard.readText());
  expect(copied.split('\n')[0]).toBe('益阳市赫山区2024年第二季度指标完成情况通报');
  const download = page.waitForEvent('download');
  await page.getByRole('button', { name: '保存为 Word' }).click();
  const file = await download;
  expect(file.suggestedFilename()).toBe('益阳市赫山区2024年第2季度通报.docx');
  const { value } = await mammoth.extractRawText({ buffer: readFileSync(await file.path()) });
  // In the file what is behind is a table; everything else stands there as it was copied.
  const plain = (text: string) => text.replace(/\s/g, '');
  const sentences = copied.split('\n').filter((line) => !line.includes('情况说明：'));
  expect(sentences.filter((line) => !plain(value).includes(plain(line)))).toEqual([]);
  expect(plain(value)).toContain(
    '计量单位实际序时目标差额情况说明1散居孤儿基本生活最低保障标准区民政局',
  );

  await page.getByLabel('通报语言').selectOption('en');
  await note.getByText('1. Overview').waitFor();
  await note.scrollIntoViewIfNeeded();
  await desk.picture('note-english');
}, 120_000);

test('where the page may not write the clipboard the text is selected, and the user told', async () => {
  const { page } = desk;
  await desk.step('summary');
  await page.evaluate(() => {
    navigator.clipboard.writeText = () => Promise.reject(new Error('refused'));
  });
  await page.getByRole('button', { name: '起草通报' }).click();
  await page.getByTestId('note').waitFor();
  await page.getByRole('button', { name: '复制文字' }).click();
  await page.getByText('请按 Ctrl+C 复制').waitFor();
  const selected = await page.evaluate(() => window.getSelection()!.toString());
  expect(selected).toContain('考核的指标均未报送数据');
});
