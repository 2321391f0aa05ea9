import { sha256 } from '@noble/hashes/sha2';
import { bytesToHex } from '@noble/hashes/utils';
import sm3 from 'sm-crypto/src/sm3';
import type { CellValue } from '../workbook/description';

/** SHA-256 of bytes or of a text in UTF-8, as 64 hexadecimal digits; the same in pages, workers and Node. */
export function sha256Of(content: Uint8Array | string): string {
  return bytesToHex(sha256(content));
}

/** SM3 (GB/T 32905-2016) of a text in UTF-8, as 64 hexadecimal digits. */
export function sm3Of(content: string): string {
  return sm3(new TextEncoder().encode(content));
}

/** What a cell holds, as far as an entry goes: texts without blanks around them and with one kind of line break, null for none. */
export function plainValue(value: CellValue | undefined): CellValue {
  if (typeof value !== 'string') return value ?? null;
  const text = value
    .replace(/_x000D_/g, '')
    .replace(/\r\n?/g, '\n')
    .trim();
  return text === '' ? null : text;
}

/** Programs keep 15 digits of a number when they save it: more tell nothing apart. */
function comparable(value: CellValue): CellValue {
  const plain = plainValue(value);
  return typeof plain === 'number' ? Number(plain.toPrecision(15)) : plain;
}

/** Whether two cells hold the same entry. */
export const sameValue = (a: CellValue, b: CellValue): boolean => comparable(a) === comparable(b);

/** Twelve digits that tell a value from others; "-" for a blank cell. */
export function digestOf(value: CellValue): string {
  const plain = comparable(value);
  return plain === null ? '-' : sha256Of(`${typeof plain} ${String(plain)}`).slice(0, 12);
}
