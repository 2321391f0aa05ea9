import { ProductError } from '../../../language/errors';

/** By which a file is known to have been written since. */
export interface FileStamp {
  /** Milliseconds since 1970. */
  modified: number;
  bytes: number;
}

/** A file of the user's that the page reads and writes where it lies, and the state of it that the desk knows. */
export interface FileInPlace {
  handle: FileSystemFileHandle;
  stamp: FileStamp;
}

interface Pickers {
  showOpenFilePicker?: (options: object) => Promise<FileSystemFileHandle[]>;
  showSaveFilePicker?: (options: object) => Promise<FileSystemFileHandle>;
}

/** Not in the types of the DOM, because not every browser has it. */
interface Permissions {
  queryPermission?: (wanted: { mode: 'read' | 'readwrite' }) => Promise<PermissionState>;
  requestPermission?: (wanted: { mode: 'read' | 'readwrite' }) => Promise<PermissionState>;
}

const TYPES = [
  {
    accept: {
      'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet': ['.xlsx'],
    },
  },
];

const pickers = (): Pickers => window as Pickers;

/** Whether this browser lets a page open and write files where they lie. */
export const opensInPlace = (): boolean => pickers().showOpenFilePicker !== undefined;
export const savesInPlace = (): boolean => pickers().showSaveFilePicker !== undefined;

/** Asks for a workbook; null where the user chose none. */
export function pickFile(): Promise<FileSystemFileHandle | null> {
  return picked(async () => (await pickers().showOpenFilePicker!({ types: TYPES }))[0] ?? null);
}

/** Asks where to save; null where the user chose no place. */
export function pickPlace(suggestedName: string): Promise<FileSystemFileHandle | null> {
  return picked(() => pickers().showSaveFilePicker!({ types: TYPES, suggestedName }));
}

/** What the user chose in a dialog of the browser; null where that was nothing. */
export async function picked<T>(pick: () => Promise<T>): Promise<T | null> {
  try {
    return await pick();
  } catch (error) {
    if (error instanceof DOMException && error.name === 'AbortError') return null;
    throw error;
  }
}

export const stampOf = ({ lastModified, size }: File): FileStamp => ({
  modified: lastModified,
  bytes: size,
});

export const sameStamp = (a: FileStamp, b: FileStamp): boolean =>
  a.modified === b.modified && a.bytes === b.bytes;

/** @throws ProductError fileHeld, fileGone, fileNotAllowed */
export async function readInPlace(
  handle: FileSystemFileHandle,
): Promise<{ bytes: Uint8Array; stamp: FileStamp }> {
  return inWords(handle, async () => {
    const file = await handle.getFile();
    return { bytes: new Uint8Array(await file.arrayBuffer()), stamp: stampOf(file) };
  });
}

/**
 * Writes a file where it lies, whole or not at all: the browser writes beside it and then puts it in its place.
 * @param contents asked for once the user has let the page write.
 * @throws ProductError fileHeld, fileGone, fileNotAllowed
 */
export async function writeInPlace(
  handle: FileSystemFileHandle,
  contents: () => Promise<Uint8Array>,
): Promise<FileInPlace> {
  return inWords(handle, async () => {
    if (!(await allowed(handle, 'readwrite')))
      throw new ProductError('fileNotAllowed', { file: handle.name });
    const bytes = await contents();
    const stream = await handle.createWritable();
    try {
      await stream.write(bytes as Uint8Array<ArrayBuffer>);
      await stream.close();
    } catch (error) {
      await stream.abort().catch(() => undefined);
      throw error;
    }
    return { handle, stamp: stampOf(await handle.getFile()) };
  });
}

/** What the file is now; null where the page may not look without asking. @throws ProductError fileHeld, fileGone */
export async function stampInPlace(handle: FileSystemFileHandle): Promise<FileStamp | null> {
  const permissions = handle as Permissions;
  const state = (await permissions.queryPermission?.({ mode: 'read' })) ?? 'granted';
  if (state !== 'granted') return null;
  return inWords(handle, async () => stampOf(await handle.getFile()));
}

/** Whether the page may use a file or folder; asks the user where that is open, which needs a click before. */
export async function allowed(
  file: FileSystemHandle,
  mode: 'read' | 'readwrite',
): Promise<boolean> {
  const handle = file as Permissions;
  const state = (await handle.queryPermission?.({ mode })) ?? 'granted';
  return state === 'granted' || (await handle.requestPermission?.({ mode })) === 'granted';
}

/** What browsers say when a file cannot be read or written, by the name of their error. */
const HELD = ['NoModificationAllowedError', 'InvalidStateError', 'NotReadableError', 'AbortError'];

async function inWords<T>(
  { name: file }: FileSystemFileHandle,
  work: () => Promise<T>,
): Promise<T> {
  try {
    return await work();
  } catch (error) {
    if (!(error instanceof DOMException)) throw error;
    const said = (code: 'fileHeld' | 'fileGone' | 'fileNotAllowed') =>
      new ProductError(code, { file }, { cause: error });
    if (HELD.includes(error.name)) throw said('fileHeld');
    if (error.name === 'NotFoundError') throw said('fileGone');
    if (error.name === 'NotAllowedError' || error.name === 'SecurityError')
      throw said('fileNotAllowed');
    throw error;
  }
}
