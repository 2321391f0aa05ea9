import { startExcel } from '../../../excel-host';

/** A table of three rows whose second column is twice the first, and what comes of it. */
async function after(
  change: (table: Excel.Table, excel: ReturnType<typeof startExcel>) => void,
  fillsColumns = true,
): Promise<unknown[][]> {
  const excel = startExcel();
  excel.workbook.habits.fillsColumns = fillsColumns;
  return excel.Excel.run(async (context) => {
    const sheet = context.workbook.worksheets.getItem('Sheet1');
    sheet.getRange('A1:B4').values = [
      ['数', '倍'],
      [1, ''],
      [2, ''],
      [3, ''],
    ];
    const table = sheet.tables.add('A1:B4', true);
    sheet.getRange('B2:B4').formulas = [['=A2*2'], ['=A3*2'], ['=A4*2']];
    await context.sync();
    change(table, excel);
    const range = table.getDataBodyRange().load('formulas');
    await context.sync();
    return range.formulas as unknown[][];
  });
}

const three = [
  [1, '=A2*2'],
  [2, '=A3*2'],
  [3, '=A4*2'],
];

/** Excel fills a calculated column into rows that come to its table, in whatever way they come. */
const comes: [string, Parameters<typeof after>[0], unknown[][]][] = [
  ['the table is made larger', (table) => table.resize('A1:B5'), [...three, ['', '=A5*2']]],
  [
    'something is written below it',
    (table) => (table.worksheet.getRange('A5').values = [[4]]),
    [...three, [4, '=A5*2']],
  ],
  [
    'somebody types below it',
    (_, excel) => excel.enter('Sheet1', 4, 0, 4),
    [...three, [4, '=A5*2']],
  ],
  [
    'a row is added',
    (table) => table.rows.add(undefined, [[4, null as never]]),
    [...three, [4, '=A5*2']],
  ],
  [
    'somebody inserts a row',
    (_, excel) => excel.moveRows('Sheet1', 2, 1),
    [
      [1, '=A2*2'],
      ['', '=A3*2'],
      [2, '=A4*2'],
      [3, '=A5*2'],
    ],
  ],
];

test.each(comes)('a calculated column goes on when %s', async (_, change, expected) => {
  expect(await after(change)).toEqual(expected);
});

test('it does not where Excel is told not to fill columns', async () => {
  expect(await after((table) => table.resize('A1:B5'), false)).toEqual([...three, ['', '']]);
});

test('a column with an entry of its own among the formulas is none', async () => {
  const expected = [[1, 7], ...three.slice(1), ['', '']];
  const change = (table: Excel.Table) => {
    table.worksheet.getRange('B2').values = [[7]];
    table.resize('A1:B5');
  };
  expect(await after(change)).toEqual(expected);
});

test('what is written into a row that comes stays', async () => {
  const change = (table: Excel.Table) => (table.worksheet.getRange('A5:B5').values = [[4, 9]]);
  expect(await after(change)).toEqual([...three, [4, 9]]);
});
