import { deflate } from './codec';
import { crc32 } from './crc32';
import { decodeText } from './decode-text';
import { contentOf } from './unpack-part';
import { encoded, joined, type Text, textOf } from '../xml/pieces';
import { type PackedPart, writeArchive } from './write-archive';
import { refuseOtherFormats, refuseTooMuch } from './zip';
import { readDirectory, type ZipEntry } from './zip-directory';

interface Part {
  /** As it is written. */
  path: string;
  /** Where it lies in the file it came from, still packed. */
  entry?: ZipEntry;
  /** What takes its place; text becomes bytes when the file is written. */
  changed?: Uint8Array | Text;
}

/**
 * The parts of a file by path, without a leading slash; paths ignore case. A part stays packed as it came until it is set,
 * and is written back byte for byte.
 */
export class Package {
  private readonly verified = new Set<string>();

  private constructor(
    private readonly file: Uint8Array,
    private readonly parts: Map<string, Part>,
  ) {}

  static create(): Package {
    return new Package(new Uint8Array(), new Map());
  }

  /** Limits of what a file may be: limits.ts, held by `readDirectory`. @throws ProductError as `unpack` (zip.ts) does. */
  static open(bytes: Uint8Array): Package {
    refuseOtherFormats(bytes);
    const entries = readDirectory(bytes).filter(({ path }) => !/[\\/]$/.test(path));
    refuseTooMuch(entries);
    const parts = new Map<string, Part>();
    for (const entry of entries) {
      // Some programs write Windows' paths.
      const path = entry.path.replace(/\\/g, '/').replace(/^\/+/, '');
      parts.set(keyOf(path), { path, entry });
    }
    return new Package(bytes, parts);
  }

  /** Another package of the same parts: what is set there is not set here. */
  copy(): Package {
    return new Package(this.file, new Map(this.parts));
  }

  paths(): string[] {
    return [...this.parts.values()].map(({ path }) => path);
  }

  has(path: string): boolean {
    return this.parts.has(keyOf(path));
  }

  /** @throws ProductError `notAWorkbook` (damaged) where the checksum is wrong. */
  bytes(path: string): Uint8Array | undefined {
    const key = keyOf(path);
    const part = this.parts.get(key);
    if (!part) return undefined;
    this.verified.add(key);
    const { changed } = part;
    if (changed === undefined) return contentOf(this.file, part.entry!);
    return changed instanceof Uint8Array ? changed : joined(encoded(changed));
  }

  /** Holds the checksums of parts that nobody has read yet. @throws ProductError `notAWorkbook` (damaged). */
  verify(): void {
    for (const [key, { path }] of this.parts) if (!this.verified.has(key)) this.bytes(path);
  }

  /** Text of a part; undefined when the part is missing. */
  text(path: string): string | undefined {
    const changed = this.parts.get(keyOf(path))?.changed;
    if (changed !== undefined && !(changed instanceof Uint8Array)) return textOf(changed);
    const bytes = this.bytes(path);
    return bytes && decodeText(bytes);
  }

  /** Text of a part that was set, without the elements that were checked as they were made. */
  uncheckedText(path: string): string {
    const changed = this.parts.get(keyOf(path))?.changed;
    if (changed === undefined || typeof changed === 'string' || changed instanceof Uint8Array) {
      return this.text(path)!;
    }
    return changed.filter((piece) => typeof piece === 'string').join('');
  }

  /** Puts a part in the place of the one of that path, or adds it. Text is stored as UTF-8. */
  set(path: string, content: Text | Uint8Array): void {
    const key = keyOf(path);
    this.parts.set(key, { path: this.parts.get(key)?.path ?? path, changed: content });
  }

  remove(path: string): void {
    this.parts.delete(keyOf(path));
  }

  /** The first of `pathOf(1)`, `pathOf(2)` … that no part has. */
  freePath(pathOf: (n: number) => string): string {
    let n = 1;
    while (this.has(pathOf(n))) n += 1;
    return pathOf(n);
  }

  /** Paths of the parts that were set. */
  changedPaths(): string[] {
    return [...this.parts.values()]
      .filter(({ changed }) => changed !== undefined)
      .map(({ path }) => path);
  }

  /** The file: the list of content types first, where every reader expects it, then the parts as they came, then new ones. */
  async write(): Promise<Uint8Array> {
    const isTypes = ({ path }: Part) => path === '[Content_Types].xml';
    const parts = [...this.parts.values()];
    const ordered = [...parts.filter(isTypes), ...parts.filter((part) => !isTypes(part))];
    return writeArchive(await Promise.all(ordered.map((part) => packed(this.file, part))));
  }
}

async function packed(file: Uint8Array, { path, entry, changed }: Part): Promise<PackedPart> {
  if (changed === undefined) {
    const { method, start, packedSize, size, checksum } = entry!;
    return { path, method, packed: file.subarray(start, start + packedSize), size, checksum };
  }
  const before = packedBefore.get(path);
  if (before && before.text === changed) return before.part;
  const pieces = changed instanceof Uint8Array ? [changed] : encoded(changed);
  const size = pieces.reduce((sum, { length }) => sum + length, 0);
  const checksum = pieces.reduce((sum, piece) => crc32(piece, sum), 0);
  const part = { path, method: 8, packed: await deflate(pieces), size, checksum };
  if (typeof changed === 'string' && size < MOST_KEPT) {
    if (packedBefore.size >= MOST_PATHS) packedBefore.clear();
    packedBefore.set(path, { text: changed, part });
  }
  return part;
}

/** Many workbooks in a row share their smaller parts: of each path what was packed last is kept, up to so many bytes and paths. */
const MOST_KEPT = 64 * 1024;
const MOST_PATHS = 100;
const packedBefore = new Map<string, { text: string; part: PackedPart }>();

const keyOf = (path: string) => path.toLowerCase();
