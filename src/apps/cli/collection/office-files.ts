import { mkdir, stat } from 'node:fs/promises';
import { ProductError } from '../../../language/errors';
import { reasonOf, userPath } from '../files';

/** @throws ProductError outputExists for the first of some files that is there. */
export async function refuseExisting(paths: readonly string[]): Promise<void> {
  for (const path of paths) {
    const found = await stat(userPath(path)).catch(() => null);
    if (found) throw new ProductError('outputExists', { file: path });
  }
}

/** Makes the folder that workbooks of offices go to, with those above it. @throws ProductError unwritableFile */
export async function makeFolder(directory: string): Promise<void> {
  try {
    await mkdir(userPath(directory), { recursive: true });
  } catch (error) {
    const reason = reasonOf(error);
    throw new ProductError('unwritableFile', { file: directory, reason }, { cause: error });
  }
}
