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

/** A workbook with so many cell formats, of which the first three are used. */
function withFormats(count: number): Uint8Array {
  const xf = '<xf numFmtId="0" fontId="0" fillId="0" borderId="0" xfId="0"/>';
  return usersWorkbook({
    'xl/styles.xml':
      '<styleSheet xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main"><fonts count="1"><font><sz val="11"/></font></fonts>' +
      '<fills count="1"><fill><patternFill patternType="none"/></fill></fills><borders count="1"><border/></borders>' +
      `<cellXfs count="${count}">${xf.repeat(count)}</cellXfs></styleSheet>`,
  });
}

test.each([
  [1, 'saved'],
  [2, { code: 'tooManyStyles', details: { most: '65490' } }],
])('with room for one cell format more, %d more: %j', async (added, expected) => {
  const host = await open(withFormats(65_489));
  const formats = Array.from({ length: added }, (_, row) => ({
    at: { row, column: 0, rows: 1, columns: 1 },
    format: { bold: true, size: 20 + row },
  }));
  await host.write({ sheets: [{ name: '数据', formats }], names: [] });
  const result: unknown = await host.save().then(
    () => 'saved',
    (error: unknown) => error,
  );
  if (expected === 'saved') expect(result).toBe('saved');
  else expect(result).toMatchObject(expected);
});

test('as many cell formats as Excel opens are kept where none is added', async () => {
  const host = await open(withFormats(65_490));
  const values = [{ at: { row: 3, column: 0, rows: 1, columns: 1 }, values: [[4]] }];
  await host.write({ sheets: [{ name: '数据', values }], names: [] });
  expect((await open(await host.save())).workbook.sheet('数据')!.valueAt(3, 0)).toBe(4);
});
