import { type Unzipped, strFromU8, zipSync } from 'fflate';
import { HostError } from '../../host/errors';
import { limits, unsafeFile } from './limits';
import { contentOf } from './unpack-part';
import { readDirectory } from './zip-directory';

/** Parts of an .xlsx file by path, without a leading slash. */
export type Package = Unzipped;

const OLE2 = [0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1];

/**
 * Unpacks the parts that `wanted` accepts; each is as long as the file says and has the checksum that it says.
 * @throws HostError `encrypted`, `unsafeFile`, or `notAWorkbook` with `reason` oldFormat, notZip or damaged.
 */
export function unpack(bytes: Uint8Array, wanted: (path: string) => boolean = () => true): Package {
  refuseOtherFormats(bytes);
  const parts: Package = Object.create(null) as Package;
  const entries = readDirectory(bytes).filter(({ path }) => wanted(path));
  const most = limits.unpackedMegabytes;
  const total = entries.reduce((sum, { size }) => sum + size, 0);
  if (total > most * 1024 * 1024) throw unsafeFile('unpacked', { most });
  for (const entry of entries) parts[entry.path] = contentOf(bytes, entry);
  return parts;
}

/**
 * The parts of a file with their unpacked sizes in bytes; nothing is unpacked.
 * @throws HostError as `unpack` does.
 */
export function listParts(bytes: Uint8Array): { path: string; size: number }[] {
  refuseOtherFormats(bytes);
  return readDirectory(bytes).map(({ path, size }) => ({ path, size }));
}

/** Packs parts; the list of content types goes first, where every reader expects it. */
export function pack(parts: Package, level: 1 | 6 = 6): Uint8Array {
  const { '[Content_Types].xml': types, ...others } = parts;
  return zipSync({ '[Content_Types].xml': types!, ...others }, { level });
}

export function notAWorkbook(reason: string, cause?: unknown): HostError {
  return new HostError('notAWorkbook', { reason }, { cause });
}

/** Text of a part; undefined when the part is missing. */
export function partText(parts: Package, path: string): string | undefined {
  const bytes = parts[path];
  if (!bytes) return undefined;
  const encoding = bytes[0] === 0xff && bytes[1] === 0xfe ? 'utf-16le' : 'utf-8';
  return new TextDecoder(encoding).decode(bytes);
}

function refuseOtherFormats(bytes: Uint8Array): void {
  if (OLE2.every((byte, i) => bytes[i] === byte)) {
    // Directory entries of an OLE2 file are named in UTF-16; office encryption wraps the real file in this one.
    const names = strFromU8(bytes, true).replace(/\0/g, '');
    if (names.includes('EncryptedPackage')) throw new HostError('encrypted');
    throw notAWorkbook('oldFormat');
  }
  if (bytes[0] !== 0x50 || bytes[1] !== 0x4b) throw notAWorkbook('notZip');
}
