import { unsafeFile } from '../../../xlsx/package/limits';
import { contentOf } from '../../../xlsx/package/unpack-part';
import { refuseTooMuch } from '../../../xlsx/package/zip';
import { readDirectory } from '../../../xlsx/package/zip-directory';
import { attachmentsOf } from './mail';

/** A file, or one that was inside another; `file` says inside which. */
export interface ExpandedFile {
  file: string;
  bytes(): Promise<Uint8Array>;
}

/** A file as it was chosen, or found in a folder. */
export interface GivenFile extends ExpandedFile {
  /** In bytes. */
  size: number;
}

/** A larger file is no return, and is not read. */
const MOST_MEGABYTES = 200;
const MEGABYTE = 1024 * 1024;

/** A chosen file, or what is in it where it is an archive or a letter; one that is too large is a file all the same. */
export async function* openGiven({ file, size, bytes }: GivenFile): AsyncGenerator<ExpandedFile> {
  if (size > MOST_MEGABYTES * MEGABYTE) {
    const details = { size: Math.ceil(size / MEGABYTE), most: MOST_MEGABYTES };
    yield { file, bytes: () => Promise.reject(unsafeFile('file', details)) };
    return;
  }
  const isContainer = /\.(zip|eml|msg)$/i.test(file);
  const content = isContainer ? await bytes().catch(() => null) : null;
  if (content) yield* expand(file, content);
  else yield { file, bytes };
}

/** Archives and letters inside each other, at most so deep. */
const DEEPEST = 3;
/** What systems leave in archives and folders, and what Office leaves beside a file that is open. */
const NOT_MEANT = /(^|\/)(__MACOSX\/|\.DS_Store$|Thumbs\.db$|desktop\.ini$|~\$|\.~lock)/i;

/** Whether a file is there by accident. */
export const isNotMeant = (file: string): boolean => NOT_MEANT.test(file);

/**
 * What is in a file: the workbooks of an archive, the attachments of a letter, or the file itself. What cannot be opened stays
 * as it is: whoever reads it says what is wrong with it.
 */
export async function* expand(
  file: string,
  bytes: Uint8Array,
  depth = 0,
): AsyncGenerator<ExpandedFile> {
  const parts = depth < DEEPEST ? await partsOf(file, bytes).catch(() => null) : null;
  if (!parts) {
    yield { file, bytes: async () => bytes };
    return;
  }
  for (const part of parts) {
    if (isNotMeant(part.name)) continue;
    const name = `${file}/${part.name}`;
    try {
      yield* expand(name, part.content(), depth + 1);
    } catch (error) {
      yield { file: name, bytes: () => Promise.reject(error) };
    }
  }
}

interface Part {
  name: string;
  content(): Uint8Array;
}

/** The files in an archive or a letter; null for any other file. */
async function partsOf(file: string, bytes: Uint8Array): Promise<Part[] | null> {
  if (bytes[0] === 0x50 && bytes[1] === 0x4b) {
    const entries = readDirectory(bytes);
    // A workbook is an archive too, and so is a document.
    if (entries.some(({ path }) => /^\/?\[content_types\]\.xml$/i.test(path))) return null;
    if (entries.some(({ path }) => path === 'mimetype')) return null;
    refuseTooMuch(entries);
    return entries
      .filter(({ path }) => !/[\\/]$/.test(path))
      .map((entry) => ({
        name: entry.path.replace(/\\/g, '/'),
        content: () => contentOf(bytes, entry),
      }));
  }
  if (!/\.(eml|msg)$/i.test(file)) return null;
  const attached = await attachmentsOf(file, bytes);
  return attached.map(({ name, content }) => ({ name, content: () => content }));
}
