import type { SpanningCell } from '../../blocks';
import type { PdfPage } from './engine';
import { decodedGbk } from './lost-encoding';
import { withoutRadicals } from './radicals';

/** A piece of text on a page. Units are points, `y` grows downwards. */
export interface Piece {
  text: string;
  x: number;
  y: number;
  width: number;
  /** Height of its letters. */
  size: number;
}

/** A line of a page. */
export interface Line {
  text: string;
  y: number;
  /** Where it ends on the right, and the height of its letters. */
  end: number;
  size: number;
  /** Of a table that stands here; `text` is empty then. */
  rows?: SpanningCell[][];
}

/** A wider gap, in heights of letters, parts columns; a narrower one words. */
const COLUMN_GAP = 1.6;
const WORD_GAP = 0.2;
/** How far apart, in heights of letters, pieces of one line may stand: ² and ① stand a little higher. */
const SAME_LINE = 0.45;

/** The pieces of a page, and whether they are written from the top down. */
export interface PageText {
  pieces: Piece[];
  isUpright: boolean;
}

/** The pieces of a page with the page's own rotation undone. */
export async function piecesOf(page: PdfPage): Promise<PageText> {
  const [a, b, c, d, e, f] = page.getViewport({ scale: 1 }).transform as number[];
  const { items, styles } = await page.getTextContent();
  let upright = 0;
  const pieces = items.flatMap((item): Piece[] => {
    if (!('str' in item) || item.str.trim() === '') return [];
    if (styles[item.fontName]?.vertical === true) upright += item.str.length;
    const [, , , , x, y] = item.transform as number[];
    const size = Math.hypot(item.transform[2], item.transform[3]) || item.height || 1;
    return [
      {
        text: withoutRadicals(decodedGbk(item.str)),
        x: a! * x! + c! * y! + e!,
        y: b! * x! + d! * y! + f!,
        width: item.width,
        size,
      },
    ];
  });
  const length = pieces.reduce((sum, { text }) => sum + text.length, 0);
  return { pieces: printedOnce(pieces), isUpright: upright * 2 > length };
}

/** How far two prints of one letter stand apart that fake bold, in heights of letters. */
const BOLD = 0.3;

/** Text that is printed twice at nearly one place, to look bold, is there once. */
function printedOnce(pieces: readonly Piece[]): Piece[] {
  const known = new Map<string, Piece[]>();
  return pieces.filter((piece) => {
    const before = known.get(piece.text) ?? [];
    const again = before
      .slice(-8)
      .some(
        ({ x, y }) =>
          Math.abs(x - piece.x) < BOLD * piece.size && Math.abs(y - piece.y) < BOLD * piece.size,
      );
    known.set(piece.text, [...before.slice(-7), piece]);
    return !again;
  });
}

/** Pieces as lines, from top to bottom; columns are parted by tabs. */
export function linesOf(pieces: readonly Piece[]): Line[] {
  const rows: Piece[][] = [];
  for (const piece of [...pieces].sort((p, q) => p.y - q.y)) {
    const row = rows.at(-1);
    const first = row?.[0];
    if (first && piece.y - first.y <= SAME_LINE * Math.max(first.size, piece.size))
      row!.push(piece);
    else rows.push([piece]);
  }
  return rows.map((row) => ({
    text: joinedPieces(row),
    y: row[0]!.y,
    end: Math.max(...row.map(({ x, width }) => x + width)),
    size: Math.max(...row.map(({ size }) => size)),
  }));
}

function joinedPieces(row: Piece[]): string {
  let text = '';
  let end = Infinity;
  for (const piece of row.sort((p, q) => p.x - q.x)) {
    const gap = (piece.x - end) / piece.size;
    // 江 and upon it 江城: bold that is faked by printing each letter twice
    if (gap < -BOLD && text.endsWith(piece.text[0]!)) {
      text += piece.text.slice(1);
      end = piece.x + piece.width;
      continue;
    }
    if (gap > COLUMN_GAP) text += '\t';
    else if (gap > WORD_GAP) text += ' ';
    text += piece.text;
    end = piece.x + piece.width;
  }
  return text.trim();
}
