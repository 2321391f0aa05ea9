import { textBlock, type Block } from '../../blocks';
import { DocumentError } from '../../errors';
import type { PdfAssets } from './assets';
import { openPdf, type PdfDocument } from './engine';
import { withoutFurniture } from './furniture';
import { linesOf, piecesOf, type Line } from './lines';

/** A plan of more pages is a book; reading it page by page would take minutes. */
const MOST_PAGES = 2000;

/** The lines of a PDF's text layer, page by page. @throws DocumentError `encrypted`, `scannedPdf`, `damaged`. */
export async function readPdf(bytes: Uint8Array, assets?: PdfAssets): Promise<Block[]> {
  const document = await open(bytes, assets);
  try {
    const pages: Line[][] = [];
    for (let number = 1; number <= Math.min(document.numPages, MOST_PAGES); number++) {
      const page = await document.getPage(number);
      pages.push(linesOf(await piecesOf(page)));
      page.cleanup();
    }
    if (pages.every((lines) => lines.length === 0)) throw new DocumentError('scannedPdf');
    return withoutFurniture(pages).flatMap((lines) => lines.map(({ text }) => textBlock(text)));
  } finally {
    await document.loadingTask.destroy();
  }
}

async function open(bytes: Uint8Array, assets?: PdfAssets): Promise<PdfDocument> {
  try {
    return await openPdf(bytes, assets);
  } catch (error) {
    const kind =
      error instanceof Error && error.name === 'PasswordException' ? 'encrypted' : 'damaged';
    throw new DocumentError(kind, {}, { cause: error });
  }
}
