import { deflateSync } from 'fflate';

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

/** The checksum of bytes by the platform's own code, several times faster than ours; null where it has none. */
export function crc32Natively(bytes: Uint8Array): number | null {
  return native()?.crc32?.(bytes) ?? null;
}

/** Packs bytes; off the thread where the platform can. */
export async function deflate(bytes: Uint8Array): Promise<Uint8Array> {
  const zlib = native();
  if (zlib) {
    return new Promise((resolve, reject) =>
      zlib.deflateRaw(bytes, { level: bytes.length > LARGE ? 3 : 6 }, (error, packed) =>
        error ? reject(error) : resolve(packed),
      ),
    );
  }
  if (typeof CompressionStream === 'undefined') return deflateSync(bytes);
  const packed = new Blob([bytes as Uint8Array<ArrayBuffer>])
    .stream()
    .pipeThrough(new CompressionStream('deflate-raw'));
  return new Uint8Array(await new Response(packed).arrayBuffer());
}
