import type { SourceCell } from '../source';

const offsetsOf = ({ text, start, offsets }: SourceCell) =>
  offsets ?? Array.from(text, (_, i) => start + i);

/**
 * Two pieces of one cell; what stands between them in the text is part of neither.
 * @param between what parts them: a line's end, or nothing where the column's width cut a word.
 */
export function joinedCells(
  first: SourceCell,
  second: SourceCell,
  between: '\n' | '' = '\n',
): SourceCell {
  if (second.text === '') return first;
  if (first.text === '') return second;
  return {
    text: first.text + between + second.text,
    start: first.start,
    end: second.end,
    offsets: [...offsetsOf(first), ...(between === '' ? [] : [first.end]), ...offsetsOf(second)],
  };
}
