import { strFromU8, unzipSync } from 'fflate';
import mammoth from 'mammoth';
import { figuresOf, noteLines } from '../../../src/note/note';
import { noteFile } from '../../../src/usecases/note-file';
import { draft, mixedLedger } from './ledgers';

const linesOf = async (bytes: Uint8Array) =>
  (await mammoth.extractRawText({ buffer: Buffer.from(bytes) })).value
    .split('\n')
    .filter((line) => line !== '');

const part = (bytes: Uint8Array, name: string) => strFromU8(unzipSync(bytes)[name]!);

test.each(['zh-CN', 'en'] as const)(
  'opened again it has the text of the note, and where its numbers come from (%s)',
  async (language) => {
    const note = await draft(await mixedLedger(), language);
    const lines = await linesOf(await noteFile(note));
    const own = noteLines(note);
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
    const cells = new Set(figuresOf(note).map(({ cell }) => Object.values(cell).join()));
    expect(sources).toHaveLength(cells.size);
  },
);

test('every number is a link to its source, and the sources are links into the workbook', async () => {
  const note = await draft(await mixedLedger());
  const bytes = await noteFile(note, '某区 台账.xlsx');
  const xml = part(bytes, 'word/document.xml');
  const anchors = [...xml.matchAll(/<w:hyperlink[^>]*w:anchor="(\w+)"/g)].map((match) => match[1]!);
  expect(anchors).toHaveLength(figuresOf(note).length);
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
