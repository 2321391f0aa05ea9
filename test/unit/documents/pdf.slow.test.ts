import { readDocument } from '../../../src/documents';
import { readPlan } from '../../../src/reading/read-plan';
import { lockedPdf, pdfInForeignFont, pdfOf, printPdf } from './pdf-files';

const linesOf = async (bytes: Uint8Array) =>
  (await readDocument(bytes, 'plan.pdf')).text.trim().split('\n');

test('a printed plan: its lines in order, no page numbers, the running head once', async () => {
  const items = Array.from(
    { length: 60 },
    (_, i) => `<p>${i + 1}.发展第${i + 1}类产业，新增规模以上工业企业${i + 10}家。</p>`,
  );
  const html = `<h1>云溪区2024年工作要点</h1><h2>一、重点任务</h2>${items.join('')}`;
  const footer = '— <span class="pageNumber"></span> —';
  const lines = await linesOf(await printPdf(html, { header: '云溪区人民政府文件', footer }));
  const expected = Array.from(
    { length: 60 },
    (_, i) => `${i + 1}.发展第${i + 1}类产业，新增规模以上工业企业${i + 10}家。`,
  );
  expect(lines).toEqual([
    '云溪区人民政府文件',
    '云溪区2024年工作要点',
    '一、重点任务',
    ...expected,
  ]);
});

test('lines that the width of the page cut stay lines', async () => {
  const sentence = '围绕主导产业补链强链，推动企业技术改造和数字化转型，'.repeat(4);
  const lines = await linesOf(await printPdf(`<p>${sentence}</p>`));
  expect(lines.length).toBeGreaterThan(1);
  expect(lines.join('')).toBe(sentence);
});

test('a ruled table over two pages: merged cells, and words that the width of a column cut', async () => {
  const row = (i: number) =>
    `<tr>${i % 2 === 0 ? '<td rowspan="2" style="width:90px">区农业农村局、区粮食和物资储备局</td>' : ''}<td>作物${i}产量</td><td>万吨</td><td>${i + 1}.5</td></tr>`;
  const rows = Array.from({ length: 40 }, (_, i) => row(i)).join('');
  const head =
    '<thead><tr><th>责任单位</th><th>指标名称</th><th>单位</th><th>目标值</th></tr></thead>';
  const style = 'td,th{border:1px solid;padding:6px}tr{break-inside:avoid}';
  const html = `<style>table{border-collapse:collapse}${style}</style><h1>云溪区2024年工作要点</h1><p>前文。</p><table>${head}${rows}</table><p>后文。</p>`;
  const source = await readDocument(await printPdf(html), 'plan.pdf');
  expect(source.tables).toHaveLength(1);
  expect(source.text).toMatch(/^云溪区2024年工作要点\n前文。\n责任单位\t[^]*\n后文。\n$/);
  const { indicators } = readPlan(source);
  expect(indicators.map(({ name, target }) => [name, target.low])).toEqual(
    Array.from({ length: 40 }, (_, i) => [`作物${i}产量`, i + 1.5]),
  );
  expect(indicators[0]!.lead).toEqual(['区农业农村局', '区粮食和物资储备局']);
});

test('a font that the file does not carry, in two encodings of Chinese', async () => {
  // 增长8% by hand from the code tables
  expect(await linesOf(pdfInForeignFont('589e957f00380025', 'UniGB-UCS2-H'))).toEqual(['增长8%']);
  expect(await linesOf(pdfInForeignFont('d4f6b3a43825', 'GBK-EUC-H'))).toEqual(['增长8%']);
});

test('pages that are pictures are named, empty ones are not', async () => {
  const picture =
    '<img width="300" height="300" src="data:image/gif;base64,R0lGODdhAQABAPAAAAAAAAAAACwAAAAAAQABAAACAkQBADs=">';
  const page = 'style="break-after:page;height:1px"';
  const html = `<p ${page}>新增企业12家。</p><div ${page}>${picture}</div><div ${page}></div><p>完。</p>`;
  const source = await readDocument(await printPdf(html), 'plan.pdf');
  expect(source.text).toBe('新增企业12家。\n完。\n');
  expect(source.unreadPages).toEqual([2]);
});

test.each([
  [
    'scannedDocument',
    () => printPdf('<svg width="300" height="99"><rect width="300" height="99"/></svg>'),
  ],
  ['encryptedDocument', lockedPdf],
  ['damagedDocument', () => new TextEncoder().encode('%PDF-1.7\nnothing of a PDF follows')],
])('%s', async (code, file) => {
  const reading = readDocument(await file(), 'plan.pdf');
  await expect(reading).rejects.toMatchObject({ code, details: { file: 'plan.pdf' } });
});

test('pictures are not decoded: one too large for any memory is named like any other', async () => {
  const side = 60_000;
  const image = `<< /Type /XObject /Subtype /Image /Width ${side} /Height ${side} /ColorSpace /DeviceRGB /BitsPerComponent 8 /Length 3 >>\nstream\nabc\nendstream`;
  const draw = 'q 200 0 0 200 0 0 cm /I Do Q';
  const file = pdfOf([
    '<< /Type /Catalog /Pages 2 0 R >>',
    '<< /Type /Pages /Kids [3 0 R] /Count 1 >>',
    '<< /Type /Page /Parent 2 0 R /MediaBox [0 0 300 300] /Contents 4 0 R /Resources << /XObject << /I 5 0 R >> >> >>',
    `<< /Length ${draw.length} >>\nstream\n${draw}\nendstream`,
    image,
  ]);
  await expect(readDocument(file, 'plan.pdf')).rejects.toMatchObject({ code: 'scannedDocument' });
});
