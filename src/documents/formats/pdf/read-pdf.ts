import { textBlock, type Block, type SpanningCell } from '../../blocks';
import { ProductError } from '../../../language/errors';
import type { PdfAssets } from './assets';
import { loadPdfjs, openPdf, type PdfDocument } from './engine';
import { withoutFurniture } from './furniture';
import { piecesOf, type Line } from './lines';
import { isUnreadable } from './lost-encoding';
import { linesAndTables } from './ruled-tables';
import { PictureProbe } from './pictures';
import { rulesOf } from './rules';

/** What a page's number takes: — 12 —. */
const LONGEST_NUMBER = 8;
/** A plan of more pages is a book; reading it page by page would take minutes. */
const MOST_PAGES = 2000;

/**
 * The lines and ruled tables of a PDF's text layer, page by page, and which pages are pictures, or text that cannot be read:
 * its font does not say what its signs are, or it is written from the top down.
 * @param onPage called before each page: one that never ends can only be ended from outside.
 * @throws ProductError `encryptedDocument`, `scannedDocument`, `unreadableDocument`, `damagedDocument`, `longDocument`.
 */
export async function readPdf(
  bytes: Uint8Array,
  assets?: PdfAssets,
  onPage: () => void = () => {},
): Promise<Block[]> {
  const document = await open(bytes, assets);
  const { OPS } = await loadPdfjs();
  const pictured = new PictureProbe(bytes, assets);
  try {
    if (document.numPages > MOST_PAGES)
      throw new ProductError('longDocument', { limit: String(MOST_PAGES) });
    const pages: Line[][] = [];
    const pictures: Block[] = [];
    let lost = false;
    for (let number = 1; number <= document.numPages; number++) {
      onPage();
      const page = await document.getPage(number);
      const drawing = await page.getOperatorList().catch(() => null);
      const view = page.getViewport({ scale: 1 }).transform as number[];
      const rules = drawing ? rulesOf(drawing, OPS, view) : [];
      const { pieces, isUpright } = await piecesOf(page);
      const written = pieces.map(({ text }) => text).join('');
      // A scan may carry nothing but the page's number
      const isScan =
        written.length <= LONGEST_NUMBER &&
        (drawing === null || (await pictured.on(number, drawing)));
      const isLost = isUpright || isUnreadable(written);
      const lines = isLost || isScan ? [] : linesAndTables(pieces, rules);
      if (isLost || isScan) pictures.push({ kind: 'picture', page: number });
      lost ||= isLost;
      pages.push(lines);
      page.cleanup();
    }
    if (pages.every((lines) => lines.length === 0))
      throw new ProductError(lost ? 'unreadableDocument' : 'scannedDocument');
    return [...blocksOf(withoutFurniture(pages).flat()), ...pictures];
  } finally {
    await pictured.close();
    await document.loadingTask.destroy();
  }
}

async function open(bytes: Uint8Array, assets?: PdfAssets): Promise<PdfDocument> {
  try {
    return await openPdf(bytes, assets);
  } catch (error) {
    const locked = error instanceof Error && error.name === 'PasswordException';
    throw new ProductError(locked ? 'encryptedDocument' : 'damagedDocument', {}, { cause: error });
  }
}

/** A table that goes on at the head of the next page is one table. */
function blocksOf(lines: readonly Line[]): Block[] {
  const blocks: Block[] = [];
  for (const { text, rows } of lines) {
    const last = blocks.at(-1);
    if (!rows) blocks.push(textBlock(text));
    else if (last?.kind === 'table' && widthOf(last.rows) === widthOf(rows))
      last.rows.push(...rows);
    else blocks.push({ kind: 'table', rows: [...rows] });
  }
  return blocks;
}

const widthOf = ([first]: readonly SpanningCell[][]) =>
  (first ?? []).reduce((width, { columnSpan }) => width + (columnSpan ?? 1), 0);
