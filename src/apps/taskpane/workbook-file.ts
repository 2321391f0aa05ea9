import type { OpenWorkbookFile } from '../../pane/session/environment';

/** Reads a workbook file in a worker; what reads it is fetched when the first one is chosen. */
export const openWorkbookFile: OpenWorkbookFile = async (file, signal) => {
  const { readInWorker } = await import(
    /* webpackChunkName: "workbook-reader" */ '../../host/file/reader/in-worker'
  );
  return readInWorker(
    () =>
      new Worker(
        /* webpackChunkName: "workbook-worker" */ new URL(
          '../../host/file/reader/worker.ts',
          import.meta.url,
        ),
      ),
    new Uint8Array(await file.arrayBuffer()),
    signal,
  );
};
