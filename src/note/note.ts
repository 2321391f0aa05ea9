import type { Language } from '../language/language';

/** A cell of the workbook; row and column count from 0. */
export interface CellReference {
  sheet: string;
  row: number;
  column: number;
}

/** A number of the note: as it is written, its value, and the cell that has it. */
export interface Figure {
  text: string;
  value: number;
  cell: CellReference;
}

/** A piece of a sentence: words, or a number with its cell. */
export type Part = { text: string } | Figure;

export const isFigure = (part: Part): part is Figure => 'cell' in part;

/** A sentence or several, as one paragraph. */
export type Paragraph = readonly Part[];

/** What some paragraphs of a section say, for papers that have tables. */
export interface NoteTable {
  /** Paragraphs from this one on, as many as there are rows, say the same in sentences. */
  from: number;
  headings: readonly string[];
  rows: Paragraph[][];
}

export interface NoteSection {
  heading: string;
  paragraphs: Paragraph[];
  table?: NoteTable;
}

/** A 季度通报 as data. */
export interface Note {
  language: Language;
  title: Paragraph;
  sections: NoteSection[];
  /** Lines for the office that signs and the date, to be filled in by hand. */
  closing: string[];
  /** Cells of the note's numbers that hold something else than the ledger gives: the sheet is to be written anew. */
  stale: CellReference[];
  /** Sheets that lack what the note would have said more. */
  missing: string[];
}

type Said = string | Figure | Paragraph;

/** Words with parts in between: say`指标${figure}项`. */
export function say(words: TemplateStringsArray, ...values: Said[]): Part[] {
  return join(
    words.flatMap((text, i) => (i < values.length ? [text, values[i]!] : [text])),
    '',
  );
}

/** Parts one after another, with words between them. */
export function join(items: readonly Said[], separator: string): Part[] {
  const parts: Part[] = [];
  const add = (part: Part) => {
    const last = parts[parts.length - 1];
    if (isFigure(part)) parts.push(part);
    else if (part.text !== '') {
      if (last && !isFigure(last)) parts[parts.length - 1] = { text: last.text + part.text };
      else parts.push(part);
    }
  };
  items.forEach((item, i) => {
    if (i > 0) add({ text: separator });
    if (typeof item === 'string') add({ text: item });
    else if ('text' in item) add(item);
    else item.forEach(add);
  });
  return parts;
}

export const paragraphText = (paragraph: Paragraph): string =>
  paragraph.map(({ text }) => text).join('');

/** Every number of the note, in order. */
export function figuresOf(note: Note): Figure[] {
  return [note.title, ...note.sections.flatMap(({ paragraphs }) => paragraphs)]
    .flat()
    .filter(isFigure);
}

/** The note's lines: title, headings, paragraphs, and those for the signature. */
export function noteLines({ title, sections, closing }: Note): string[] {
  return [
    paragraphText(title),
    ...sections.flatMap(({ heading, paragraphs }) => [heading, ...paragraphs.map(paragraphText)]),
    ...closing,
  ];
}

/** The note as text to be pasted; a line each, without a break at the end. */
export const notePlainText = (note: Note): string => noteLines(note).join('\n');
