import Papa from 'papaparse';
import { readDocument } from '../../../src/documents';
import { XlsxHost } from '../../../src/host/file';
import { fc } from '../../support/property';

const utf8 = (text: string) => new TextEncoder().encode(text);
const cellsOf = async (bytes: Uint8Array, name: string) =>
  (await readDocument(bytes, name)).tables.map(({ rows }) =>
    rows.map((row) => row.map(({ text }) => text)),
  );

test('.csv in UTF-8 with a byte order mark, with quotes', async () => {
  const csv = '\ufeff指标,单位,目标值\r\n"粮食,总产量",万吨,"1,234.5"\r\n';
  expect(await cellsOf(utf8(csv), 'a.csv')).toEqual([
    [
      ['指标', '单位', '目标值'],
      ['粮食,总产量', '万吨', '1,234.5'],
    ],
  ]);
});

test('.csv in GB18030, as Excel writes it', async () => {
  // 单位,目标 and 区,8 by hand from the code table
  const bytes = Buffer.from('b5a5cebb2cc4bfb1ea0d0ac7f82c380d0a', 'hex');
  expect(await cellsOf(new Uint8Array(bytes), 'a.csv')).toEqual([
    [
      ['单位', '目标'],
      ['区', '8'],
    ],
  ]);
});

test('whatever is written into a .csv comes out', async () => {
  const cell = fc.stringMatching(/^[一-龥a-z0-9",%]{1,8}$/);
  const rows = fc.array(fc.array(cell, { minLength: 3, maxLength: 3 }), {
    minLength: 2,
    maxLength: 5,
  });
  await fc.assert(
    fc.asyncProperty(rows, async (cells) => {
      const csv = Papa.unparse(cells, { quotes: true });
      expect(await cellsOf(utf8(csv), 'a.csv')).toEqual([cells]);
    }),
    { numRuns: 100 },
  );
});

test('.xlsx: sheets by name, values as they are shown', async () => {
  const host = XlsxHost.create({ calculate: () => [] });
  const at = { row: 0, column: 0, rows: 2, columns: 3 };
  const values = [
    ['指标', '单位', '2024年目标'],
    ['森林覆盖率', '', 0.415],
  ];
  const formats = [
    { at: { row: 1, column: 2, rows: 1, columns: 1 }, format: { numberFormat: '0.0%' } },
  ];
  await host.write({ sheets: [{ name: '附件1', values: [{ at, values }], formats }], names: [] });
  const source = await readDocument(await host.save(), 'a.xlsx');
  expect(source.text.split('\n')[0]).toBe('附件1');
  expect(source.tables[0]!.rows[1]!.map(({ text }) => text)).toEqual(['森林覆盖率', '', '41.5%']);
});

test.each([
  ['UTF-8', utf8('一、目标')],
  ['UTF-16, little end first', Uint8Array.from([0xff, 0xfe, 0x00, 0x4e])],
  ['UTF-16, big end first', Uint8Array.from([0xfe, 0xff, 0x4e, 0x00])],
  ['GB18030', Uint8Array.from([0xd2, 0xbb, 0xa1, 0xa2])],
])('text in %s', async (_, bytes) => {
  expect((await readDocument(bytes, 'a.txt')).text[0]).toBe('一');
});
