import type * as Pdfjs from 'pdfjs-dist';
import { installedAssets, type PdfAssets } from './assets';

export type PdfDocument = Pdfjs.PDFDocumentProxy;
export type PdfPage = Pdfjs.PDFPageProxy;
/** What a page draws, step by step. */
export type Drawing = Awaited<ReturnType<PdfPage['getOperatorList']>>;

/** pdfjs draws with it, which we never do; old versions of Node have none, and it only has to be there. */
class NoMatrix {}

/** Loads pdfjs with the part that it would run in a worker of its own. */
export async function loadPdfjs(): Promise<Pick<typeof Pdfjs, 'getDocument' | 'OPS'>> {
  const globals = globalThis as { DOMMatrix?: unknown; window?: unknown };
  globals.DOMMatrix ??= NoMatrix;
  // Where there is no window that part takes a worker for its own, and every message to it.
  const borrowed = globals.window === undefined;
  if (borrowed) globals.window = globalThis;
  try {
    // Leaves its handler in the global scope, where pdfjs looks before it starts a worker.
    await import('pdfjs-dist/legacy/build/pdf.worker.min.mjs');
  } finally {
    if (borrowed) delete globals.window;
  }
  return import('pdfjs-dist/legacy/build/pdf.min.mjs');
}

/**
 * Opens a PDF in this thread: whoever wants it in another one calls from a worker of ours. Nothing is fetched but the
 * character maps of Chinese fonts that the file does not carry itself, and those from our own assets.
 */
export async function openPdf(
  bytes: Uint8Array,
  assets: PdfAssets = installedAssets,
  { failsOnPictures = false } = {},
): Promise<PdfDocument> {
  const { getDocument } = await loadPdfjs();
  class CharacterMaps {
    async fetch({ name }: { name: string }) {
      return { cMapData: await assets(`cmaps/${name}.bcmap`), isCompressed: true };
    }
  }
  const task = getDocument({
    // pdfjs takes the bytes over; the caller keeps its own.
    data: new Uint8Array(bytes),
    CMapReaderFactory: CharacterMaps,
    cMapUrl: 'cmaps/',
    cMapPacked: true,
    useWorkerFetch: false,
    isEvalSupported: false,
    // No picture is decoded, for some take all memory or never end: they are left out, or end the list of their page.
    maxImageSize: 0,
    stopAtErrors: failsOnPictures,
    disableFontFace: true,
    useSystemFonts: false,
    isOffscreenCanvasSupported: false,
    isImageDecoderSupported: false,
    verbosity: 0,
  });
  return task.promise;
}
