import { deflateSync } from 'fflate';
import { joined } from '../xml/pieces';

/** Bytes of a part from which on packing it tightly takes longer than it is worth. */
const LARGE = 1024 * 1024;

type NodeZlib = typeof import('node:zlib');
/** Node has the checksum from 20.15 on. */
type Zlib = Omit<NodeZlib, 'crc32'> & Partial<Pick<NodeZlib, 'crc32'>>;

/** Node's own zlib, several times faster than ours; there is none in a browser. */
function native(): Zlib | null {
  if (typeof process === 'undefined' || typeof process.getBuiltinModule !== 'function') return null;
  return (process.getBuiltinModule('node:zlib') as Zlib | undefined) ?? null;
}

/** Deflated bytes unpacked at once, where the platform can; null where it cannot. @throws where they are damaged or more than `size`. */
export function inflateNatively(packed: Uint8Array, size: number): Uint8Array | null {
  return native()?.inflateRawSync(packed, { maxOutputLength: Math.max(1, size) }) ?? null;
}

/** The checksum of bytes behind others by the platform's own code, several times faster than ours; null where it has none. */
export function crc32Natively(bytes: Uint8Array, before: number): number | null {
  // Of no bytes zlib begins anew.
  return bytes.length === 0 ? before : (native()?.crc32?.(bytes, before) ?? null);
}

/** Packs bytes that come in pieces; off the thread where the platform can. */
export async function deflate(pieces: readonly Uint8Array[]): Promise<Uint8Array> {
  const size = pieces.reduce((sum, { length }) => sum + length, 0);
  const zlib = native();
  if (zlib) {
    const stream = zlib.createDeflateRaw({ level: size > LARGE ? 3 : 6 });
    for (const piece of pieces) stream.write(piece);
    stream.end();
    const packed: Uint8Array[] = [];
    for await (const chunk of stream) packed.push(chunk as Uint8Array);
    return joined(packed);
  }
  if (typeof CompressionStream === 'undefined') return deflateSync(joined(pieces));
  const packed = new Blob(pieces as Uint8Array<ArrayBuffer>[])
    .stream()
    .pipeThrough(new CompressionStream('deflate-raw'));
  return new Uint8Array(await new Response(packed).arrayBuffer());
}
