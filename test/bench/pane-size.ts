import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';

const DIST = join(__dirname, '..', '..', 'dist');

/** Bytes the pane loads before its first step shows: its page and the scripts that page names. */
export async function benchPaneSize(): Promise<string[]> {
  const page = await readFile(join(DIST, 'taskpane.html'), 'utf8');
  const scripts = [...page.matchAll(/<script[^>]+src="([^":]+\.js)"/g)].map((match) => match[1]!);
  let bytes = gzipSync(page).length;
  for (const script of scripts) bytes += gzipSync(await readFile(join(DIST, script))).length;
  return [
    'task pane, initial bytes (gzip)',
    `${(bytes / 1024).toFixed(0)} KB`,
    'one page and its scripts; office.js comes from its own address',
    '–',
  ];
}
