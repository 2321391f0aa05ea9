import path from 'node:path';
import type { Page } from 'playwright-core';
import { OFFICE, serveOffice } from './add-in';

/** What a page has to do without. */
export interface Missing {
  /** Office.js: the connection refused or never answered, the real one outside Excel, or an Excel of ExcelApi 1.13. */
  office?: 'refused' | 'silent' | 'outside' | 'excel 1.13';
  browser?: 'old';
  program?: 'gone';
}

export async function withoutParts(page: Page, missing: Missing): Promise<void> {
  const { office, browser, program } = missing;
  if (office === 'refused') await page.route(`${OFFICE}**`, (route) => route.abort());
  if (office === 'silent') {
    await page.clock.install();
    await page.route(`${OFFICE}**`, () => new Promise(() => undefined));
  }
  if (office === 'outside') {
    const folder = path.dirname(require.resolve('@microsoft/office-js/dist/office.js'));
    await page.route(`${OFFICE}**`, (route) => {
      const file = new URL(route.request().url()).pathname.slice(new URL(OFFICE).pathname.length);
      return route.fulfill({ path: path.join(folder, file) });
    });
  }
  if (office === 'excel 1.13') {
    await page.addInitScript(() => Object.assign(window, { excelApi: '1.13' }));
    await serveOffice(page);
  }
  if (browser === 'old')
    await page.addInitScript(() => {
      Reflect.deleteProperty(Object, 'hasOwn');
    });
  if (program === 'gone') await page.route('**/desk.*.js', (route) => route.abort());
}
