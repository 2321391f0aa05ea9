import { readFileSync } from 'node:fs';
import path from 'node:path';
import type { Page } from 'playwright-core';
import { violations } from './support/axe';
import type { DeskLab } from './support/desk';
import { withLab } from './support/lab';

let lab: DeskLab;

withLab((started) => (lab = started));

const opening = (page: Page) => page.locator('#opening');

/** The text that stands where the program would be, once it names the cause in Chinese. */
async function told(page: Page, heading: string): Promise<string> {
  await page.getByRole('heading', { name: heading }).waitFor();
  expect(await violations(page)).toEqual([]);
  return opening(page).innerText();
}

it('ships the script that says it as it is written', () => {
  const [source, built] = ['src/apps/start', 'dist'].map((folder) =>
    readFileSync(path.join(__dirname, '..', '..', folder, 'start.js'), 'utf8'),
  );
  expect(built).toBe(source);
});

it('without Office.js the pane says so, in both languages, and leads to the desk', async () => {
  const page = await lab.openWithout('taskpane.html', { office: 'refused' });
  const text = await told(page, '没有取到 Office.js，任务窗格打不开');
  expect(text).toContain('https://appsforoffice.microsoft.com/lib/1/hosted/office.js');
  expect(text).toContain('Office.js did not load');
  await lab.picture(page, 'way-on-office');
  const [desk] = await Promise.all([
    page.waitForEvent('popup'),
    page.getByRole('link').first().click(),
  ]);
  await desk.getByRole('heading', { level: 1 }).waitFor();
  // Refusing is what the test does.
  lab.forget(/ERR_FAILED/);
});

it('an Office.js that never answers is told of after a while', async () => {
  const page = await lab.openWithout('taskpane.html', { office: 'silent' });
  expect(await opening(page).innerText()).toContain('正在打开');
  await page.clock.runFor(16_000);
  await told(page, '没有取到 Office.js，任务窗格打不开');
});

it('outside Excel the pane says where it belongs', async () => {
  const page = await lab.openWithout('taskpane.html', { office: 'outside' });
  expect(await told(page, '这个页面要在 Excel 里打开')).toContain('/desk.html');
  await lab.picture(page, 'way-on-outside');
});

it('an Excel without ExcelApi 1.14 is told what is needed', async () => {
  const page = await lab.openWithout('taskpane.html', { office: 'excel 1.13' });
  expect(await told(page, '这个版本的 Excel 太旧，打不开任务窗格')).toContain('ExcelApi 1.14');
});

it.each(['taskpane.html', 'desk.html'])(
  '%s says in an old browser that it is one',
  async (name) => {
    const page = await lab.openWithout(name, { browser: 'old', office: 'outside' });
    const text = await told(page, '这里的浏览器太旧，打不开指标台账');
    expect(text).toContain('Internet Explorer');
    await lab.picture(page, `way-on-old-${name}`);
  },
);

it('a part of the program that is gone is named, and trying again opens the desk', async () => {
  const page = await lab.openWithout('desk.html', { program: 'gone' });
  expect(await told(page, '程序没有打开')).toMatch(/desk\.\w+\.js/);
  lab.forget(/ERR_FAILED/);
  await page.unroute('**/desk.*.js');
  await page.getByRole('button', { name: /Try again/ }).click();
  await page.getByRole('heading', { level: 1 }).waitFor();
  expect(await opening(page).count()).toBe(0);
});
