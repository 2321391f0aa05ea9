import { ProductError, type ErrorCode } from '../../../language/errors';
import type { WorkbookSnapshot } from '../../port';
import { snapshotWorkbook } from '../snapshot';
import { readWorkbook } from '../../../xlsx/read/read-workbook';

/** What the worker answers: every sheet's cells, or why there are none. */
export type ReadReply =
  { snapshot: WorkbookSnapshot } | { code: ErrorCode; details: Readonly<Record<string, string>> };

/** Reads a file's cells; errors become part of the answer, as messages between threads need it. */
export async function answerRead(bytes: Uint8Array): Promise<ReadReply> {
  try {
    const model = await readWorkbook(bytes);
    return { snapshot: snapshotWorkbook(model, (sheets) => sheets.map(({ name }) => name)) };
  } catch (error) {
    if (error instanceof ProductError) return { code: error.code, details: error.details };
    // Whatever the reader stumbles over in a file is a fault of the file.
    return { code: 'notAWorkbook', details: { reason: String(error) } };
  }
}
