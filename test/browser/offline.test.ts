import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import type { Page } from 'playwright-core';
import { Desk, type DeskLab } from './support/desk';
import { withLab } from './support/lab';
import { ReviewStep, startReview } from './support/review';
import { serveDist } from './support/server';

let lab: DeskLab;

withLab((started) => (lab = started));

const DIST = path.join(__dirname, '..', '..', 'dist');

let folder: string;
let site: Awaited<ReturnType<typeof serveDist>>;

beforeEach(async () => {
  folder = mkdtempSync(path.join(tmpdir(), 'ledger-offline-'));
  cpSync(DIST, folder, { recursive: true });
  site = await serveDist(folder);
});
afterEach(async () => {
  await site.close();
  rmSync(folder, { recursive: true, force: true });
});

/** Opens the desk and waits until the browser keeps all of it. */
async function keptDesk(): Promise<Desk> {
  const desk = await lab.open('', undefined, site.origin);
  await desk.page.waitForFunction(() => navigator.serviceWorker.controller?.state === 'activated');
  return desk;
}

/** Puts another version on the server: its service worker, and a page that tells it apart. */
function publish(mark: string): void {
  const page = path.join(folder, 'desk.html');
  writeFileSync(
    page,
    readFileSync(page, 'utf8').replace('<html ', `<html data-version="${mark}" `),
  );
  const worker = path.join(folder, 'service-worker.js');
  const changed = readFileSync(worker, 'utf8').replace(
    /(url:"desk\.html",revision:|"url":"desk\.html","revision":)"[^"]*"/,
    `$1"${mark}"`,
  );
  expect(changed).toContain(mark);
  writeFileSync(worker, changed);
}

const version = (page: Page) => page.locator('html').getAttribute('data-version');
const lookForUpdate = (page: Page) =>
  page.evaluate(async () => void (await (await navigator.serviceWorker.ready).update()));

it('after one visit a quarter is done without network: entries, check, report, a document read and filled', async () => {
  const { page } = await keptDesk();
  await site.close();
  await page.goto(`${site.origin}/?lang=zh`);
  await page.getByRole('grid').waitFor();
  const desk = new Desk(page, lab);

  await desk.tab('指标台账');
  await desk.enter('E19', '五');
  await desk.check();
  await page.getByTestId('findings').getByRole('button').nth(2).waitFor();
  await desk.enter('E19', '5');
  await desk.step('summary');
  await page.getByTestId('totals').waitFor();
  await page.getByRole('button', { name: '写入季度报表' }).click();
  await page.getByRole('tab', { name: '单位排名', exact: true }).waitFor();
  await desk.picture('offline-report');

  await desk.step('plan');
  await page.getByTestId('plan-file').setInputFiles({
    name: '方案.txt',
    mimeType: 'text/plain',
    buffer: Buffer.from('测试区2025年工作方案\n新增高新技术企业21家。牵头单位：区科技局。\n'),
  });
  await startReview(page);
  expect(await new ReviewStep(page).items.count()).toBe(1);

  // What was read becomes a ledger of its own, and is typed into.
  await page.getByRole('button', { name: /接受所列/ }).click();
  await page.getByRole('button', { name: '下一步：填充' }).click();
  await page.getByRole('button', { name: '新建工作簿，带上这份方案' }).click();
  await page.getByTestId('question').getByRole('button', { name: '不保存，继续' }).click();
  await page.getByTestId('fill-run').click();
  await page.getByTestId('fill-report').waitFor();
  await desk.tab('指标台账');
  await desk.enter('E4', '7');
  expect(await desk.text('E4')).toBe('7');
  // What a page asks a server that is gone is not an error of the page.
  lab.forget(/ERR_CONNECTION_REFUSED/);
  site = await serveDist(folder);
});

it('a new version is offered, waits while the old one is used, and comes when it is taken', async () => {
  const { page } = await keptDesk();
  publish('second');
  await lookForUpdate(page);
  const notice = page.getByText('有新版本').first();
  await notice.waitFor();
  await lab.picture(page, 'offline-update');
  // Nothing changes by itself, not even when the page is opened anew.
  await page.reload();
  await notice.waitFor();
  expect(await version(page)).toBeNull();
  await page.getByRole('button', { name: '以后再说' }).click();
  await notice.waitFor({ state: 'detached' });
  await page.reload();
  // It has its workbook again before another window asks for the same.
  await page.getByRole('grid').waitFor();
  const [other] = await Promise.all([
    page.waitForEvent('popup'),
    page.evaluate(() => void window.open(location.href)),
  ]);
  await other.getByText('有新版本').first().waitFor();
  await page.getByRole('button', { name: '更新', exact: true }).click();
  await page.locator('html[data-version="second"]').waitFor({ state: 'attached' });
  await page.getByRole('grid').waitFor();
  expect(await notice.count()).toBe(0);
  // Nor under a window that did not ask; it is told.
  await other.getByText('另一个窗口已换成新版本').first().waitFor();
  expect(await version(other)).toBeNull();
});

it('tells a window that is still at its first visit that another has taken a new version', async () => {
  const { page } = await keptDesk();
  publish('second');
  await lookForUpdate(page);
  await page.getByText('有新版本').first().waitFor();
  const [other] = await Promise.all([
    page.waitForEvent('popup'),
    page.evaluate(() => void window.open(location.href)),
  ]);
  await other.getByRole('button', { name: '更新', exact: true }).click();
  await page.getByText('另一个窗口已换成新版本').first().waitFor();
  expect(await version(page)).toBeNull();
});
