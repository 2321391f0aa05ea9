import { readdir, readFile, stat } from 'node:fs/promises';
import { basename, join } from 'node:path';
import { expand, isNotMeant } from '../../../host/file/incoming/expand';
import { ProductError } from '../../../language/errors';
import type { IncomingFile } from '../../../usecases/collection/incoming';
import { readUserFile, userPath } from '../files';

/** A larger file is no return, and is not read. */
const MOST_MEGABYTES = 200;

/**
 * The files at some paths: folders with everything below them, archives and letters with what is in them. Files are read one
 * by one, when their turn comes; one that cannot be read is a file all the same.
 * @throws ProductError unreadableFile where nothing stands at a path
 */
export async function* returnedFiles(paths: readonly string[]): AsyncGenerator<IncomingFile> {
  for (const path of paths) {
    const found = await stat(userPath(path)).catch((error: NodeJS.ErrnoException) => {
      throw new ProductError(
        'unreadableFile',
        { file: path, reason: error.code ?? error.message },
        { cause: error },
      );
    });
    if (found.isDirectory()) yield* inFolder(path);
    else yield* inFile(path, found.size);
  }
}

async function* inFolder(folder: string): AsyncGenerator<IncomingFile> {
  const names = (await readdir(userPath(folder), { withFileTypes: true })).sort((a, b) =>
    a.name < b.name ? -1 : 1,
  );
  for (const entry of names) {
    const path = join(folder, entry.name);
    if (isNotMeant(entry.name) || entry.name.startsWith('.ledger-')) continue;
    if (entry.isDirectory()) yield* inFolder(path);
    else if (entry.isFile()) yield* inFile(path, (await stat(userPath(path))).size);
  }
}

async function* inFile(path: string, size: number): AsyncGenerator<IncomingFile> {
  if (size > MOST_MEGABYTES * 1024 * 1024) {
    const reason = `> ${MOST_MEGABYTES} MB`;
    yield {
      file: path,
      bytes: () => Promise.reject(new ProductError('unreadableFile', { file: path, reason })),
    };
    return;
  }
  const isContainer = /\.(zip|eml|msg)$/i.test(basename(path));
  if (!isContainer) {
    yield { file: path, bytes: () => readUserFile(path) };
    return;
  }
  yield* expand(path, new Uint8Array(await readFile(userPath(path))));
}
