import type { WorkbookCopy } from '../../pane/session/environment';
import { ProductError } from '../../language/errors';

/** The most that Office hands over at once. */
const SLICE = 4 * 1024 * 1024;

/** A copy in memory of a workbook's file; what opens it is fetched when it is first needed. */
export async function openCopy(bytes: Uint8Array): Promise<WorkbookCopy> {
  const { openToChange } = await import(/* webpackChunkName: "workbook-copy" */ './open-copy');
  const host = await openToChange(bytes);
  return { host, save: (title) => host.save(title === undefined ? {} : { title }) };
}

/** The workbook that is open in Excel, as it is now. @throws ProductError refused */
export async function copyOpenWorkbook(): Promise<WorkbookCopy> {
  const file = await answered<Office.File>((done) =>
    Office.context.document.getFileAsync(Office.FileType.Compressed, { sliceSize: SLICE }, done),
  );
  try {
    const bytes = new Uint8Array(file.size);
    let length = 0;
    for (let n = 0; n < file.sliceCount; n++) {
      // Office hands over one slice at a time.
      const slice = await answered<Office.Slice>((done) => file.getSliceAsync(n, done));
      bytes.set(slice.data as number[], length);
      length += slice.size;
    }
    return await openCopy(bytes);
  } finally {
    file.closeAsync();
  }
}

/** What Office answers; it says what is wrong in words of its own. */
function answered<Answer>(ask: (done: (result: Office.AsyncResult<Answer>) => void) => void) {
  return new Promise<Answer>((resolve, reject) =>
    ask(({ status, value, error }) => {
      if (status === Office.AsyncResultStatus.Succeeded) resolve(value);
      else reject(new ProductError('refused', { reason: error.message }));
    }),
  );
}
