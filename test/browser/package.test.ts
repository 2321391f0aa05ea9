import { execFileSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { mkdirSync, mkdtempSync, readFileSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { unzipSync } from 'fflate';
import type { Browser, Page } from 'playwright-core';
import { filesOf } from '../../packaging/files';
import { makePackage } from '../../packaging/make-package';
import { startChromium } from '../support/chromium';
import { startNginx } from './support/nginx';
import { ReviewStep, startReview } from './support/review';

const ROOT = path.join(__dirname, '..', '..');
const SITE = 'https://ledger.example.gov.cn/app';

const make = () =>
  makePackage({
    url: SITE,
    officeJs: 'bundled',
    share: '\\\\server\\ledger',
    web: filesOf(path.join(ROOT, 'dist')),
    manifest: readFileSync(path.join(ROOT, 'manifest.xml'), 'utf8'),
    version: '0.1.0',
    officeJsVersion: '1.1.110',
    commit: 'test',
    time: new Date('2025-03-01T08:00:00Z'),
  }).zip;

let folder: string;
let zip: Uint8Array;
let nginx: Awaited<ReturnType<typeof startNginx>>;
let browser: Browser;

const at = (...parts: string[]) => path.join(folder, 'unpacked', ...parts);
const text = (...parts: string[]) => readFileSync(at(...parts), 'utf8');
const addresses = () => [
  ...new Set(
    [...text('manifest.xml').matchAll(/"(https:\/\/ledger[^"]*)"/g)].map(([, url]) => url!),
  ),
];

/** Opens an address of the site on this machine; says where requests went and what the page complained of. */
async function visit(
  address: string,
): Promise<{ page: Page; origins: Set<string>; said: string[] }> {
  const page = await browser.newPage({ viewport: { width: 1400, height: 860 } });
  page.setDefaultTimeout(60_000);
  const origins = new Set<string>();
  const said: string[] = [];
  page.on('request', (request) => {
    if (!/^(data|blob):/.test(request.url())) origins.add(new URL(request.url()).origin);
  });
  page.on('pageerror', (error) => said.push(String(error)));
  page.on('console', (message) => {
    if (message.type() === 'error') said.push(message.text());
  });
  await page.goto(address.replace('https://ledger.example.gov.cn', nginx.origin));
  return { page, origins, said };
}

const REFUSED_TELEMETRY =
  /^Framing 'https:\/\/telemetryservice\.[\w.]+\/' violates the following Content Security Policy directive/;

beforeAll(async () => {
  folder = mkdtempSync(path.join(tmpdir(), 'ledger-package-'));
  zip = make();
  for (const [name, bytes] of Object.entries(unzipSync(zip))) {
    mkdirSync(path.dirname(at(name)), { recursive: true });
    writeFileSync(at(name), bytes);
  }
  // As section 6 of the guide has the office do it.
  symlinkSync(
    path.dirname(require.resolve('@microsoft/office-js/dist/office.js')),
    at('web/office-js'),
  );
  const location = text('server/ledger-location.conf');
  expect(location.match(/\/srv\/indicator-ledger\/web/g)).toHaveLength(2);
  mkdirSync(path.join(folder, 'nginx'));
  nginx = await startNginx(
    path.join(folder, 'nginx'),
    location.replaceAll('/srv/indicator-ledger/web', at('web')),
  );
  browser = await startChromium();
});

afterAll(async () => {
  await browser?.close();
  await nginx?.stop();
  rmSync(folder, { recursive: true, force: true });
});

it('is the same to the byte when it is made again', () => {
  expect(Buffer.compare(make(), zip)).toBe(0);
});

it('has the sum of every file, and no Office.js', () => {
  const names = Object.keys(unzipSync(zip));
  const sums = text('SHA256SUMS').trimEnd().split('\n');
  expect(sums.map((line) => line.slice(66))).toEqual(names.filter((name) => name !== 'SHA256SUMS'));
  for (const line of sums) {
    const sum = createHash('sha256')
      .update(readFileSync(at(line.slice(66))))
      .digest('hex');
    expect(line).toBe(`${sum}  ${line.slice(66)}`);
  }
  expect(names.filter((name) => /office-js|excel-web/.test(name))).toEqual([]);
});

it('names every package that the pages are made of, with its licence', () => {
  const entries = text('web/licences.txt').split(/^=+$/m);
  for (const name of [
    'react-dom',
    'zod',
    'pdfjs-dist',
    'fflate',
    'saxes',
    '@fluentui/react-icons',
  ]) {
    const entry = entries.find((one) => one.trimStart().startsWith(`${name} `));
    expect(entry).toMatch(/Permission|permission|Apache License/);
  }
});

it('has a manifest for its site alone, which Microsoft’s tool reads', () => {
  expect(text('manifest.xml')).not.toContain('localhost');
  expect(text('manifest.xml')).toContain('<AppDomain>https://ledger.example.gov.cn</AppDomain>');
  expect(addresses().every((url) => url.startsWith(`${SITE}/`))).toBe(true);
  const tool = path.join(ROOT, 'node_modules', '.bin', 'office-addin-manifest');
  const info = execFileSync(tool, ['info', at('manifest.xml')], { encoding: 'utf8' });
  expect(info).toContain('Name: 指标台账');
});

it('served by nginx below a path, every address of the manifest opens, and nothing leaves the site', async () => {
  expect(addresses().length).toBeGreaterThanOrEqual(9);
  for (const address of addresses()) {
    const answer = await fetch(address.replace('https://ledger.example.gov.cn', nginx.origin));
    expect([address, answer.status]).toEqual([address, 200]);
    expect(answer.headers.get('content-type')).toBe(
      address.endsWith('.png') ? 'image/png' : 'text/html; charset=utf-8',
    );
    expect(answer.headers.get('cache-control')).toBe('no-cache');
  }
  // The real Office.js from the site itself: it runs, and finds no Excel around it.
  const pane = await visit(`${SITE}/taskpane.html`);
  await pane.page.getByRole('heading', { name: '这个页面要在 Excel 里打开' }).waitFor();
  const commands = await visit(`${SITE}/commands.html`);
  await commands.page.waitForFunction(() => 'Office' in window);
  for (const { origins, said } of [pane, commands]) {
    expect([...origins]).toEqual([nginx.origin]);
    // After a while Office.js tries to tell Microsoft how it is used; the page's policy refuses, and the browser says so.
    expect(said.filter((message) => !REFUSED_TELEMETRY.test(message))).toEqual([]);
  }
});

it('the desk reads a document there, and nothing leaves the site', async () => {
  // Without a slash at the end, as people type it.
  const { page, origins, said } = await visit(SITE);
  expect(page.url()).toMatch(/\/app\/(\?|$)/);
  await page.getByTestId('start').waitFor();
  await page.getByTestId('start-document').setInputFiles({
    name: '方案.txt',
    mimeType: 'text/plain',
    buffer: Buffer.from('测试区2025年工作方案\n新增高新技术企业21家。牵头单位：区科技局。\n'),
  });
  await startReview(page);
  expect(await new ReviewStep(page).items.count()).toBe(1);
  expect((await fetch(`${nginx.origin}/app/pdfjs/cmaps/GBK-EUC-H.bcmap`)).status).toBe(200);
  const scripts = await page.evaluate(() =>
    [...document.scripts].map(({ src }) => src).filter((src) => src.includes('/code/')),
  );
  const script = await fetch(scripts[0]!);
  expect(script.headers.get('content-type')).toBe('text/javascript; charset=utf-8');
  expect(script.headers.get('cache-control')).toBe('public, max-age=31536000, immutable');
  expect([...origins]).toEqual([nginx.origin]);
  expect(said).toEqual([]);
});
