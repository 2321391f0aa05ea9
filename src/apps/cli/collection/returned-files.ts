import { readdir, stat } from 'node:fs/promises';
import { join } from 'node:path';
import { isNotMeant, openGiven } from '../../../host/file/incoming/expand';
import { ProductError } from '../../../language/errors';
import type { IncomingFile } from '../../../usecases/collection/incoming';
import { readUserFile, userPath } from '../files';

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

const inFile = (file: string, size: number): AsyncGenerator<IncomingFile> =>
  openGiven({ file, size, bytes: () => readUserFile(file) });
