import type { ReturnFiles } from '../../pane/session/environment';

/** Fetches what makes and reads the workbooks of offices when it is first needed. */
export async function loadReturnFiles(): Promise<ReturnFiles> {
  const { expand, makeFile, readReturned, zipFiles } = await import(
    /* webpackChunkName: "return-files" */ '../../host/file/return-files'
  );
  return { make: makeFile, read: readReturned, zip: zipFiles, expand };
}
