import { deflateRawSync } from 'node:zlib';
import { crc32 } from '../../../src/xlsx/package/crc32';
import { writeArchive } from '../../../src/xlsx/package/write-archive';

/** Parts by path, packed as every program packs them. */
export function zip(parts: Readonly<Record<string, Uint8Array | string>>): Uint8Array {
  return writeArchive(
    Object.entries(parts).map(([path, part]) => {
      const content = Buffer.from(part);
      return {
        path,
        method: 8,
        packed: deflateRawSync(content),
        size: content.length,
        checksum: crc32(content),
      };
    }),
  );
}

/** A part that unpacks to zeros. */
export const zeros = (megabytes: number): Uint8Array => new Uint8Array(megabytes * 1024 * 1024);

const CENTRAL = 0x02014b50;

/** A zip whose list of parts says something else. @param at where the list names a part, by its path. */
export function lying(
  file: Uint8Array,
  change: (view: DataView, at: (path: string) => number) => void,
): Uint8Array {
  const copy = file.slice();
  const view = new DataView(copy.buffer);
  const at = (path: string): number => {
    const wanted = Buffer.from(path);
    for (let i = 0; i + 46 <= copy.length; i++) {
      if (view.getUint32(i, true) !== CENTRAL) continue;
      if (wanted.equals(copy.subarray(i + 46, i + 46 + view.getUint16(i + 28, true)))) return i;
    }
    throw new Error(`no part ${path}`);
  };
  change(view, at);
  return copy;
}

/** Fields of a part in the list at the end of the file, by their distance from its beginning. */
export const LIST = { flags: 8, method: 10, checksum: 16, packedSize: 20, size: 24, offset: 42 };
