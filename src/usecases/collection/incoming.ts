import type { ReadReturned } from '../../host/port';
import { isError, type ErrorDetails } from '../../language/errors';
import { readReturn, type Returned } from '../../collection/return/read-return';
import { sha256Of } from '../../collection/hash';
import type { Verdict } from '../../collection/reasons';

/** A file that came in, from wherever. */
export interface IncomingFile {
  /** As the person gave it; of a part of an archive or a letter, behind its name and "/". */
  file: string;
  /** Its bytes, read when they are needed and not kept. */
  bytes(): Promise<Uint8Array>;
}

/** Why a file was not read. */
interface Unread {
  returned: null;
  verdict: Extract<Verdict, 'notAReturn' | 'damaged' | 'locked'>;
  /** What was wrong with it: an error's code or reason. */
  reason: string;
  /** Of an unsafe file: what its texts name. */
  details?: ErrorDetails;
}

/** A file that was read, or why it was not. */
export type ReadIncoming = { file: string; sha256: string } & ({ returned: Returned } | Unread);

/** Reads files one by one. */
export async function* readEach(
  incoming: AsyncIterable<IncomingFile> | Iterable<IncomingFile>,
  read: ReadReturned,
): AsyncGenerator<ReadIncoming> {
  for await (const file of incoming) yield await readIncoming(file, read);
}

/** Reads one file; whatever is wrong with it becomes its verdict. */
export async function readIncoming(
  { file, bytes }: IncomingFile,
  read: ReadReturned,
): Promise<ReadIncoming> {
  let sha256 = '';
  try {
    const content = await bytes();
    sha256 = sha256Of(content);
    const returned = readReturn(await read(content));
    if (returned) return { file, sha256, returned };
    return { file, sha256, returned: null, verdict: 'notAReturn', reason: 'noIssueMark' };
  } catch (error) {
    return { file, sha256, returned: null, ...verdictOn(error) };
  }
}

function verdictOn(error: unknown): Pick<Unread, 'verdict' | 'reason' | 'details'> {
  if (isError(error, 'encrypted')) return { verdict: 'locked', reason: 'password' };
  if (isError(error, 'unsafeFile')) {
    const { details } = error;
    return { verdict: 'damaged', reason: `unsafe: ${details.reason ?? ''}`, details };
  }
  if (isError(error, 'notAWorkbook')) {
    const reason = error.details.reason ?? '';
    const isOther = ['oldFormat', 'notZip', 'noWorkbook'].includes(reason);
    return { verdict: isOther ? 'notAReturn' : 'damaged', reason: reason || 'unreadable' };
  }
  if (isError(error, 'unreadableFile')) {
    return { verdict: 'damaged', reason: error.details.reason ?? 'unreadable' };
  }
  // Whatever the reader stumbles over in a file is a fault of the file.
  return { verdict: 'damaged', reason: error instanceof Error ? error.message : String(error) };
}
