import { noGaps, type GapBefore } from './gaps';

/**
 * Columns a line takes in print: a Chinese character two, a letter or digit one. Punctuation was full width before the
 * text was made regular, and a dropped space took a column.
 * @param begin where the line begins in the text.
 */
export function columns(line: string, begin = 0, gapBefore: GapBefore = noGaps): number {
  let width = 0;
  for (let i = 0; i < line.length; i++) {
    const code = line.charCodeAt(i);
    width += code < 0x2e80 && !isFullWidth(code) ? 1 : 2;
    if (i > 0 && gapBefore(begin + i)) width++;
  }
  return width;
}

const FULL_WIDTH = new Set([...',;:!?()“”‘’—…'].map((sign) => sign.charCodeAt(0)));
const isFullWidth = (code: number) => FULL_WIDTH.has(code);

const SHORTEST = 32;
const LONGEST = 130;
const FEWEST = 6;
/** A line ends up to two characters early, where punctuation may not begin the next one. */
const SLACK = 5;

/**
 * The width at which a page cut the lines of a text, in columns; null when its lines are whole paragraphs. Many lines
 * that stop in mid-sentence at nearly one width show it; longer ones are few, and what follows them is seldom an item of its own.
 * @param opens whether a line begins with a number of its own.
 */
export function printedWidth(
  lines: readonly string[],
  widths: readonly number[] = lines.map((line) => columns(line)),
  opens: readonly boolean[] = lines.map(() => false),
): number | null {
  const counts = new Map<number, number>();
  let long = 0;
  let stopped = 0;
  for (const [i, line] of lines.entries()) {
    const width = widths[i]!;
    if (width > LONGEST) long++;
    if (width > LONGEST || width < SHORTEST || /[。;:!?]$/.test(line) || line.includes('\t'))
      continue;
    stopped++;
    counts.set(width, (counts.get(width) ?? 0) + 1);
  }
  if (stopped < FEWEST || long > stopped / 3) return null;
  let best = { width: 0, count: 0 };
  for (const width of counts.keys()) {
    let count = 0;
    for (let near = width - SLACK; near <= width; near++) count += counts.get(near) ?? 0;
    if (count > best.count || (count === best.count && width > best.width)) best = { width, count };
  }
  if (best.count < Math.max(FEWEST, stopped * 0.5)) return null;
  const full = lines.flatMap((_, i) =>
    fills(widths[i]!, best.width) && (lines[i + 1] ?? '') !== '' ? [opens[i + 1] === true] : [],
  );
  return full.filter(Boolean).length * 2 > full.length ? null : best.width;
}

/** Whether a line fills a page of this width, so that what follows belongs to it. */
export const fills = (columnsTaken: number, width: number) => columnsTaken >= width - SLACK;
