import type { Line } from './lines';

/** Lines at the head and foot of a page that may be its header, footer and number. */
const EDGE = 2;
/** A line that stands at the same height on every second page is no part of the text. */
const SHARE = 0.5;
const SAME_HEIGHT = 4;
const NUMBER =
  /^[-—–·.\s]*(第\s*)?\d{1,4}\s*(页)?\s*([/／]|[,，]?\s*共)?\s*(\d{1,4}\s*页?)?[-—–·.\s]*$/;

/** The lines of a document's pages without page numbers, and with running heads only where they stand first. */
export function withoutFurniture(pages: readonly Line[][]): Line[][] {
  const counts = new Map<string, number>();
  for (const page of pages) {
    for (const key of new Set(edges(page).map((at) => keyOf(page[at]!)))) {
      counts.set(key, (counts.get(key) ?? 0) + 1);
    }
  }
  const fewest = Math.max(2, pages.length * SHARE);
  const shown = new Set<string>();
  return pages.map((page) => {
    const edge = new Set(edges(page));
    return page.filter((line, at) => {
      if (!edge.has(at)) return true;
      if (isPageNumber(line, at, page)) return false;
      const key = keyOf(line);
      const repeats = (counts.get(key) ?? 0) >= fewest;
      if (!repeats) return true;
      // Its first place is kept: it may be the head of a table that goes on, and that is needed once.
      const first = !shown.has(key);
      shown.add(key);
      return first;
    });
  });
}

const isPageNumber = ({ text }: Line, at: number, page: readonly Line[]) =>
  (at === 0 || at === page.length - 1) && NUMBER.test(text);

function edges(page: readonly Line[]): number[] {
  return page
    .map((_, at) => at)
    .filter((at) => (at < EDGE || at >= page.length - EDGE) && !page[at]!.rows);
}

/** What a line says and where it stands, without the number of the page at its end or beginning. */
function keyOf({ text, y }: Line): string {
  const words = text.replace(/\s/g, '').replace(/^\d+(?=[^\d.、])|\d+$/g, '');
  return `${words}|${Math.round(y / SAME_HEIGHT)}`;
}
