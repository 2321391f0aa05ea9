import { createHash } from 'node:crypto';
import { readFileSync, readdirSync } from 'node:fs';
import path from 'node:path';
import { type Zippable, zipSync } from 'fflate';

/** Files of a package by their path with slashes. */
export type Files = Map<string, Uint8Array>;

/** Every file below a folder, by its path in it. */
export function filesOf(folder: string): Files {
  const files: Files = new Map();
  for (const entry of readdirSync(folder, { recursive: true, withFileTypes: true })) {
    if (!entry.isFile()) continue;
    const file = path.join(entry.parentPath, entry.name);
    files.set(path.relative(folder, file).split(path.sep).join('/'), readFileSync(file));
  }
  return files;
}

/** One line a file, as `sha256sum -c` reads them. */
export function checksums(files: Files): string {
  return sorted(files)
    .map(([name, bytes]) => `${createHash('sha256').update(bytes).digest('hex')}  ${name}\n`)
    .join('');
}

/**
 * A zip that depends on nothing but its files and the time given: same order, same time, same bytes.
 * @param time written into every entry, as UTC; a zip counts in two seconds from 1980 on.
 */
export function zip(files: Files, time: Date): Uint8Array {
  const entries: Zippable = {};
  for (const [name, bytes] of sorted(files)) entries[name] = bytes;
  return zipSync(entries, { level: 9, mtime: asLocal(time) });
}

function sorted(files: Files): [string, Uint8Array][] {
  return [...files].sort(([a], [b]) => (a < b ? -1 : 1));
}

/** The zip takes a date's local fields: here those of UTC, so that the machine's place does not matter. */
function asLocal(time: Date): Date {
  return new Date(
    time.getUTCFullYear(),
    time.getUTCMonth(),
    time.getUTCDate(),
    time.getUTCHours(),
    time.getUTCMinutes(),
    time.getUTCSeconds(),
  );
}
