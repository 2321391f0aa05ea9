import { randomBytes } from 'node:crypto';
import * as nodeFiles from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { clearLeftovers, temporaryName } from './leftovers';

/** The calls that writing needs, so that a test can let any of them fail. */
export type Files = Pick<
  typeof nodeFiles,
  | 'chmod'
  | 'chown'
  | 'copyFile'
  | 'link'
  | 'open'
  | 'readdir'
  | 'realpath'
  | 'readlink'
  | 'rename'
  | 'rm'
  | 'stat'
>;

export interface OutputFile {
  /** Absolute; a link is followed, and stays a link. */
  path: string;
  bytes: Uint8Array;
}

/** Why a file cannot be written, known before anything was. */
export class TargetError extends Error {
  constructor(
    readonly reason: 'readOnly' | 'notAFile' | 'tooLarge',
    readonly path: string,
  ) {
    super(`${reason} ${path}`);
  }
}

interface Target {
  file: OutputFile;
  /** Where the bytes go: the end of all links. */
  real: string;
  /** Null for a new file. */
  old: { mode: number; uid: number; gid: number } | null;
  temporary: string;
  /** The old file under another name until every file is in place. */
  backup: string | null;
}

/**
 * Writes files, all or none: each beside its target, flushed to the disk, and renamed when all of them are there. Whatever
 * fails, the targets are what they were. Rights and owners of a file that is replaced stay.
 * @throws TargetError for a target that must not be written, or what the system says
 */
export async function writeFiles(
  outputs: readonly OutputFile[],
  files: Files = nodeFiles,
): Promise<void> {
  const targets: Target[] = [];
  for (const file of outputs) targets.push(await targetOf(file, files));
  try {
    for (const target of targets) await writeTemporary(target, files);
    for (const [i, target] of targets.entries()) {
      try {
        await replace(target, targets.length > 1, files);
      } catch (error) {
        for (const done of targets.slice(0, i)) await putBack(done, files);
        throw error;
      }
    }
  } finally {
    for (const { temporary, backup } of targets) {
      await files.rm(temporary, { force: true }).catch(() => undefined);
      if (backup !== null) await files.rm(backup, { force: true }).catch(() => undefined);
    }
  }
  for (const folder of new Set(targets.map(({ real }) => dirname(real)))) {
    await flushFolder(folder, files);
  }
}

async function targetOf(file: OutputFile, files: Files): Promise<Target> {
  const real = await endOfLinks(file.path, files);
  const old = await files.stat(real).catch(absent);
  if (old && !old.isFile()) throw new TargetError('notAFile', file.path);
  // The administrator may write everything; a file that is marked as not to be written is still not.
  if (old && (old.mode & 0o222) === 0) throw new TargetError('readOnly', file.path);
  const folder = dirname(real);
  await clearLeftovers(folder, files);
  const temporary = join(folder, temporaryName(randomBytes(4).toString('hex')));
  return { file, real, old, temporary, backup: null };
}

/** A link may point to a file that is not there yet. */
async function endOfLinks(path: string, files: Files): Promise<string> {
  let at = path;
  for (let links = 0; links < 40; links++) {
    const next = await files.readlink(at).catch(() => null);
    if (next === null) break;
    at = join(next.startsWith('/') ? '' : dirname(at), next);
  }
  return at;
}

async function writeTemporary({ file, old, temporary }: Target, files: Files): Promise<void> {
  const handle = await files.open(temporary, 'wx', old ? old.mode & 0o777 : 0o666);
  try {
    await handle.writeFile(file.bytes);
    await handle.sync();
  } finally {
    await handle.close();
  }
  if (!old) return;
  await files.chmod(temporary, old.mode & 0o7777);
  // Only an administrator may give a file away; for everybody else it is theirs already.
  await files.chown(temporary, old.uid, old.gid).catch(() => undefined);
}

async function replace(target: Target, keepsOld: boolean, files: Files): Promise<void> {
  if (keepsOld && target.old) {
    const backup = join(dirname(target.real), temporaryName(randomBytes(4).toString('hex')));
    target.backup = backup;
    // USB sticks know no second names of a file.
    await files.link(target.real, backup).catch(() => files.copyFile(target.real, backup));
  }
  await files.rename(target.temporary, target.real);
}

async function putBack({ real, backup }: Target, files: Files): Promise<void> {
  if (backup === null) await files.rm(real, { force: true });
  else await files.rename(backup, real);
}

/** The rename itself is safe on the disk once its folder is; systems that flush no folders need no help. */
async function flushFolder(folder: string, files: Files): Promise<void> {
  const handle = await files.open(folder, 'r').catch(() => null);
  if (handle === null) return;
  await handle.sync().catch(() => undefined);
  await handle.close();
}

function absent(error: NodeJS.ErrnoException): null {
  if (error.code === 'ENOENT') return null;
  throw error;
}
