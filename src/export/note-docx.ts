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
  Table,
  TableCell,
  TableLayoutType,
  TableRow,
  WidthType,
  type IParagraphOptions,
  type ParagraphChild,
} from 'docx';
import type { Localised } from '../language/language';
import { xmlSafe } from '../language/printable';
import { isFigure, type CellReference, type Note, type NoteTable, type Part } from '../note/note';
import { textWidth } from '../workbook/sheet/row-heights';
import { cellAddress, quoteSheet } from '../workbook/address';

/** Fonts of official papers; an office without one sees what its Word puts in its place. */
const fonts = {
  title: '方正小标宋简体',
  heading: '黑体',
  body: '仿宋',
  page: '宋体',
  latin: 'Times New Roman',
};

/** Sizes in half points: 二号, 三号, 小四, 四号, 小五. */
const size = { title: 44, body: 32, sources: 24, page: 28, table: 18 };
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

export interface NoteFileOptions {
  /** Name of the workbook beside the note: cells become links into it. */
  workbookFile?: string;
  /** Adds a list of the cells that the numbers come from, to which they link. */
  hasSources?: boolean;
}

/**
 * The note as a Word file in the layout of official papers: A4, title centred, body in 三号, tables in 小五. Every number is a
 * link to its cell, or to a list behind the note that names it.
 */
export async function noteDocx(
  note: Note,
  { workbookFile, hasSources = false }: NoteFileOptions = {},
): Promise<Uint8Array> {
  const sources = new Sources(workbookFile, hasSources);
  const body = [
    new Paragraph({
      ...lines,
      alignment: AlignmentType.CENTER,
      spacing: { ...lines.spacing, after: LINE },
      children: titleLines(note).flatMap((parts, i) => [
        ...(i > 0 ? [new TextRun({ break: 1 })] : []),
        ...sources.runs(parts, fonts.title, size.title),
      ]),
    }),
    ...note.sections.flatMap(({ heading, paragraphs, table }) => [
      new Paragraph({ ...indented, keepNext: true, children: [run(heading, fonts.heading)] }),
      ...paragraphs.flatMap((parts, i): (Paragraph | Table)[] => {
        if (table && i === table.from) return [tableOf(table, sources)];
        if (table && i > table.from && i < table.from + table.rows.length) return [];
        return [new Paragraph({ ...indented, children: sources.runs(parts, fonts.body) })];
      }),
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
    evenAndOddHeaderAndFooters: true,
    styles: { default: { document: { run: { font: fontOf(fonts.body), size: size.body } } } },
    sections: [
      {
        properties: { page },
        // Numbers stand outside: right on odd pages, left on even ones.
        footers: { default: footer(AlignmentType.RIGHT), even: footer(AlignmentType.LEFT) },
        children: [...body, ...(hasSources ? sources.paragraphs(note) : [])],
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

function footer(alignment: (typeof AlignmentType)[keyof typeof AlignmentType]): Footer {
  const children = [
    new TextRun({
      children: ['— ', PageNumber.CURRENT, ' —'],
      size: size.page,
      font: fontOf(fonts.page),
    }),
  ];
  // A character is left free at the edge.
  const indent = { left: 280, right: 280 };
  return new Footer({ children: [new Paragraph({ alignment, indent, children })] });
}

/** Widths of the columns of the table in twentieths of a point: as wide as the text. */
const WIDTHS = [450, 1850, 1200, 650, 900, 900, 900, 1994];

/** The table of a section: its headings are repeated on every page, and no row is cut by one. */
function tableOf({ headings, rows }: NoteTable, sources: Sources): Table {
  const cell = (children: ParagraphChild[], i: number, isWords: boolean) =>
    new TableCell({
      width: { size: WIDTHS[i]!, type: WidthType.DXA },
      margins: { left: 60, right: 60 },
      children: [
        new Paragraph({
          alignment: isWords ? AlignmentType.LEFT : AlignmentType.CENTER,
          children,
        }),
      ],
    });
  const isWords = (i: number) => i === 1 || i === 2 || i === headings.length - 1;
  return new Table({
    layout: TableLayoutType.FIXED,
    columnWidths: WIDTHS,
    width: { size: WIDTHS.reduce((sum, each) => sum + each, 0), type: WidthType.DXA },
    rows: [
      new TableRow({
        tableHeader: true,
        cantSplit: true,
        children: headings.map((heading, i) =>
          cell([run(heading, fonts.heading, size.table)], i, false),
        ),
      }),
      ...rows.map(
        (row) =>
          new TableRow({
            cantSplit: true,
            children: row.map((parts, i) =>
              cell(sources.runs(parts, fonts.body, size.table), i, isWords(i)),
            ),
          }),
      ),
    ],
  });
}

const nameOf = ({ sheet, row, column }: CellReference) =>
  `${quoteSheet(sheet)}!${cellAddress(row, column)}`;

/** So many characters of the title fit on a line. */
const TITLE_LINE = 20;
/** What a long title goes on with on its second line, so that no line has but two characters. */
const SECOND_LINE = '指标完成情况';

/** The title as one line or two. */
function titleLines({ title }: Note): Part[][] {
  const length = title.reduce((sum, { text }) => sum + textWidth(text) / 2, 0);
  const last = title[title.length - 1];
  const at = last && !isFigure(last) ? last.text.indexOf(SECOND_LINE) : -1;
  if (length <= TITLE_LINE || at < 0) return [[...title]];
  const { text } = last!;
  return [[...title.slice(0, -1), { text: text.slice(0, at) }], [{ text: text.slice(at) }]];
}

/** Word takes letters and digits. */
const anchor = (index: number) => `cell${index + 1}`;

/** The cells of the numbers met so far, each once, in the order in which they come. */
class Sources {
  private readonly cells = new Map<string, { text: string; index: number }>();

  constructor(
    private readonly workbookFile: string | undefined,
    private readonly areListed: boolean,
  ) {}

  runs(parts: readonly Part[], font: string, halfPoints?: number): ParagraphChild[] {
    return parts.map((part) => {
      const child = run(part.text, font, halfPoints);
      if (!isFigure(part)) return child;
      const name = nameOf(part.cell);
      if (!this.areListed) return this.link(name, child);
      const source = this.cells.get(name) ?? { text: part.text, index: this.cells.size };
      this.cells.set(name, source);
      return new InternalHyperlink({ anchor: anchor(source.index), children: [child] });
    });
  }

  /** A link to a cell of the workbook; the words alone where nobody knows how that is called. */
  private link(cell: string, child: TextRun): ParagraphChild {
    if (this.workbookFile === undefined) return child;
    const file = encodeURIComponent(xmlSafe(this.workbookFile));
    return new ExternalHyperlink({
      link: `${file}#${encodeURI(xmlSafe(cell))}`,
      children: [child],
    });
  }

  paragraphs({ language }: Note): Paragraph[] {
    const small = (text: string) => run(text, fonts.body, size.sources);
    const heading = new Paragraph({
      ...lines,
      pageBreakBefore: true,
      children: [run(sourceTexts.heading[language], fonts.heading, size.sources)],
    });
    const entries = [...this.cells].map(([name, { text, index }]) => {
      return new Paragraph({
        spacing: { line: 360 },
        children: [
          new BookmarkStart(anchor(index), index + 1),
          small(`${text}${sourceTexts.line[language]}`),
          new BookmarkEnd(index + 1),
          this.link(name, small(name)),
        ],
      });
    });
    return [heading, ...entries];
  }
}
