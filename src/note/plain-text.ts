import { paragraphText, type Note } from './note';

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
