import { reader } from './in-worker';

/** Reads a file or pasted text off the page's thread; what reads files is fetched when the first one comes. */
export const readInWorker = reader(
  () => new Worker(/* webpackChunkName: "documents" */ new URL('./worker.ts', import.meta.url)),
  () => new URL('pdfjs/', document.baseURI).href,
);
