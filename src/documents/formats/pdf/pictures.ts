import type { PdfAssets } from './assets';
import { openPdf, type Drawing, type PdfDocument } from './engine';

/** Tells whether pages show pictures, without decoding one: a page without text is then a scan, and no empty page. */
export class PictureProbe {
  private document: PdfDocument | null = null;

  constructor(
    private readonly bytes: Uint8Array,
    private readonly assets?: PdfAssets,
  ) {}

  /**
   * @param number of the page, from 1.
   * @param drawing what it draws without its pictures.
   */
  async on(number: number, drawing: Drawing): Promise<boolean> {
    // Opened anew, for the first page that has no text: in this document a page's list breaks off at a picture
    this.document ??= await openPdf(this.bytes, this.assets, { failsOnPictures: true });
    const page = await this.document.getPage(number);
    const drawn = await page.getOperatorList().catch(() => null);
    page.cleanup();
    return drawn === null || drawn.fnArray.length < drawing.fnArray.length;
  }

  async close(): Promise<void> {
    await this.document?.loadingTask.destroy();
  }
}
