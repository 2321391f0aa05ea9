import { readFile, rename, rm, writeFile } from 'node:fs/promises';
import { basename, dirname, join, resolve } from 'node:path';
import { ProductError } from '../../language/errors';

/** npm runs scripts in the project's folder: paths are meant from where the person called it. */
export function userPath(path: string): string {
  return resolve(process.env.INIT_CWD ?? process.cwd(), path);
}

/** @throws ProductError unreadableFile. */
export async function readUserFile(path: string): Promise<Uint8Array> {
  try {
    return await readFile(userPath(path));
  } catch (error) {
    throw new ProductError(
      'unreadableFile',
      { file: path, reason: reasonOf(error) },
      { cause: error },
    );
  }
}

/** Writes beside the target and renames, so that a failure leaves an existing file as it was. */
export async function writeUserFile(path: string, bytes: Uint8Array): Promise<void> {
  const target = userPath(path);
  const temporary = join(dirname(target), `.${basename(target)}.${process.pid}.tmp`);
  try {
    await writeFile(temporary, bytes);
    await rename(temporary, target);
  } catch (error) {
    await rm(temporary, { force: true });
    throw new ProductError(
      'unwritableFile',
      { file: path, reason: reasonOf(error) },
      { cause: error },
    );
  }
}

function reasonOf(error: unknown): string {
  const code = (error as NodeJS.ErrnoException).code;
  if (code === 'ENOENT') return '没有这个文件或文件夹 no such file or folder';
  if (code === 'EISDIR') return '是文件夹 it is a folder';
  if (code === 'EACCES' || code === 'EPERM') return '没有权限 permission denied';
  return error instanceof Error ? error.message : String(error);
}
