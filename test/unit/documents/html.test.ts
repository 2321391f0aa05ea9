import { readDocument } from '../../../src/documents';
import { fc } from '../../support/property';

const read = (html: string | Uint8Array) =>
  readDocument(typeof html === 'string' ? new TextEncoder().encode(html) : html, 'page.html');
const linesOf = async (html: string | Uint8Array) => (await read(html)).text.trim().split('\n');

test('the text of a page without what stands around it', async () => {
  const html = `<!DOCTYPE html><html><head><title>区政府</title><style>p{color:red}</style></head><body>
    <header><a href="/">首页</a><a href="/a">政务公开</a><a href="/b">办事服务</a></header>
    <div class="menu"><a href="/1">机构</a> | <a href="/2">政策</a> | <a href="/3">互动</a></div>
    <form action="/search"><input name="q"><button>搜索</button></form>
    <article><h1>云溪区2024年工作要点</h1>
    <p>一、总体<b>目标</b></p><p>增长<span>6%</span>。<br>新增企业5家。</p>
    <div style="display: none">隐藏的 7 家</div><script>var x = "8家";</script>
    <ol><li>发展工业</li><li>（一）自带编号</li></ol></article>
    <footer>版权所有</footer></body></html>`;
  expect(await linesOf(html)).toEqual([
    '云溪区2024年工作要点',
    '一、总体目标',
    '增长6%。',
    '新增企业5家。',
    '1.发展工业',
    '（一）自带编号',
  ]);
});

test('a form that holds the whole page is not one to fill in', async () => {
  const body = `<p>${'加快推进产业发展。'.repeat(60)}</p>`;
  const lines = await linesOf(
    `<html><body><form id="form1"><input type="hidden" value="x">${body}</form></body></html>`,
  );
  expect(lines).toHaveLength(1);
});

test('a page in gb2312', async () => {
  // 增长8% by hand from the code table
  const text = Buffer.from('d4f6b3a43825', 'hex');
  const html = Buffer.concat([
    Buffer.from(
      '<html><head><meta http-equiv="Content-Type" content="text/html; charset=gb2312"></head><p>',
    ),
    text,
    Buffer.from('</p></html>'),
  ]);
  expect(await linesOf(new Uint8Array(html))).toEqual(['增长8%']);
});

test('tables of data keep their cells, tables of layout are only their contents', async () => {
  const data = `<table><tr><th rowspan="2">指标</th><th colspan="2">目标</th></tr><tr><td>2024年</td><td>2025年</td></tr></table>`;
  const { tables, text } = await read(
    `<html><table><tr><td>菜单</td><td><p>前文。</p>${data}</td></tr></table></html>`,
  );
  expect(tables.map(({ rows }) => rows.map((row) => row.map((cell) => cell.text)))).toEqual([
    [
      ['指标', '目标', '目标'],
      ['指标', '2024年', '2025年'],
    ],
  ]);
  expect(text).toMatch(/^菜单\n前文。\n指标\t目标/);
  for (const { rows } of tables) {
    for (const cell of rows.flat()) expect(text.slice(cell.start, cell.end)).toBe(cell.text);
  }
});

test('whatever is written in paragraphs and cells comes out', async () => {
  const word = fc.stringMatching(/^[一-龥a-z0-9，。%（）]{1,12}$/);
  const rows = fc.array(fc.array(word, { minLength: 2, maxLength: 4 }), {
    minLength: 1,
    maxLength: 4,
  });
  await fc.assert(
    fc.asyncProperty(fc.array(word, { minLength: 1, maxLength: 5 }), rows, async (lines, cells) => {
      const table = cells.map(
        (row) => `<tr>${row.map((cell) => `<td>${cell}</td>`).join('')}</tr>`,
      );
      const html = `<html>${lines.map((line) => `<p>${line}`).join('')}<table>${table.join('')}</table></html>`;
      const { text, tables } = await read(html);
      expect(text.split('\n').slice(0, lines.length)).toEqual(lines);
      expect(tables[0]!.rows.map((row) => row.map((cell) => cell.text))).toEqual(cells);
    }),
    { numRuns: 60 },
  );
});

test('no markup fails, however broken or deep', async () => {
  const piece = fc.constantFrom(
    '<p>',
    '<table>',
    '<tr>',
    '<td rowspan=999999>',
    '</table>',
    '</div>',
    '<div>',
    '<ol>',
    '<li>',
    '字',
    '<a href=x>',
    '<!--',
    '"',
    '<br',
  );
  await fc.assert(
    fc.asyncProperty(fc.array(piece, { maxLength: 40 }), async (pieces) => {
      await expect(read(`<html>字${pieces.join('')}`)).resolves.toMatchObject({
        name: 'page.html',
      });
    }),
    { numRuns: 100 },
  );
  const deep = `<html>${'<div>'.repeat(100000)}字`;
  await read(deep).then(
    ({ text }) => expect(text).toContain('字'),
    (error) => expect(error).toMatchObject({ code: 'unsafeFile', details: { reason: 'depth' } }),
  );
});
