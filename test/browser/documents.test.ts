import { Document, Packer, Paragraph } from 'docx';
import type { Browser, Page } from 'playwright-core';
import { startChromium } from '../support/chromium';
import { pdfInForeignFont } from '../unit/documents/pdf-files';
import { buildDocumentsPage } from './support/documents-page';
import type { DocumentsApi } from './support/documents-entry';
import { serveDist } from './support/server';

let browser: Browser;
let page: Page;
let site: Awaited<ReturnType<typeof serveDist>>;
const requests: string[] = [];

beforeAll(async () => {
  site = await serveDist(await buildDocumentsPage());
  browser = await startChromium();
  page = await browser.newPage();
  page.on('request', (request) => requests.push(request.url()));
  await page.goto(`${site.origin}/`);
});

afterAll(async () => {
  await browser?.close();
  await site?.close();
});

const read = (bytes: Uint8Array, name: string) =>
  page.evaluate(
    ([content, file]) =>
      (window as unknown as { documents: DocumentsApi }).documents.read(content, file),
    [Array.from(bytes), name] as const,
  );

test('a .docx in a worker, with its stages', async () => {
  const lines = ['云溪区2024年工作要点', '1.发展工业。新增规上工业企业12家。'];
  const document = new Document({
    sections: [{ children: lines.map((text) => new Paragraph(text)) }],
  });
  const { text, names, stages } = await read(await Packer.toBuffer(document), 'plan.docx');
  expect(text.trim().split('\n')).toEqual(lines);
  expect([names, stages]).toEqual([['规上工业企业'], ['decode', 'structure', 'targets']]);
});

test('a .pdf in a Chinese font that it does not carry; everything comes from the page’s own site', async () => {
  // 增长8% by hand from the code table
  const { text } = await read(pdfInForeignFont('d4f6b3a43825', 'GBK-EUC-H'), 'plan.pdf');
  expect(text).toBe('增长8%\n');
  expect(requests.filter((url) => url.endsWith('.bcmap')).length).toBeGreaterThan(0);
  expect(requests.filter((url) => !url.startsWith(site.origin))).toEqual([]);
});

test('an error crosses with its words', async () => {
  const { error } = await read(new Uint8Array([0, 1, 2]), 'picture.bin');
  expect(error).toBe('The format of "picture.bin" is not known.');
});
