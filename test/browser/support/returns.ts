import { readFile } from 'node:fs/promises';
import type { Page } from 'playwright-core';
import { expand } from '../../../src/host/file/incoming/expand';

/** Has the workbooks made, and gives them by their office's name at the front of theirs. */
export async function sendOut(page: Page): Promise<Map<string, Uint8Array>> {
  await page.getByLabel('收表联系人及电话').fill('某区统计局 0000-0000000');
  const download = page.waitForEvent('download');
  await page.getByRole('button', { name: '生成填报工作簿' }).click();
  const file = await download;
  expect(file.suggestedFilename()).toBe('益阳市赫山区2024年1季度填报表_第1次下发.zip');
  const bytes = new Uint8Array(await readFile((await file.path())!));
  const made = new Map<string, Uint8Array>();
  for await (const part of expand('all.zip', bytes)) {
    made.set(part.file.split('/').pop()!.split('_')[0]!, await part.bytes());
  }
  await page.getByTestId('issued').getByText('第 1 次下发，第1季度，31 个单位').waitFor();
  return made;
}
