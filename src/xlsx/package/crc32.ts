import { crc32Natively } from './codec';

const POLYNOMIAL = 0xedb88320;

/** Four tables, so that four bytes are taken at a time. */
const tables = Array.from({ length: 4 }, () => new Uint32Array(256));
for (let byte = 0; byte < 256; byte++) {
  let sum = byte;
  for (let bit = 0; bit < 8; bit++) sum = sum & 1 ? (sum >>> 1) ^ POLYNOMIAL : sum >>> 1;
  tables[0]![byte] = sum;
}
for (let byte = 0; byte < 256; byte++) {
  for (let table = 1; table < 4; table++) {
    const before = tables[table - 1]![byte]!;
    tables[table]![byte] = (before >>> 8) ^ tables[0]![before & 255]!;
  }
}

/**
 * The checksum that zip files keep of every part.
 * @param before of the bytes in front of these.
 */
export function crc32(bytes: Uint8Array, before = 0): number {
  const native = crc32Natively(bytes, before);
  if (native !== null) return native;
  const [first, second, third, fourth] = tables as [
    Uint32Array,
    Uint32Array,
    Uint32Array,
    Uint32Array,
  ];
  let sum = before ^ 0xffffffff;
  let at = 0;
  for (; at + 4 <= bytes.length; at += 4) {
    sum ^= bytes[at]! | (bytes[at + 1]! << 8) | (bytes[at + 2]! << 16) | (bytes[at + 3]! << 24);
    sum =
      fourth[sum & 255]! ^
      third[(sum >>> 8) & 255]! ^
      second[(sum >>> 16) & 255]! ^
      first[sum >>> 24]!;
  }
  for (; at < bytes.length; at++) sum = (sum >>> 8) ^ first[(sum ^ bytes[at]!) & 255]!;
  return (sum ^ 0xffffffff) >>> 0;
}
