import {
  Document,
  FootnoteReferenceRun,
  HeadingLevel,
  LevelFormat,
  Packer,
  Paragraph,
  Table,
  TableCell,
  TableRow,
  TextRun,
} from 'docx';
import { readDocument } from '../../../src/documents';
import { readPlan } from '../../../src/reading/read-plan';
import { fc } from '../../support/property';

const level = (
  at: number,
  format: (typeof LevelFormat)[keyof typeof LevelFormat],
  text: string,
) => ({
  level: at,
  format,
  text,
});
const numbering = {
  config: ['plan', 'again'].map((reference) => ({
    reference,
    levels: [
      level(0, LevelFormat.CHINESE_COUNTING, '%1、'),
      level(1, LevelFormat.CHINESE_COUNTING, '（%2）'),
      level(2, LevelFormat.DECIMAL, '%3.'),
      level(3, LevelFormat.BULLET, '•'),
    ],
  })),
};
const numbered = (text: string, at: number, reference = 'plan', instance = 0) =>
  new Paragraph({ text, numbering: { reference, level: at, instance } });
const plain = (text: string) => new Paragraph(text);

async function textOf(children: (Paragraph | Table)[]) {
  const document = new Document({
    numbering,
    footnotes: { 1: { children: [plain('注解中的数 99 家。')] } },
    sections: [{ children }],
  });
  return readDocument(new Uint8Array(await Packer.toBuffer(document)), 'plan.docx');
}

test('numbers that Word keeps out of the text are written into it', async () => {
  const { text } = await textOf([
    new Paragraph({ text: '云溪区2024年工作要点', heading: HeadingLevel.TITLE }),
    numbered('总体要求', 0),
    plain('增长6%。'),
    numbered('重点任务', 0),
    numbered('产业', 1),
    numbered('发展工业', 2),
    numbered('发展农业', 2),
    numbered('不编号的一点', 3),
    numbered('民生', 1),
    numbered('办好教育', 2),
  ]);
  expect(text.trim().split('\n')).toEqual([
    '云溪区2024年工作要点',
    '一、总体要求',
    '增长6%。',
    '二、重点任务',
    '（一）产业',
    '1.发展工业',
    '2.发展农业',
    '不编号的一点',
    '（二）民生',
    '1.办好教育',
  ]);
});

test('a second list starts anew', async () => {
  const { text } = await textOf([
    numbered('甲', 0),
    numbered('乙', 0),
    numbered('丙', 0, 'again'),
    numbered('丁', 0, 'plan', 1),
    numbered('戊', 0, 'plan', 1),
  ]);
  expect(text.trim().split('\n')).toEqual(['一、甲', '二、乙', '一、丙', '一、丁', '二、戊']);
});

test('tables keep their merged cells, and are read with their units', async () => {
  const cell = (text: string, spans: object = {}) =>
    new TableCell({ ...spans, children: text.split('\n').map(plain) });
  const table = new Table({
    rows: [
      new TableRow({
        children: [cell('指标名称'), cell('单位'), cell('目标值'), cell('责任单位')],
      }),
      new TableRow({ children: [cell('一、农业', { columnSpan: 4 })] }),
      new TableRow({
        children: [
          cell('粮食总产量'),
          cell('万吨'),
          cell('6.7'),
          cell('区农业农村局\n区水利局', { rowSpan: 2 }),
        ],
      }),
      new TableRow({ children: [cell('生猪出栏'), cell('万头'), cell('≥12')] }),
    ],
  });
  const source = await textOf([plain('云溪区2024年目标'), table, plain('后文。')]);
  expect(source.tables.map(({ rows }) => rows.map((row) => row.map(({ text }) => text)))).toEqual([
    [
      ['指标名称', '单位', '目标值', '责任单位'],
      ['一、农业', '一、农业', '一、农业', '一、农业'],
      ['粮食总产量', '万吨', '6.7', '区农业农村局\n区水利局'],
      ['生猪出栏', '万头', '≥12', '区农业农村局\n区水利局'],
    ],
  ]);
  const { indicators } = readPlan(source);
  expect(indicators.map(({ name, lead }) => [name, lead])).toEqual([
    ['粮食总产量', ['区农业农村局', '区水利局']],
    ['生猪出栏', ['区农业农村局', '区水利局']],
  ]);
  expect(source.text).toMatch(/^云溪区2024年目标\n指标名称\t单位[^]*后文。\n$/);
});

test('notes and their marks are no part of the text', async () => {
  const { text } = await textOf([
    new Paragraph({
      children: [new TextRun('新增企业5'), new FootnoteReferenceRun(1), new TextRun('家。')],
    }),
  ]);
  expect(text).toContain('新增企业5家。');
});

test('whatever is written in paragraphs comes out', async () => {
  const line = fc.stringMatching(/^[一-龥a-zA-Z0-9，。%（）<>&"']{1,30}$/);
  await fc.assert(
    fc.asyncProperty(fc.array(line, { minLength: 1, maxLength: 6 }), async (lines) => {
      const { text } = await textOf(lines.map(plain));
      expect(text.trim().split('\n')).toEqual(lines);
    }),
    { numRuns: 25 },
  );
});
