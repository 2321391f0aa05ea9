import { ProductError } from '../../../language/errors';
import { emptyWorkbook, openBytes } from '../file/open-workbook';
import type { DeskStore } from '../store/desk-store';
import { DeskDocument } from './desk-document';

/**
 * A workbook as the browser kept it: its bytes, and then every change that came after them.
 * @throws ProductError `nothingKept`, and those of opening a file
 */
export async function resumeWorkbook(
  store: DeskStore,
  id: string,
  release: () => void,
  onStoreError: (error: unknown) => void,
): Promise<DeskDocument> {
  const record = await store.record(id);
  if (!record) throw new ProductError('nothingKept');
  const { bytes, changes, lastEdit } = await store.contents(id);
  const host = bytes ? await openBytes(bytes) : emptyWorkbook();
  host.putBack(changes, 'after', { onlyEntries: true });
  const pane = await store.pane(id);
  return new DeskDocument({
    host,
    store,
    record,
    lastEdit,
    ...(pane && { pane }),
    release,
    onStoreError,
  });
}
