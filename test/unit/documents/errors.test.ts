import { zipSync } from 'fflate';
import { readDocument } from '../../../src/documents';
import { errorText, ProductError } from '../../../src/language/errors';
import { languages } from '../../../src/language/language';

const ascii = (text: string) => Uint8Array.from(text, (character) => character.charCodeAt(0));
const wide = (text: string) => ascii([...text].map((character) => `${character}\0`).join(''));
/** The first bytes of the container that old Office files and encrypted new ones share. */
const OLE2 = [0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1];
const compound = (entry: string) =>
  Uint8Array.from([...OLE2, ...new Array(504).fill(0), ...wide(entry)]);

/** A zip that says of a part that it is far larger than it is. */
function bomb(): Uint8Array {
  const bytes = zipSync({ 'word/document.xml': ascii('<w:document/>') });
  const view = new DataView(bytes.buffer);
  for (let at = 0; at < bytes.length - 28; at++) {
    if (view.getUint32(at, true) === 0x02014b50) view.setUint32(at + 24, 0x7fffffff, true);
  }
  return bytes;
}

test.each([
  ['oldDocument', 'a.doc', compound('WordDocument')],
  ['oldDocument', 'a.wps', compound('WpsDocument')],
  ['oldDocument', 'renamed.docx', compound('WordDocument')],
  ['encryptedDocument', 'a.docx', compound('EncryptedPackage')],
  ['damagedDocument', 'a.docx', ascii('PK\x03\x04 cut off')],
  ['damagedDocument', 'a.docx', zipSync({ 'word/document.xml': ascii('<w:document><w:body>') })],
  ['damagedDocument', 'a.docx', zipSync({ 'word/other.xml': ascii('<x/>') })],
  ['unsafeFile', 'a.docx', bomb()],
  ['unknownDocument', 'a.pptx', zipSync({ 'ppt/presentation.xml': ascii('<x/>') })],
  ['rtfDocument', 'a.rtf', ascii('{\\rtf1 text}')],
  ['rtfDocument', 'saved-by-an-office-system.doc', ascii('\n{\\rtf1\\ansi text}')],
  ['unknownDocument', 'a.png', Uint8Array.from([0x89, 0x50, 0x4e, 0x47, 0, 0, 0])],
  ['unknownDocument', 'a.txt', Uint8Array.from([0xff, 0xff, 0xff])],
  ['emptyDocument', 'a.txt', ascii(' \n\t')],
  ['emptyDocument', 'a.html', ascii('<html><body><script>1</script></body></html>')],
  ['emptyDocument', 'a.csv', ascii('')],
])('%s: %s', async (code, name, bytes) => {
  await expect(readDocument(bytes, name)).rejects.toMatchObject({
    name: 'ProductError',
    code,
    details: { file: name },
  });
});

test.each(languages)('rich text is told to be saved as .docx, in %s', (language) => {
  const { what, next } = errorText(new ProductError('rtfDocument', { file: 'a.rtf' }), language);
  expect([what.includes('RTF'), next.includes('.docx')]).toEqual([true, true]);
});
