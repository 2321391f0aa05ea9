import path from 'node:path';
import type { Page } from 'playwright-core';

const root = path.join(__dirname, '..', '..', '..');
/** Where the built pages load Office.js from. */
export const OFFICE = 'https://appsforoffice.microsoft.com/lib/1/hosted/';

/** What `excel-entry.ts` leaves in the page. */
export interface TestExcel {
  ready(): void;
  /** Makes the n-th request from now fail half way, once. */
  failAt(n: number): void;
  enter(sheet: string, row: number, column: number, value: string | number | null): void;
  /** An edit that Excel tells nobody of. */
  enterUnheard(sheet: string, row: number, column: number, value: string | number): void;
  /** Somebody begins to edit a cell, or ends it. */
  edit(begins: boolean): void;
  press(command: string): Promise<void>;
  /** "指标台账!E4". */
  selected(): string;
  sheets(): string[];
  value(sheet: string, row: number, column: number): unknown;
}

/**
 * Answers the page's request for office.js with Microsoft's unmodified Excel client on a workbook in memory: the page
 * itself is the one that ships.
 */
export async function serveOffice(page: Page): Promise<void> {
  const scripts = ['before.js', 'client.js', 'after.js'];
  const loader = scripts.map((name) => `<script src="${OFFICE}${name}"></script>`).join('');
  const contentType = 'text/javascript; charset=utf-8';
  const files: Record<string, { path?: string; body?: string }> = {
    'office.js': { body: `document.write(${JSON.stringify(loader)});` },
    'before.js': { path: path.join(root, 'node_modules', '.cache', 'browser-tests', 'excel.js') },
    'client.js': {
      path: path.join(
        path.dirname(require.resolve('@microsoft/office-js/package.json')),
        'dist',
        'excel-web-16.00.js',
      ),
    },
    'after.js': { body: 'testExcel.ready();' },
  };
  await page.route(`${OFFICE}**`, (route) => {
    const file = files[path.basename(new URL(route.request().url()).pathname)];
    return file ? route.fulfill({ contentType, ...file }) : route.abort();
  });
}
