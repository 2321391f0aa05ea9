import { xmlSafe } from '../../language/printable';

const REPLACED: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  '\t': '&#9;',
  '\n': '&#10;',
  '\r': '&#13;',
};
/** What must be written otherwise in an attribute; characters that XML cannot hold at all are seen as \ufffd. */
const IN_ATTRIBUTES = /[&<>"\u0000-\u001f]/g;
const IN_CONTENT = /[&<>\r]/g;
/** What XML may not be able to hold. */
const UNSAFE = /[\u0000-\u0008\u000b\u000c\u000e-\u001f\ud800-\udfff\ufffe\uffff]/;
/** What may have to be written otherwise in content: most texts of cells have none of it. */
const SUSPECT = /[&<>\u0000-\u0008\u000b-\u001f\ud800-\udfff\ufffe\uffff]/;

/** Text as the value of an attribute in double quotes. */
export function escapeXml(text: string): string {
  return xmlSafe(text).replace(IN_ATTRIBUTES, (character) => REPLACED[character] ?? '');
}

/** Text as the content of an element. */
export function escapeContent(text: string): string {
  if (!SUSPECT.test(text)) return text;
  const safe = UNSAFE.test(text) ? xmlSafe(text) : text;
  return safe.replace(IN_CONTENT, (character) => REPLACED[character] ?? '');
}

// Spreadsheets write characters that XML lacks as _xHHHH_, and a text that looks so with its underscore escaped.
const NOT_IN_XML =
  /[\u0000-\u0008\u000b-\u001f\ufffe\uffff]|[\ud800-\udfff]|_(?=x[0-9A-Fa-f]{4}_)/gu;
const ESCAPED = /_x([0-9A-Fa-f]{4})_/g;

/** Text of a cell with the characters escaped that XML cannot hold. */
export function escapeCellText(text: string): string {
  if (!SUSPECT.test(text) && !text.includes('_x')) return text;
  return text.replace(NOT_IN_XML, (character) => {
    const code = character.charCodeAt(0).toString(16).toUpperCase().padStart(4, '0');
    return `_x${code}_`;
  });
}

/** Text of a cell from the file, XML entities already resolved. */
export function decodeCellText(text: string): string {
  return text.includes('_x')
    ? text.replace(ESCAPED, (_, code: string) => String.fromCharCode(parseInt(code, 16)))
    : text;
}
