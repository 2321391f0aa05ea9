import { strFromU8, unzipSync } from 'fflate';
import mammoth from 'mammoth';
import { isFigure, paragraphText, type Note } from '../../../src/note/note';
import { noteFile } from '../../../src/usecases/note-file';
import { draft, mixedLedger } from './ledgers';

const linesOf = async (bytes: Uint8Array) =>
  (await mammoth.extractRawText({ buffer: Buffer.from(bytes) })).value
    .split('\n')
    .filter((line) => line !== '');

/** The paragraphs of the file: where a section has a table, its cells stand for the sentences that say the same. */
const shownParagraphs = ({ title, sections }: Note) => [
  title,
  ...sections.flatMap(({ heading, paragraphs, table }) => [
    [{ text: heading }],
    ...paragraphs.flatMap((paragraph, i) => {
      if (!table || i < table.from || i >= table.from + table.rows.length) return [paragraph];
      const headings = table.headings.map((text) => [{ text }]);
      return [...(i === table.from ? headings : []), ...table.rows[i - table.from]!];
    }),
  ]),
];
const shownLines = (note: Note) =>
  [...shownParagraphs(note).map(paragraphText), ...note.closing].filter((line) => line !== '');
const shownFigures = (note: Note) => shownParagraphs(note).flat().filter(isFigure);

const part = (bytes: Uint8Array, name: string) => strFromU8(unzipSync(bytes)[name]!);

test.each(['zh-CN', 'en'] as const)(
  'opened again it has the text of the note, and where its numbers come from (%s)',
  async (language) => {
    const note = await draft(await mixedLedger(), language);
    const lines = await linesOf(await noteFile(note, { hasSources: true }));
    const own = shownLines(note);
    expect(lines.slice(0, own.length)).toEqual(own);
    const [heading, ...sources] = lines.slice(own.length);
    expect(heading).toMatch(language === 'en' ? /^Sources/ : /^附：数字出处/);
    // The year and the quarter stand on the cover, the total of indicators in the summary.
    const mark = language === 'en' ? ': ' : '：';
    expect(sources.slice(0, 3)).toEqual([
      ...(language === 'en'
        ? [`Q2${mark}封面!C6`, `2024${mark}封面!C5`]
        : [`二${mark}封面!C6`, `2024${mark}封面!C5`].reverse()),
      `4${mark}季度汇总!B7`,
    ]);
    const cells = new Set(shownFigures(note).map(({ cell }) => Object.values(cell).join()));
    expect(sources).toHaveLength(cells.size);
  },
);

test('every number is a link to its source, and the sources are links into the workbook', async () => {
  const note = await draft(await mixedLedger());
  const bytes = await noteFile(note, { workbookFile: '某区 台账.xlsx', hasSources: true });
  const xml = part(bytes, 'word/document.xml');
  const anchors = [...xml.matchAll(/<w:hyperlink[^>]*w:anchor="(\w+)"/g)].map((match) => match[1]!);
  expect(anchors).toHaveLength(shownFigures(note).length);
  const marks = [...xml.matchAll(/<w:bookmarkStart[^>]*w:name="(\w+)"/g)].map((match) => match[1]!);
  expect(new Set(marks).size).toBe(marks.length);
  expect(new Set(anchors)).toEqual(new Set(marks));
  const ids = [...xml.matchAll(/<w:bookmarkStart[^>]*w:id="(\d+)"/g)].map((match) => match[1]!);
  expect(new Set(ids).size).toBe(marks.length);
  const targets = [
    ...part(bytes, 'word/_rels/document.xml.rels').matchAll(
      /Target="([^"]+)" TargetMode="External"/g,
    ),
  ].map((match) => decodeURIComponent(match[1]!));
  expect(targets).toHaveLength(marks.length);
  expect(targets[0]).toBe('某区 台账.xlsx#封面!C5');
});

test('is laid out as an official paper: A4, title centred, body in 三号 with an indent of two characters', async () => {
  const xml = part(await noteFile(await draft(await mixedLedger())), 'word/document.xml');
  expect(/<w:pgSz [^>]*>/.exec(xml)![0]).toContain('w:w="11906" w:h="16838"');
  const [title, heading, body] = xml.match(/<w:p>.*?<\/w:p>/gs)!;
  expect(title!).toContain('<w:jc w:val="center"/>');
  expect(title).toMatch(/方正小标宋简体[\s\S]*<w:sz w:val="44"\/>/);
  expect(heading).toContain('黑体');
  expect(body).toMatch(/<w:ind w:firstLine="640"\/>/);
  expect(body).toMatch(/仿宋[\s\S]*<w:sz w:val="32"\/>/);
});

test('without a list of sources every number is a link to its cell of the workbook, and nothing follows the signature', async () => {
  const note = await draft(await mixedLedger());
  const bytes = await noteFile(note, { workbookFile: '台账.xlsx' });
  const lines = await linesOf(bytes);
  expect(lines).toEqual(shownLines(note));
  const xml = part(bytes, 'word/document.xml');
  expect([...xml.matchAll(/<w:hyperlink [^>]*r:id=/g)]).toHaveLength(shownFigures(note).length);
  expect(xml).not.toContain('w:anchor=');
});

test('a long title goes on before 指标完成情况通报, pages are numbered outside', async () => {
  const note = await draft(await mixedLedger());
  const long = { ...note, title: [{ text: '某某省某某市某某新区2024年第二季度指标完成情况通报' }] };
  const bytes = await noteFile(long);
  const [title] = part(bytes, 'word/document.xml').match(/<w:p>.*?<\/w:p>/gs)!;
  expect(title!.split('<w:br/>').map((xml) => xml.replace(/<[^>]*>/g, ''))).toEqual([
    '某某省某某市某某新区2024年第二季度',
    '指标完成情况通报',
  ]);
  const footers = Object.keys(unzipSync(bytes)).filter((path) => /footer\d*\.xml$/.test(path));
  const sides = footers.map((path) => /<w:jc w:val="(\w+)"/.exec(part(bytes, path))![1]);
  expect(sides.sort()).toEqual(['left', 'right']);
});
