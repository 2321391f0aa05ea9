import path from 'node:path';
import { pathToFileURL } from 'node:url';
import type { Browser, Page } from 'playwright-core';
import { startChromium } from '../support/chromium';
import { Desk } from './support/desk';
import { startReview } from './support/review';

const DESK = pathToFileURL(path.join(__dirname, '..', '..', 'dist', 'desk.html')).href;

let browser: Browser;
let page: Page;
let said: string[];

beforeAll(async () => {
  browser = await startChromium();
});
beforeEach(async () => {
  page = await browser.newPage({ viewport: { width: 1280, height: 800 } });
  page.setDefaultTimeout(60_000);
  said = [];
  page.on('pageerror', (error) => said.push(String(error)));
  // The browser's own dialogs cannot be answered by a test.
  await page.addInitScript(() => {
    const pickers = window as Partial<Record<'showSaveFilePicker', unknown>>;
    delete pickers.showSaveFilePicker;
  });
  await page.goto(DESK);
  await page.getByTestId('start').waitFor();
});
afterEach(() => page.close());
afterAll(() => browser.close());

it('opened from disk without a server, reads a plan, fills, checks, saves, and opens what it saved', async () => {
  await page.getByTestId('start-document').setInputFiles({
    name: '方案.txt',
    mimeType: 'text/plain',
    buffer: Buffer.from('测试区2025年工作方案\n新增高新技术企业21家。牵头单位：区科技局。\n'),
  });
  await startReview(page);
  await page.getByRole('button', { name: /^接受所列/ }).click();
  await page.getByRole('button', { name: '下一步：填充' }).click();
  await page.getByTestId('fill-run').click();
  await page.getByTestId('fill-report').waitFor();
  const desk = new Desk(page);
  await desk.check();
  await desk.tab('指标台账');
  await desk.enter('E4', '3');
  const download = page.waitForEvent('download');
  await page.getByRole('button', { name: '保存', exact: true }).click();
  const file = await (await download).path();
  await page.getByText('已保存').waitFor();

  await page.getByTestId('workbook-file').setInputFiles(file);
  await page.getByText('已打开').waitFor();
  await desk.tab('指标台账');
  expect(await desk.text('E4')).toMatch(/^3/);
  expect(said).toEqual([]);
});
