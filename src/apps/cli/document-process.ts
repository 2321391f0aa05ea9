import { fork } from 'node:child_process';
import { isPdf, PAGE_SECONDS, readDocument, tooMuchMemory, tooSlow } from '../../documents';
import { ProductError, type ErrorCode, type ErrorDetails } from '../../language/errors';
import type { SourceDocument } from '../../reading/source';

/** What the process is allowed; a plan takes a tenth of it. */
const MEGABYTES = 900;
/** With this argument the program is such a process. */
const ARGUMENT = 'read-document-for-parent';

interface Request {
  bytes: Uint8Array;
  name: string;
}

type Reply =
  | { alive: true }
  | { source: SourceDocument }
  | { code: ErrorCode; details: ErrorDetails }
  | { failure: string };

/**
 * Reads a document; a PDF in a process of its own, which is ended where a page never ends.
 * @throws ProductError as `readDocument`; unsafeFile: time, memory
 */
export async function readGuarded(bytes: Uint8Array, name: string): Promise<SourceDocument> {
  if (!isPdf(bytes)) return readDocument(bytes, name);
  const child = fork(process.argv[1]!, [ARGUMENT], {
    execArgv: [...process.execArgv, `--max-old-space-size=${MEGABYTES}`],
    serialization: 'advanced',
    stdio: ['ignore', 'ignore', 'ignore', 'ipc'],
  });
  let timer: NodeJS.Timeout | undefined;
  try {
    return await new Promise<SourceDocument>((resolve, reject) => {
      child.on('message', (reply: Reply) => {
        clearTimeout(timer);
        if ('alive' in reply) timer = setTimeout(() => reject(tooSlow()), PAGE_SECONDS * 1000);
        else if ('source' in reply) resolve(reply.source);
        else if ('code' in reply) reject(new ProductError(reply.code, reply.details));
        else reject(new Error(reply.failure));
      });
      child.on('error', reject);
      child.on('exit', () => reject(tooMuchMemory(MEGABYTES)));
      child.send({ bytes, name } satisfies Request);
    });
  } finally {
    clearTimeout(timer);
    child.removeAllListeners();
    child.kill('SIGKILL');
  }
}

/** True in such a process, where it does its work and nothing else. */
export function isDocumentProcess(): boolean {
  if (process.argv[2] !== ARGUMENT || process.send === undefined) return false;
  const reply = (message: Reply) => process.send!(message);
  process.once('message', ({ bytes, name }: Request) => {
    readDocument(bytes, name, { onPage: () => reply({ alive: true }) }).then(
      (source) => reply({ source }),
      (error: unknown) =>
        error instanceof ProductError
          ? reply({ code: error.code, details: error.details })
          : reply({ failure: String(error) }),
    );
  });
  return true;
}
