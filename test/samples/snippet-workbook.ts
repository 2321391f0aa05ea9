import type { StartedExcel } from '../excel-host';

const rows = [
  ['Product', 'Qty', 'Price'],
  ['a', 1, 10],
  ['b', 2, 20],
  ['c', 3, 30],
  ['d', 4, 40],
];

/** The workbook that the short samples of the reference speak of: sheets, a table, a chart, names. */
export async function snippetWorkbook({ Excel }: StartedExcel, member: string): Promise<void> {
  await Excel.run(async (context) => {
    const { worksheets, names } = context.workbook;
    const sheet = worksheets.getItem('Sheet1');
    for (const name of ['Sheet2', 'Sheet3', 'Charts']) {
      const other = worksheets.add(name);
      other.getRange('A1:C5').values = rows;
    }
    sheet.getRange('A1:C5').values = rows;
    // The sample that makes a table wants its cells free.
    if (member !== 'TableCollection.add') sheet.tables.add('A1:C5', true).name = 'Table1';
    sheet.charts.add('ColumnClustered', sheet.getRange('B2:C5'), 'Columns').name = 'Chart1';
    names.add('MyRange', sheet.getRange('A1:B2'));
    names.add('Sheet1', sheet.getRange('A1'));
    await context.sync();
  });
}
