import { createHash } from 'node:crypto';
import { hostname } from 'node:os';
import { join } from 'node:path';
import type { Files } from './write-files';

/** A shared folder is written by several machines, which count their processes apart. */
const machine = createHash('sha256').update(hostname()).digest('hex').slice(0, 8);
const NAME = /^\.ledger-([0-9a-f]{8})-(\d+)-[0-9a-f]+\.tmp$/;
const DAY = 24 * 60 * 60 * 1000;

/** Name of a file that is there only while another one is written. */
export function temporaryName(unique: string): string {
  return `.ledger-${machine}-${process.pid}-${unique}.tmp`;
}

/** Removes what runs that were killed left in a folder; what a run that goes on is writing stays. */
export async function clearLeftovers(
  folder: string,
  files: Pick<Files, 'readdir' | 'rm' | 'stat'>,
): Promise<void> {
  const names: string[] = await files.readdir(folder).catch(() => []);
  for (const name of names) {
    const match = NAME.exec(name);
    if (!match) continue;
    const path = join(folder, name);
    const isOver = match[1] === machine ? !isRunning(Number(match[2])) : await isOld(path, files);
    if (isOver) await files.rm(path, { force: true }).catch(() => undefined);
  }
}

function isRunning(process_: number): boolean {
  try {
    process.kill(process_, 0);
    return true;
  } catch (error) {
    return (error as NodeJS.ErrnoException).code === 'EPERM';
  }
}

async function isOld(path: string, files: Pick<Files, 'stat'>): Promise<boolean> {
  const found = await files.stat(path).catch(() => null);
  return found !== null && Date.now() - found.mtimeMs > DAY;
}
