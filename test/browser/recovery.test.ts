import { mkdtemp, readdir, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import type { Page } from 'playwright-core';
import { startProfile } from '../support/chromium';
import { PLAN_TEXT } from './support/plan-text';
import { startReview } from './support/review';
import { Desk } from './support/desk';
import { serveDist } from './support/server';

let site: Awaited<ReturnType<typeof serveDist>>;
let profile: string;
beforeAll(async () => {
  site = await serveDist();
});
beforeEach(async () => {
  profile = await mkdtemp(path.join(tmpdir(), 'ledger-profile-'));
});
afterEach(async () => {
  // A test that failed has left its browser open.
  await killBrowser();
  await rm(profile, { recursive: true, force: true, maxRetries: 5 });
});
afterAll(() => site.close());

/** Kills every process of the browser with this profile, as a power cut does. */
async function killBrowser(): Promise<void> {
  for (const entry of await readdir('/proc')) {
    if (!/^\d+$/.test(entry)) continue;
    const command = await readFile(`/proc/${entry}/cmdline`, 'utf8').catch(() => '');
    if (!command.includes(profile)) continue;
    try {
      process.kill(Number(entry), 'SIGKILL');
    } catch {
      // It ended with its parent.
    }
  }
}

/** Opens the desk in a browser with the profile. */
async function openDesk(query: string): Promise<Desk> {
  const context = await startProfile(profile);
  const page = context.pages()[0] ?? (await context.newPage());
  page.setDefaultTimeout(30_000);
  await page.goto(`${site.origin}/${query}`);
  return new Desk(page);
}

const ready = (page: Page) => page.getByRole('grid').waitFor();

/** Types 1, 2, 3 … down a column until the browser is gone; the last number that the grid has shown. */
async function typeUntilKilled(desk: Desk, first: number, after: number): Promise<number> {
  let shown = first - 1;
  const killed = new Promise<void>((resolve) =>
    setTimeout(() => void killBrowser().then(resolve), after),
  );
  try {
    for (let n = first; ; n++) {
      await desk.page.keyboard.type(String(n));
      await desk.page.keyboard.press('Enter');
      await desk
        .cell(`E${8 + n}`)
        .getByText(String(n), { exact: true })
        .waitFor();
      shown = n;
    }
  } catch {
    await killed;
  }
  return shown;
}

it('has every entry but the one in flight after the browser was killed, three times at random', async () => {
  let desk = await openDesk('?example');
  await ready(desk.page);
  let next = 1;
  for (let round = 0; round < 3; round++) {
    await desk.tab('指标台账');
    await desk.goTo(`E${8 + next}`);
    const shown = await typeUntilKilled(desk, next, 500 + Math.random() * 1500);
    desk = await openDesk('');
    await desk.page
      .getByTestId('start')
      .getByRole('button', { name: /示例工作簿/ })
      .first()
      .click();
    await ready(desk.page);
    await desk.tab('指标台账');
    // What was shown before the last one was stored before that was typed.
    for (let n = 1; n < shown; n++) {
      await desk.goTo(`E${8 + n}`);
      expect(await desk.text(`E${8 + n}`)).toBe(String(n));
    }
    const last = await desk.text(`E${8 + shown}`).catch(() => '');
    expect(['', String(shown)]).toContain(last);
    next = last === '' ? Math.max(1, shown) : shown + 1;
  }
  await desk.page.context().close();
});

/** Runs in the page: so many newer workbooks that stand in files. */
async function keepNewer(count: number): Promise<void> {
  const database = await new Promise<IDBDatabase>((resolve) => {
    const opening = indexedDB.open('indicator-ledger');
    opening.onsuccess = () => resolve(opening.result);
  });
  const step = database.transaction('workbooks', 'readwrite');
  for (let n = 0; n < count; n++) {
    const record = { id: `other-${n}`, name: '', example: false, unsaved: false };
    step.objectStore('workbooks').put({ ...record, changedAt: Date.now() + n });
  }
  await new Promise((resolve) => (step.oncomplete = resolve));
  database.close();
}

it('keeps a workbook that is open, whatever other tabs forget, and all of it after something could not be stored', async () => {
  let desk = await openDesk('?example');
  await ready(desk.page);
  await desk.page.evaluate(keepNewer, 9);
  // Another tab tidies as it opens, and is asked to forget what is open here.
  const other = await desk.page.context().newPage();
  await other.goto(`${site.origin}/`);
  const list = other.getByTestId('start').getByRole('list', { name: '继续上次' });
  await list.getByRole('button', { name: '从列表移除“示例工作簿”' }).click();
  await other.getByTestId('file-error').getByText('已在另一个标签页').waitFor();
  await other.close();

  await desk.tab('指标台账');
  await desk.enter('E9', '1');
  await desk.page.evaluate(() => {
    const { add } = IDBObjectStore.prototype;
    IDBObjectStore.prototype.add = () => {
      IDBObjectStore.prototype.add = add;
      throw new DOMException('', 'QuotaExceededError');
    };
  });
  await desk.enter('E10', '2');
  await desk.page.getByText('浏览器不能自动保存').waitFor();
  await desk.enter('E11', '3');
  await desk.page.waitForTimeout(1500);
  await killBrowser();

  desk = await openDesk('');
  await desk.page
    .getByTestId('start')
    .getByRole('button', { name: /示例工作簿/ })
    .first()
    .click();
  await ready(desk.page);
  await desk.tab('指标台账');
  await desk.goTo('E9');
  expect([await desk.text('E9'), await desk.text('E10'), await desk.text('E11')]).toEqual([
    '1',
    '2.0',
    '3.0',
  ]);
  await desk.page.context().close();
});

/** Has the workbook's lock held for a while after the page has let it go, as where a page that is left takes its time. */
async function haveLockAfter(page: Page): Promise<void> {
  const other = await page.context().newPage();
  await other.goto(`${site.origin}/desk.webmanifest`);
  await other.evaluate(async () => {
    const { held = [] } = await navigator.locks.query();
    void navigator.locks.request(
      held[0]!.name!,
      () => new Promise((resolve) => setTimeout(resolve, 1500)),
    );
  });
}

it('keeps a review, its step and what became of it through a reload, in whatever language', async () => {
  const desk = await openDesk('');
  const { page } = desk;
  page.on('dialog', (dialog) => void dialog.accept());
  await page.getByTestId('start').waitFor();
  await page.getByTestId('start-document').setInputFiles({
    name: '临湖区方案.txt',
    mimeType: 'text/plain',
    buffer: Buffer.from(PLAN_TEXT),
  });
  await startReview(page);
  const before = await page.getByTestId('unreviewed').innerText();
  await page.getByRole('button', { name: '接受', exact: true }).first().click();
  await page.getByTestId('review-message').getByText(/接受/).waitFor();
  const after = await page.getByTestId('unreviewed').innerText();
  expect(after).not.toBe(before);

  // A review is in no workbook: saving does not pretend it was.
  await page.getByRole('button', { name: '保存', exact: true }).click();
  await page.getByTestId('file-error').getByText('还没有台账').waitFor();
  await page.getByTestId('file-error').getByRole('button', { name: '关闭' }).click();

  await page.getByLabel('语言').selectOption('en');
  await page.getByLabel('Theme').selectOption('dark');
  await page.getByRole('heading', { name: 'Indicator Ledger · Desk' }).waitFor();
  await page.getByLabel('Language').selectOption('zh-CN');
  expect(await page.getByTestId('unreviewed').innerText()).toBe(after);
  expect(await page.title()).toMatch(/^● /);

  await page.waitForTimeout(500);
  await haveLockAfter(page);
  await page.reload();
  await page.getByTestId('review').waitFor();
  expect(await page.getByTestId('unreviewed').innerText()).toBe(after);
  await page.context().close();
});
