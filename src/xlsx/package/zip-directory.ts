import { ProductError } from '../../language/errors';
import { limits, unsafeFile } from './limits';

/** One part as the list at the end of a zip file describes it. */
export interface ZipEntry {
  /** As the file writes it. */
  path: string;
  /** 0 stored, 8 deflated. */
  method: number;
  /** Where its packed bytes begin, and how many they are. */
  start: number;
  packedSize: number;
  /** Unpacked size in bytes, as claimed. */
  size: number;
  /** Checksum, as claimed. */
  checksum: number;
}

const LOCAL = 0x04034b50;
const CENTRAL = 0x02014b50;
const END = 0x06054b50;
const END_64 = 0x06064b50;
const LOCATOR_64 = 0x07064b50;
const END_LENGTH = 22;
const ENCRYPTED = 1;
const UTF8 = 0x800;
const UNKNOWN = 0xffffffff;
/** Some programs append bytes to the archive; a comment may be 64 KB long. */
const FARTHEST_END = 1024 * 1024;

/**
 * Reads which parts a zip file has, without unpacking any. What the list says of places and sizes is held against the
 * file: inside it, and no two parts in the same bytes.
 * @throws ProductError `notAWorkbook` (damaged), `encrypted`, or `unsafeFile`: entries, overlap, size, ratio.
 */
export function readDirectory(bytes: Uint8Array): ZipEntry[] {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const end = findEnd(view);
  const { count, offset } = listOf(view, end);
  if (count > limits.entries) throw unsafeFile('entries', { most: limits.entries });
  const entries: ZipEntry[] = [];
  let at = offset;
  for (let i = 0; i < count; i++) {
    if (at + 46 > bytes.length || view.getUint32(at, true) !== CENTRAL) throw damaged();
    const { entry, next } = readEntry(view, bytes, at);
    entries.push(entry);
    at = next;
  }
  refuseOverlaps(entries);
  return entries;
}

function findEnd(view: DataView): number {
  const last = view.byteLength - END_LENGTH;
  for (let at = last; at >= Math.max(0, last - FARTHEST_END); at--) {
    if (view.getUint32(at, true) === END) return at;
  }
  throw damaged();
}

/** Number of parts, and where their list begins. */
function listOf(view: DataView, end: number): { count: number; offset: number } {
  const short = { count: view.getUint16(end + 10, true), offset: view.getUint32(end + 16, true) };
  const locator = end - 20;
  if (locator < 0 || view.getUint32(locator, true) !== LOCATOR_64) return short;
  const long = size64(view, locator + 8);
  if (long + 56 > view.byteLength || view.getUint32(long, true) !== END_64) return short;
  return { count: size64(view, long + 32), offset: size64(view, long + 48) };
}

function readEntry(view: DataView, bytes: Uint8Array, at: number) {
  const flags = view.getUint16(at + 8, true);
  if (flags & ENCRYPTED) throw new ProductError('encrypted');
  const nameLength = view.getUint16(at + 28, true);
  const extraLength = view.getUint16(at + 30, true);
  const commentLength = view.getUint16(at + 32, true);
  const next = at + 46 + nameLength + extraLength + commentLength;
  if (next > bytes.length) throw damaged();
  const path = nameOf(bytes.subarray(at + 46, at + 46 + nameLength), flags);
  const sizes = sizesOf(view, at, at + 46 + nameLength, extraLength);
  const start = contentStart(view, sizes.local);
  if (start + sizes.packedSize > bytes.length) throw unsafeFile('size', { part: path });
  const method = view.getUint16(at + 10, true);
  const { packedSize, size } = sizes;
  if (method === 0 && packedSize !== size) throw unsafeFile('size', { part: path });
  if (size > limits.ratioFrom && size > packedSize * limits.ratio) {
    throw unsafeFile('ratio', { part: path });
  }
  const checksum = view.getUint32(at + 16, true);
  return { entry: { path, method, start, packedSize, size, checksum }, next };
}

function sizesOf(view: DataView, at: number, extra: number, extraLength: number) {
  const sizes = {
    size: view.getUint32(at + 24, true),
    packedSize: view.getUint32(at + 20, true),
    local: view.getUint32(at + 42, true),
  };
  // Zip64: what does not fit stands in an extra field, in this order.
  let field = extra;
  while (field + 4 <= extra + extraLength) {
    const length = view.getUint16(field + 2, true);
    if (view.getUint16(field, true) === 1) {
      let value = field + 4;
      for (const key of ['size', 'packedSize', 'local'] as const) {
        if (sizes[key] !== UNKNOWN || value + 8 > field + 4 + length) continue;
        sizes[key] = size64(view, value);
        value += 8;
      }
    }
    field += 4 + length;
  }
  return sizes;
}

function contentStart(view: DataView, local: number): number {
  if (local + 30 > view.byteLength || view.getUint32(local, true) !== LOCAL) throw damaged();
  return local + 30 + view.getUint16(local + 26, true) + view.getUint16(local + 28, true);
}

function refuseOverlaps(entries: readonly ZipEntry[]): void {
  const byPlace = [...entries].sort((a, b) => a.start - b.start);
  let end = 0;
  for (const { start, packedSize, path } of byPlace) {
    if (start < end) throw unsafeFile('overlap', { part: path });
    end = start + packedSize;
  }
}

function size64(view: DataView, at: number): number {
  if (at + 8 > view.byteLength) throw damaged();
  return Number(view.getBigUint64(at, true));
}

/** Names of the parts of office files are ASCII; other names are UTF-8 whether or not the flag says so. */
function nameOf(bytes: Uint8Array, flags: number): string {
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes);
  } catch {
    return new TextDecoder(flags & UTF8 ? 'utf-8' : 'latin1').decode(bytes);
  }
}

const damaged = () => new ProductError('notAWorkbook', { reason: 'damaged' });
