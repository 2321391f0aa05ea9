import { strToU8 } from 'fflate';

/** 1 January 1980, the first day a zip can name: equal parts give equal files. */
const DATE = 0x0021;
const UTF8 = 0x800;

/** A part as a zip holds it. */
export interface PackedPart {
  path: string;
  /** 0 stored, 8 deflated. */
  method: number;
  packed: Uint8Array;
  /** Bytes unpacked, and their checksum. */
  size: number;
  checksum: number;
}

/** A zip of parts in their order; packed bytes are copied as they are. */
export function writeArchive(entries: readonly PackedPart[]): Uint8Array {
  const named = entries.map((entry) => ({ entry, name: strToU8(entry.path) }));
  const size = named.reduce(
    (sum, { entry, name }) => sum + 76 + 2 * name.length + entry.packed.length,
    22,
  );
  const bytes = new Uint8Array(size);
  const view = new DataView(bytes.buffer);
  const offsets: number[] = [];
  let at = 0;
  for (const { entry, name } of named) {
    offsets.push(at);
    view.setUint32(at, 0x04034b50, true);
    view.setUint16(at + 4, 20, true);
    writeFields(view, at + 6, entry, name);
    bytes.set(name, at + 30);
    bytes.set(entry.packed, at + 30 + name.length);
    at += 30 + name.length + entry.packed.length;
  }
  const directory = at;
  named.forEach(({ entry, name }, i) => {
    view.setUint32(at, 0x02014b50, true);
    view.setUint16(at + 4, 20, true);
    view.setUint16(at + 6, 20, true);
    writeFields(view, at + 8, entry, name);
    view.setUint32(at + 42, offsets[i]!, true);
    bytes.set(name, at + 46);
    at += 46 + name.length;
  });
  view.setUint32(at, 0x06054b50, true);
  view.setUint16(at + 8, named.length, true);
  view.setUint16(at + 10, named.length, true);
  view.setUint32(at + 12, at - directory, true);
  view.setUint32(at + 16, directory, true);
  return bytes;
}

/** What local header and central directory say alike: from the flags on to the length of the name. */
function writeFields(view: DataView, at: number, entry: PackedPart, name: Uint8Array): void {
  view.setUint16(at, name.length === entry.path.length ? 0 : UTF8, true);
  view.setUint16(at + 2, entry.method, true);
  view.setUint16(at + 6, DATE, true);
  view.setUint32(at + 8, entry.checksum, true);
  view.setUint32(at + 12, entry.packed.length, true);
  view.setUint32(at + 16, entry.size, true);
  view.setUint16(at + 20, name.length, true);
}
