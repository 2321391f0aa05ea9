import { readFile, stat } from 'node:fs/promises';
import { resolve } from 'node:path';
import { ProductError } from '../../language/errors';
import { TargetError, writeFiles, type OutputFile } from './output/write-files';

/** No file of an office is larger; each kind of file has its own limit below it. */
const MOST_MEGABYTES = 400;

/** npm runs scripts in the project's folder: paths are meant from where the person called it. */
export function userPath(path: string): string {
  return resolve(process.env.INIT_CWD ?? process.cwd(), path);
}

/** @throws ProductError unreadableFile. */
export async function readUserFile(path: string): Promise<Uint8Array> {
  try {
    const found = await stat(userPath(path));
    if (!found.isFile() && !found.isDirectory()) throw new TargetError('notAFile', path);
    if (found.size > MOST_MEGABYTES * 1024 * 1024) throw new TargetError('tooLarge', path);
    return await readFile(userPath(path));
  } catch (error) {
    throw new ProductError(
      'unreadableFile',
      { file: path, reason: reasonOf(error) },
      { cause: error },
    );
  }
}

/**
 * Writes files as `writeFiles` does; paths are as the person gave them.
 * @throws ProductError unwritableFile
 */
export async function writeUserFiles(outputs: readonly OutputFile[]): Promise<void> {
  try {
    await writeFiles(outputs.map(({ path, bytes }) => ({ path: userPath(path), bytes })));
  } catch (error) {
    const file = outputs.map(({ path }) => path).join(', ');
    throw new ProductError('unwritableFile', { file, reason: reasonOf(error) }, { cause: error });
  }
}

/** Why the system did not do what was asked. */
export function reasonOf(error: unknown): string {
  if (error instanceof TargetError) {
    return error.reason === 'readOnly'
      ? '文件是只读的，请换一个文件名 the file is read-only, give another name'
      : error.reason === 'tooLarge'
        ? `文件超过 ${MOST_MEGABYTES} MB the file is larger than ${MOST_MEGABYTES} MB`
        : '不是普通文件 it is not a file';
  }
  const code = (error as NodeJS.ErrnoException).code;
  if (code === 'ENOENT') return '没有这个文件或文件夹 no such file or folder';
  if (code === 'EISDIR') return '是文件夹 it is a folder';
  if (code === 'ENOSPC' || code === 'EDQUOT') return '磁盘已满 the disk is full';
  if (code === 'EFBIG')
    return '这里放不下这么大的文件 there is no more room for a file of this size';
  if (code === 'EROFS') return '磁盘是只读的 the disk is read-only';
  if (code === 'ENAMETOOLONG') return '文件名太长 the name is too long';
  if (code === 'EACCES' || code === 'EPERM') return '没有权限 permission denied';
  return error instanceof Error ? error.message : String(error);
}
