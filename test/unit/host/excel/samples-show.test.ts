import { startExcel } from '../../../excel-host';

/** What Microsoft's samples rely on, and so must our Excel (`npm run samples` runs them themselves). */
async function inExcel<T>(
  work: (context: Excel.RequestContext, sheet: Excel.Worksheet) => Promise<T>,
) {
  const excel = startExcel();
  return excel.Excel.run(async (context) => {
    const sheet = context.workbook.worksheets.add('表');
    return work(context, sheet);
  });
}

test('a table of a heading row alone gets a row for data; headings are texts, each its own', () =>
  inExcel(async (context, sheet) => {
    sheet.getRange('A1:D1').values = [['a', 'a', '', 2024]];
    const table = sheet.tables.add('A1:D1', true);
    const [all, headings] = [table.getRange(), table.getHeaderRowRange()];
    all.load('address');
    headings.load('values');
    await context.sync();
    expect(all.address).toBe("'表'!A1:D2");
    expect(headings.values).toEqual([['a', 'a2', '列3', '2024']]);
    headings.values = [['x', 'X', 'y', 'z']];
    headings.load('values');
    await context.sync();
    expect(headings.values).toEqual([['x', 'X2', 'y', 'z']]);
  }));

test('colours have names, and are given back as numbers', () =>
  inExcel(async (context, sheet) => {
    const { fill } = sheet.getRange('A1').format;
    fill.color = 'Green';
    fill.load('color');
    await context.sync();
    expect(fill.color).toBe('#008000');
  }));

test('one format in an array is one for all', () =>
  inExcel(async (context, sheet) => {
    const range = sheet.getRange('A1:B2');
    range.numberFormat = [['0.0']];
    range.load('numberFormat');
    await context.sync();
    expect(range.numberFormat).toEqual([
      ['0.0', '0.0'],
      ['0.0', '0.0'],
    ]);
  }));

test('a list may be a range; it is given back as a formula', () =>
  inExcel(async (context, sheet) => {
    const { dataValidation } = sheet.getRange('A1');
    const source = sheet.getRange('C1:C3');
    dataValidation.rule = { list: { inCellDropDown: true, source } };
    dataValidation.load('rule');
    await context.sync();
    expect(dataValidation.rule.list?.source).toBe("='表'!$C$1:$C$3");
  }));

test('what is used of a range is no larger than what is in it', () =>
  inExcel(async (context, sheet) => {
    sheet.getRange('A1:C1').values = [[1, 2, 3]];
    sheet.getRange('A4:B4').values = [[1, 2]];
    const used = sheet.getRange('A2:C9').getUsedRange(true).load('address');
    const none = sheet.getRange('E1:F2').getUsedRangeOrNullObject(true).load('address');
    await context.sync();
    expect(used.address).toBe("'表'!A4:B4");
    expect(none.isNullObject).toBe(true);
  }));

test('series run along the longer side where it is not said', () =>
  inExcel(async (context, sheet) => {
    sheet.getRange('A1:B3').values = [
      [1, 2],
      [3, 4],
      [5, 6],
    ];
    const tall = sheet.charts.add('Line', sheet.getRange('A1:B3'));
    const wide = sheet.charts.add('Line', sheet.getRange('A1:B1'));
    tall.series.load('count');
    wide.series.load('count');
    await context.sync();
    expect([tall.series.count, wide.series.count]).toEqual([2, 1]);
  }));

test('a whole column is emptied, and read for its looks', () =>
  inExcel(async (context, sheet) => {
    sheet.getRange('A1:B1').values = [[1, 2]];
    sheet.getRange('A:A').clear();
    const { font } = sheet.getRange('A:A').format;
    font.load('name');
    const left = sheet.getRange('A1:B1').load('values');
    await context.sync();
    expect(left.values).toEqual([['', 2]]);
    expect(font.name).toBe('Calibri');
  }));
