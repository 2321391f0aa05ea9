import { crc32 } from '../../xlsx/package/crc32';
import { writeArchive } from '../../xlsx/package/write-archive';

/** Files as one .zip; workbooks are packed already, so they are stored as they are. */
export function zipFiles(files: readonly { name: string; bytes: Uint8Array }[]): Uint8Array {
  return writeArchive(
    files.map(({ name, bytes }) => ({
      path: name,
      method: 0,
      packed: bytes,
      size: bytes.length,
      checksum: crc32(bytes),
    })),
  );
}
