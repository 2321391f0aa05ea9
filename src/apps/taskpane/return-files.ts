import type { ReturnFiles } from '../../pane/session/environment';
import { returnsReader } from './returns/read-returns';

/** Fetches what makes and reads the workbooks of offices when it is first needed. */
export async function loadReturnFiles(): Promise<ReturnFiles> {
  const { makeFile, zipFiles } = await import(
    /* webpackChunkName: "return-files" */ '../../host/file/return-files'
  );
  const createWorker = () =>
    new Worker(
      /* webpackChunkName: "returns-worker" */ new URL('./returns/worker.ts', import.meta.url),
    );
  return { make: makeFile, read: returnsReader(createWorker), zip: zipFiles };
}
