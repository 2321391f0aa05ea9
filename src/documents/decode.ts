import { ProductError } from '../language/errors';

/** How far a page's own statement of its encoding is looked for. */
const HEAD = 4096;
const CHARSET = /<meta[^>]{0,200}charset\s*=\s*["']?\s*([a-z0-9_-]{3,20})/i;
/** Chinese sites say gb2312 and write characters of its successors. */
const CHINESE = /^(gb2312|gbk|gb18030|x-gbk|gb_2312-80)$/i;

/**
 * Text of bytes in UTF-8, UTF-16 with a byte order mark, or GB18030. Nothing is replaced: bytes that are no text in any
 * of them are refused.
 * @throws ProductError `unknownDocument`.
 */
export function decodeText(bytes: Uint8Array, declared?: string): string {
  const mark = byteOrderMark(bytes);
  if (mark !== null) return decodeAs(mark, bytes) ?? refuse();
  if (bytes.includes(0)) return refuse();
  const wanted = declared === undefined || CHINESE.test(declared) ? 'gb18030' : declared;
  // A page that was saved again may be in UTF-8 and still say gb2312; text in GB18030 is hardly ever valid UTF-8.
  return (
    decodeAs('utf-8', bytes) ?? decodeAs(wanted, bytes) ?? decodeAs('gb18030', bytes) ?? refuse()
  );
}

/** The encoding that an HTML page names in its head. */
export function declaredCharset(bytes: Uint8Array): string | undefined {
  return CHARSET.exec(latin(bytes, HEAD))?.[1];
}

/** The first bytes as characters, one a byte. */
export function latin(bytes: Uint8Array, length: number): string {
  return Array.from(bytes.subarray(0, length), (byte) => String.fromCharCode(byte)).join('');
}

function byteOrderMark(bytes: Uint8Array): string | null {
  if (bytes[0] === 0xef && bytes[1] === 0xbb && bytes[2] === 0xbf) return 'utf-8';
  if (bytes[0] === 0xff && bytes[1] === 0xfe) return 'utf-16le';
  if (bytes[0] === 0xfe && bytes[1] === 0xff) return 'utf-16be';
  return null;
}

function decodeAs(encoding: string, bytes: Uint8Array): string | null {
  try {
    return new TextDecoder(encoding, { fatal: true }).decode(bytes);
  } catch {
    return null;
  }
}

function refuse(): never {
  throw new ProductError('unknownDocument');
}
