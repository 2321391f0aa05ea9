import {
  AlignmentType,
  BookmarkEnd,
  BookmarkStart,
  convertMillimetersToTwip,
  Document,
  ExternalHyperlink,
  Footer,
  InternalHyperlink,
  LineRuleType,
  Packer,
  PageNumber,
  Paragraph,
  TextRun,
  type IParagraphOptions,
  type ParagraphChild,
} from 'docx';
import type { Localised } from '../language/language';
import { xmlSafe } from '../language/printable';
import { isFigure, type CellReference, type Note, type Part } from '../note/note';
import { cellAddress, quoteSheet } from '../workbook/address';

/** Fonts of official papers; an office without one sees what its Word puts in its place. */
const fonts = { title: '方正小标宋简体', heading: '黑体', body: '仿宋', latin: 'Times New Roman' };

/** Sizes in half points: 二号, 三号, 小四. */
const size = { title: 44, body: 32, sources: 24 };
/** Twentieths of a point: lines of 28 points, and an indent of two characters. */
const LINE = 560;
const INDENT = 2 * 320;

const sourceTexts: Record<'heading' | 'line', Localised> = {
  heading: {
    'zh-CN': '附：数字出处（供核对，印发前可删）',
    en: 'Sources of the numbers (for checking; may be deleted before issue)',
  },
  line: { 'zh-CN': '：', en: ': ' },
};

/**
 * The note as a Word file in the layout of official papers: A4, title centred, body in 三号. Every number is a link to a
 * list behind the note that names its sheet and cell.
 */
export async function noteDocx(note: Note, workbookFile?: string): Promise<Uint8Array> {
  const sources = new Sources();
  const body = [
    new Paragraph({
      ...lines,
      alignment: AlignmentType.CENTER,
      spacing: { ...lines.spacing, after: LINE },
      children: sources.runs(note.title, fonts.title, size.title),
    }),
    ...note.sections.flatMap(({ heading, paragraphs }) => [
      new Paragraph({ ...indented, keepNext: true, children: [run(heading, fonts.heading)] }),
      ...paragraphs.map(
        (parts) => new Paragraph({ ...indented, children: sources.runs(parts, fonts.body) }),
      ),
    ]),
    ...note.closing.map(
      (text, i) =>
        new Paragraph({
          ...lines,
          alignment: AlignmentType.RIGHT,
          spacing: { ...lines.spacing, before: i === 0 ? LINE : 0 },
          children: [run(text, fonts.body)],
        }),
    ),
  ];
  const file = new Document({
    title: xmlSafe(note.title.map(({ text }) => text).join('')),
    creator: '',
    lastModifiedBy: '',
    styles: { default: { document: { run: { font: fontOf(fonts.body), size: size.body } } } },
    sections: [
      {
        properties: { page },
        footers: { default: footer() },
        children: [...body, ...sources.paragraphs(note, workbookFile)],
      },
    ],
  });
  return new Uint8Array(await Packer.toArrayBuffer(file));
}

const lines = {
  spacing: { line: LINE, lineRule: LineRuleType.EXACT },
} satisfies IParagraphOptions;
const indented = { ...lines, indent: { firstLine: INDENT } } satisfies IParagraphOptions;

/** A4, with the margins of the national standard for official papers. */
const page = {
  size: { width: 11906, height: 16838 },
  margin: {
    top: convertMillimetersToTwip(37),
    left: convertMillimetersToTwip(28),
    right: convertMillimetersToTwip(26),
    bottom: convertMillimetersToTwip(35),
  },
};

const fontOf = (eastAsia: string) => ({
  eastAsia,
  ascii: fonts.latin,
  hAnsi: fonts.latin,
  cs: fonts.latin,
});

const run = (text: string, font: string, halfPoints = size.body) =>
  new TextRun({ text: xmlSafe(text), font: fontOf(font), size: halfPoints });

function footer(): Footer {
  const children = [
    new TextRun({ children: ['— ', PageNumber.CURRENT, ' —'], size: 28, font: fontOf(fonts.body) }),
  ];
  return new Footer({ children: [new Paragraph({ alignment: AlignmentType.CENTER, children })] });
}

const nameOf = ({ sheet, row, column }: CellReference) =>
  `${quoteSheet(sheet)}!${cellAddress(row, column)}`;

/** Word takes letters and digits. */
const anchor = (index: number) => `cell${index + 1}`;

/** The cells of the numbers met so far, each once, in the order in which they come. */
class Sources {
  private readonly cells = new Map<string, { text: string; index: number }>();

  runs(parts: readonly Part[], font: string, halfPoints?: number): ParagraphChild[] {
    return parts.map((part) => {
      const child = run(part.text, font, halfPoints);
      if (!isFigure(part)) return child;
      const name = nameOf(part.cell);
      const source = this.cells.get(name) ?? { text: part.text, index: this.cells.size };
      this.cells.set(name, source);
      return new InternalHyperlink({ anchor: anchor(source.index), children: [child] });
    });
  }

  paragraphs({ language }: Note, workbookFile: string | undefined): Paragraph[] {
    const small = (text: string) => run(text, fonts.body, size.sources);
    const heading = new Paragraph({
      ...lines,
      pageBreakBefore: true,
      children: [run(sourceTexts.heading[language], fonts.heading, size.sources)],
    });
    const entries = [...this.cells].map(([name, { text, index }]) => {
      const words = small(name);
      const cell =
        workbookFile === undefined
          ? words
          : new ExternalHyperlink({
              link: `${encodeURIComponent(xmlSafe(workbookFile))}#${encodeURI(xmlSafe(name))}`,
              children: [words],
            });
      return new Paragraph({
        spacing: { line: 360 },
        children: [
          new BookmarkStart(anchor(index), index + 1),
          small(`${text}${sourceTexts.line[language]}`),
          new BookmarkEnd(index + 1),
          cell,
        ],
      });
    });
    return [heading, ...entries];
  }
}
