import { zipSync } from 'fflate';
import { documentErrorText, readDocument } from '../../../src/documents';
import { documentErrorKinds } from '../../../src/documents/errors';
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
  ['legacyDoc', 'a.doc', compound('WordDocument')],
  ['legacyDoc', 'a.wps', compound('WpsDocument')],
  ['legacyDoc', 'renamed.docx', compound('WordDocument')],
  ['encrypted', 'a.docx', compound('EncryptedPackage')],
  ['damaged', 'a.docx', ascii('PK\x03\x04 cut off')],
  ['damaged', 'a.docx', zipSync({ 'word/document.xml': ascii('<w:document><w:body>') })],
  ['damaged', 'a.docx', zipSync({ 'word/other.xml': ascii('<x/>') })],
  ['unsafe', 'a.docx', bomb()],
  ['unknownKind', 'a.pptx', zipSync({ 'ppt/presentation.xml': ascii('<x/>') })],
  ['rtf', 'a.rtf', ascii('{\\rtf1 text}')],
  ['rtf', 'saved-by-an-office-system.doc', ascii('\n{\\rtf1\\ansi text}')],
  ['unknownKind', 'a.png', Uint8Array.from([0x89, 0x50, 0x4e, 0x47, 0, 0, 0])],
  ['unknownKind', 'a.txt', Uint8Array.from([0xff, 0xff, 0xff])],
  ['empty', 'a.txt', ascii(' \n\t')],
  ['empty', 'a.html', ascii('<html><body><script>1</script></body></html>')],
  ['empty', 'a.csv', ascii('')],
])('%s: %s', async (kind, name, bytes) => {
  await expect(readDocument(bytes, name)).rejects.toMatchObject({
    name: 'DocumentError',
    kind,
    params: { file: name },
  });
});

test('rich text is told to be saved as .docx', () => {
  const words = languages.map((language) => {
    const { what, next } = documentErrorText({ kind: 'rtf', params: { file: 'a.rtf' } }, language);
    return [what.includes('RTF'), next.includes('.docx')];
  });
  expect(words).toEqual([
    [true, true],
    [true, true],
  ]);
});

test('every error says what failed and what to do next, in both languages', () => {
  for (const language of languages) {
    for (const kind of documentErrorKinds) {
      const params = { file: '方案.doc', limit: '20' };
      const { what, next } = documentErrorText({ kind, params }, language);
      expect(what).toContain('方案.doc');
      expect(next.length).toBeGreaterThan(10);
      expect(`${what}${next}`).not.toMatch(/[{}]/);
      expect(/[\u4e00-\u9fff]/.test(next)).toBe(language === 'zh-CN');
    }
  }
});
