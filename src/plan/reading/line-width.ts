/** Columns a line takes in print: a Chinese character two, a letter or digit one. */
export function columns(line: string): number {
  let width = 0;
  for (let i = 0; i < line.length; i++) width += line.charCodeAt(i) < 0x2e80 ? 1 : 2;
  return width;
}

const SHORTEST = 32;
const LONGEST = 130;
const FEWEST = 6;
/** A line ends up to two characters early, where punctuation may not begin the next one. */
const SLACK = 5;

/**
 * The width at which a page cut the lines of a text, in columns; null when its lines are whole paragraphs. Many lines
 * that stop in mid-sentence at nearly one width show it; longer ones are few.
 */
export function printedWidth(lines: readonly string[]): number | null {
  const counts = new Map<number, number>();
  let long = 0;
  let stopped = 0;
  for (const line of lines) {
    const width = columns(line);
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
  return best.count >= Math.max(FEWEST, stopped * 0.5) ? best.width : null;
}

/** Whether a line fills a page of this width, so that what follows belongs to it. */
export const fills = (line: string, width: number) => columns(line) >= width - SLACK;
