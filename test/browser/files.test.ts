import { readFile } from 'node:fs/promises';
import type { Download } from 'playwright-core';
import { withDesk } from './support/lab';
import type { Desk } from './support/desk';

let desk: Desk;

withDesk((opened) => (desk = opened));

async function save(): Promise<{ name: string; bytes: Buffer }> {
  const [download] = await Promise.all([
    desk.page.waitForEvent('download') as Promise<Download>,
    desk.page.getByRole('button', { name: '保存' }).click(),
  ]);
  return { name: download.suggestedFilename(), bytes: await readFile(await download.path()) };
}

const openFile = (name: string, buffer: Buffer) =>
  desk.page
    .getByTestId('workbook-file')
    .setInputFiles({ name, mimeType: 'application/octet-stream', buffer });

it('saves a workbook that opens again with what was entered', async () => {
  await desk.tab('指标台账');
  await desk.enter('E19', '5');
  const { name, bytes } = await save();
  expect(name).toBe('示例-益阳市赫山区2024年指标台账.xlsx');
  expect(bytes.subarray(0, 2).toString()).toBe('PK');
  await desk.enter('E19', '7');
  expect(await desk.page.title()).toMatch(/^● /);
  await openFile('旧稿.xlsx', bytes);
  const question = desk.page.getByTestId('question');
  await question.getByRole('button', { name: '取消' }).click();
  expect(await desk.text('E19')).toBe('7');
  await openFile('旧稿.xlsx', bytes);
  await question.getByRole('button', { name: '不保存，继续' }).click();
  await desk.page.getByText('已打开 旧稿.xlsx').waitFor();
  await desk.tab('指标台账');
  await desk.goTo('M19');
  expect(await desk.text('E19')).toBe('5');
  expect(await desk.text('M19')).toBe('达到序时');
  expect(await desk.pane.innerText()).toContain('指标 177 项，任务 140 项');
  await desk.enter('E19', '1');
  await desk.goTo('M19');
  expect(await desk.text('M19')).toBe('滞后');
  // A file of an example is one again.
  await desk.page.getByTestId('example-bar').waitFor();
  await desk.picture('reopened');
});

it('says in words when a file is no workbook, and keeps the open one', async () => {
  await openFile('报表.xls', Buffer.from('not a workbook'));
  const error = desk.page.getByTestId('file-error');
  await error.waitFor();
  expect(await error.innerText()).toContain('这个文件不是 .xlsx 工作簿');
  expect(await desk.text('C3')).toBe('益阳市赫山区');
  await error.getByRole('button', { name: '关闭' }).click();
  expect(await desk.page.getByTestId('file-error').count()).toBe(0);
});
