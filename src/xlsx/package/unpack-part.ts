import { Inflate } from 'fflate';
import { ProductError } from '../../language/errors';
import { inflateNatively } from './codec';
import { crc32 } from './crc32';
import { unsafeFile } from './limits';
import type { ZipEntry } from './zip-directory';

const STORED = 0;
const DEFLATED = 8;
/** Packed bytes that are unpacked at a time: at most 66 MB come of them before the length is looked at. */
const STEP = 64 * 1024;

/**
 * The unpacked bytes of a part.
 * @throws ProductError `unsafeFile` (size, checksum) where they are not what the list of parts says, `notAWorkbook` (damaged)
 */
export function contentOf(bytes: Uint8Array, entry: ZipEntry): Uint8Array<ArrayBuffer> {
  const { path, method, start, packedSize, checksum } = entry;
  const packed = bytes.subarray(start, start + packedSize);
  if (method !== STORED && method !== DEFLATED) throw damaged();
  const content = method === STORED ? new Uint8Array(packed) : inflate(packed, entry);
  if (crc32(content) !== checksum) throw unsafeFile('checksum', { part: path });
  return content;
}

/** Never takes more memory than the part claims to need, and stops where it goes on beyond. */
function inflate(packed: Uint8Array, { path, size }: ZipEntry): Uint8Array<ArrayBuffer> {
  const whole = inflatedAtOnce(packed, path, size);
  if (whole) return whole;
  const content = new Uint8Array(size);
  let length = 0;
  const stream = new Inflate((piece) => {
    if (length + piece.length > size) throw unsafeFile('size', { part: path });
    content.set(piece, length);
    length += piece.length;
  });
  try {
    for (let at = 0; at < packed.length; at += STEP) {
      stream.push(packed.subarray(at, at + STEP), at + STEP >= packed.length);
    }
  } catch (error) {
    if (error instanceof ProductError) throw error;
    throw damaged(error);
  }
  if (length !== size) throw unsafeFile('size', { part: path });
  return content;
}

function inflatedAtOnce(
  packed: Uint8Array,
  path: string,
  size: number,
): Uint8Array<ArrayBuffer> | null {
  try {
    const content = inflateNatively(packed, size);
    if (content && content.length !== size) throw unsafeFile('size', { part: path });
    return content as Uint8Array<ArrayBuffer> | null;
  } catch (error) {
    if (error instanceof ProductError) throw error;
    if ((error as { code?: string }).code === 'ERR_BUFFER_TOO_LARGE') {
      throw unsafeFile('size', { part: path });
    }
    throw damaged(error);
  }
}

const damaged = (cause?: unknown) =>
  new ProductError('notAWorkbook', { reason: 'damaged' }, { cause });
