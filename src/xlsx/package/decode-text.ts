/** Making one takes longer than decoding a small part with it. */
const decoders = new Map<string, TextDecoder>();

/** The text of a part: UTF-8, or UTF-16 by its first bytes; a byte order mark is no part of it. */
export function decodeText(bytes: Uint8Array): string {
  const encoding = encodingOf(bytes);
  let decoder = decoders.get(encoding);
  if (!decoder) decoders.set(encoding, (decoder = new TextDecoder(encoding)));
  return decoder.decode(bytes);
}

function encodingOf([a, b]: Uint8Array): string {
  if ((a === 0xff && b === 0xfe) || (a === 0x3c && b === 0)) return 'utf-16le';
  if ((a === 0xfe && b === 0xff) || (a === 0 && b === 0x3c)) return 'utf-16be';
  return 'utf-8';
}
