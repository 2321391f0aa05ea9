import { readFile } from 'node:fs/promises';
import type { Download } from 'playwright-core';
import { withPreview } from './support/lab';
import type { Preview } from './support/preview';

let preview: Preview;

withPreview((opened) => (preview = opened));

async function save(): Promise<{ name: string; bytes: Buffer }> {
  const [download] = await Promise.all([
    preview.page.waitForEvent('download') as Promise<Download>,
    preview.page.getByRole('button', { name: '保存' }).click(),
  ]);
  return { name: download.suggestedFilename(), bytes: await readFile(await download.path()) };
}

const openFile = (name: string, buffer: Buffer) =>
  preview.page
    .getByTestId('workbook-file')
    .setInputFiles({ name, mimeType: 'application/octet-stream', buffer });

it('saves a workbook that opens again with what was entered', async () => {
  await preview.tab('指标台账');
  await preview.enter('M19', '5');
  const { name, bytes } = await save();
  expect(name).toBe('益阳市赫山区2024年指标台账.xlsx');
  expect(bytes.subarray(0, 2).toString()).toBe('PK');
  await preview.enter('M19', '7');
  await openFile('旧稿.xlsx', bytes);
  await preview.page.getByText('已打开 旧稿.xlsx').waitFor();
  await preview.tab('指标台账');
  await preview.goTo('U19');
  expect(await preview.text('M19')).toBe('5');
  expect(await preview.text('U19')).toBe('达到序时');
  expect(await preview.pane.innerText()).toContain('指标 177 项，任务 140 项');
  await preview.enter('M19', '1');
  await preview.goTo('U19');
  expect(await preview.text('U19')).toBe('滞后');
  await preview.picture('reopened');
});

it('says in words when a file is no workbook, and keeps the open one', async () => {
  await openFile('报表.xls', Buffer.from('not a workbook'));
  const error = preview.page.getByTestId('file-error');
  await error.waitFor();
  expect(await error.innerText()).toContain('这个文件不是 .xlsx 工作簿');
  expect(await preview.text('C3')).toBe('益阳市赫山区');
  await error.getByRole('button', { name: '关闭' }).click();
  expect(await preview.page.getByTestId('file-error').count()).toBe(0);
});
