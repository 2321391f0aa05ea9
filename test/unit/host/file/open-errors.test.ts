import { strToU8, zipSync } from 'fflate';
import { XlsxHost } from '../../../../src/host/file';
import { usersWorkbook } from './users-workbook';

const open = (bytes: Uint8Array) => XlsxHost.open(bytes, { calculate: () => [] });

/** The start of an OLE2 file whose directory names one stream. */
function ole2(stream: string): Uint8Array {
  const bytes = new Uint8Array(2048);
  bytes.set([0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1]);
  [...stream].forEach((letter, i) => (bytes[1024 + 2 * i] = letter.charCodeAt(0)));
  return bytes;
}

const notAWorkbook = (reason: string) => ({ code: 'notAWorkbook', details: { reason } });

test.each([
  ['an empty file', new Uint8Array(), notAWorkbook('notZip')],
  ['text', strToU8('序号,指标\n1,户数'), notAWorkbook('notZip')],
  ['an old .xls', ole2('Workbook'), notAWorkbook('oldFormat')],
  ['an encrypted workbook', ole2('EncryptedPackage'), { code: 'encrypted', details: {} }],
  ['another zip', zipSync({ 'a.txt': strToU8('a') }), notAWorkbook('noWorkbook')],
  ['half a file', usersWorkbook().subarray(0, 4000), notAWorkbook('damaged')],
  [
    'broken XML',
    usersWorkbook({ 'xl/worksheets/sheet1.xml': '<worksheet><sheetData>' }),
    notAWorkbook('damaged'),
  ],
])('%s is refused', async (_, bytes, expected) => {
  await expect(open(bytes)).rejects.toMatchObject(expected);
});

test('a damaged byte inside a part is refused', async () => {
  const bytes = usersWorkbook();
  const broken = Uint8Array.from(bytes);
  broken.fill(0xff, 60, 120);
  await expect(open(broken)).rejects.toMatchObject({ code: 'notAWorkbook' });
});

test('a file that unpacks to more than memory should hold is refused before unpacking', async () => {
  const bytes = zipSync({
    'xl/workbook.xml': new Uint8Array(1000),
    '[Content_Types].xml': new Uint8Array(9),
  });
  // Claim a size of 600 MB for the first part in the directory at the end.
  const view = new DataView(bytes.buffer, bytes.byteOffset);
  const directory = view.getUint32(bytes.length - 6, true);
  view.setUint32(directory + 24, 600 * 1024 * 1024, true);
  await expect(open(bytes)).rejects.toMatchObject({
    code: 'unsafeFile',
    details: { reason: 'ratio' },
  });
});
