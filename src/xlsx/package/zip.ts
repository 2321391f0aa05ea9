import { type Unzipped, strFromU8, unzipSync, zipSync } from 'fflate';
import { HostError } from '../../host/errors';

/** Parts of an .xlsx file by path, without a leading slash. */
export type Package = Unzipped;

/** More than this, unpacked, is not a workbook but an attack. */
const MOST_BYTES = 512 * 1024 * 1024;

const OLE2 = [0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1];

/**
 * Unpacks the parts that `wanted` accepts.
 * @throws HostError `encrypted`, or `notAWorkbook` with `reason` oldFormat, notZip, tooLarge, or damaged.
 */
export function unpack(bytes: Uint8Array, wanted: (path: string) => boolean = () => true): Package {
  refuseOtherFormats(bytes);
  let total = 0;
  try {
    return unzipSync(bytes, {
      filter: ({ name, originalSize }) => {
        if (!wanted(name)) return false;
        total += originalSize;
        if (total > MOST_BYTES) throw notAWorkbook('tooLarge');
        return true;
      },
    });
  } catch (error) {
    if (error instanceof HostError) throw error;
    throw notAWorkbook('damaged', error);
  }
}

/**
 * The parts of a file with their unpacked sizes in bytes; nothing is unpacked.
 * @throws HostError as `unpack` does.
 */
export function listParts(bytes: Uint8Array): { path: string; size: number }[] {
  refuseOtherFormats(bytes);
  const parts: { path: string; size: number }[] = [];
  try {
    unzipSync(bytes, {
      filter: ({ name, originalSize }) => {
        parts.push({ path: name, size: originalSize });
        return false;
      },
    });
  } catch (error) {
    throw notAWorkbook('damaged', error);
  }
  return parts;
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
