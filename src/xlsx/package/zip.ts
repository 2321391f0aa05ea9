import { type Unzipped, strFromU8, zipSync } from 'fflate';
import { ProductError } from '../../language/errors';
import { decodeText } from './decode-text';
import { notAWorkbook } from './errors';
import { limits, unsafeFile } from './limits';
import { contentOf } from './unpack-part';
import { readDirectory, type ZipEntry } from './zip-directory';

/** Parts of an Office file by path, without a leading slash, unpacked. */
export type Parts = Unzipped;

const OLE2 = [0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1];

/**
 * Unpacks the parts that `wanted` accepts; each is as long as the file says and has the checksum that it says.
 * @throws ProductError `encrypted`, `unsafeFile`, or `notAWorkbook` with `reason` oldFormat, notZip or damaged.
 */
export function unpack(bytes: Uint8Array, wanted: (path: string) => boolean = () => true): Parts {
  refuseOtherFormats(bytes);
  const parts: Parts = Object.create(null) as Parts;
  const entries = readDirectory(bytes).filter(({ path }) => wanted(path));
  refuseTooMuch(entries);
  for (const entry of entries) parts[entry.path] = contentOf(bytes, entry);
  return parts;
}

/** @throws ProductError unsafeFile: unpacked */
export function refuseTooMuch(entries: readonly ZipEntry[]): void {
  const most = limits.unpackedMegabytes;
  const total = entries.reduce((sum, { size }) => sum + size, 0);
  if (total > most * 1024 * 1024) throw unsafeFile('unpacked', { most });
}

/**
 * The parts of a file with their unpacked sizes in bytes; nothing is unpacked.
 * @throws ProductError as `unpack` does.
 */
export function listParts(bytes: Uint8Array): { path: string; size: number }[] {
  refuseOtherFormats(bytes);
  return readDirectory(bytes).map(({ path, size }) => ({ path, size }));
}

/** Packs parts; the list of content types goes first, where every reader expects it. */
export function pack(parts: Parts, level: 1 | 6 = 6): Uint8Array {
  const { '[Content_Types].xml': types, ...others } = parts;
  return zipSync({ '[Content_Types].xml': types!, ...others }, { level });
}

/** Text of a part; undefined when the part is missing. */
export function partText(parts: Parts, path: string): string | undefined {
  const bytes = parts[path];
  return bytes && decodeText(bytes);
}

/** @throws ProductError `encrypted`, or `notAWorkbook` with `reason` oldFormat or notZip. */
export function refuseOtherFormats(bytes: Uint8Array): void {
  if (OLE2.every((byte, i) => bytes[i] === byte)) {
    // Directory entries of an OLE2 file are named in UTF-16; office encryption wraps the real file in this one.
    const names = strFromU8(bytes, true).replace(/\0/g, '');
    if (names.includes('EncryptedPackage')) throw new ProductError('encrypted');
    throw notAWorkbook('oldFormat');
  }
  if (bytes[0] !== 0x50 || bytes[1] !== 0x4b) throw notAWorkbook('notZip');
}
