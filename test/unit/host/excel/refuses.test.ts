import { startExcel } from '../../../excel-host';

type Try = (sheet: Excel.Worksheet) => unknown;

const chart = (sheet: Excel.Worksheet, type: Excel.ChartType | string = 'ColumnClustered') =>
  sheet.charts.add(type as Excel.ChartType, sheet.getRange('A1:A2'), 'Columns');

function labels(sheet: Excel.Worksheet, type: string, position: string): void {
  const series = chart(sheet, type).series.getItemAt(0);
  series.hasDataLabels = true;
  series.dataLabels.position = position as Excel.ChartDataLabelPosition;
}

/** What Excel refuses beside formulas, names and sheets' names (`limits.test.ts`), by its documentation or experience. */
const refused: [string, string, Try][] = [
  [
    'labels outside of stacked bars',
    'InvalidArgument',
    (sheet) => labels(sheet, 'BarStacked', 'OutsideEnd'),
  ],
  [
    'labels on top of columns',
    'InvalidArgument',
    (sheet) => labels(sheet, 'ColumnClustered', 'Top'),
  ],
  [
    'an axis nowhere',
    'InvalidArgument',
    (sheet) => (chart(sheet).axes.categoryAxis.position = 'Top' as never),
  ],
  [
    'an axis turned by 500',
    'InvalidArgument',
    (sheet) => (chart(sheet).axes.categoryAxis.textOrientation = 500),
  ],
  [
    'a name of 256',
    'InvalidArgument',
    (sheet) => (chart(sheet).series.getItemAt(0).name = 'a'.repeat(256)),
  ],
  ['an unknown type of chart', 'InvalidArgument', (sheet) => chart(sheet, 'Tower')],
  [
    'a chart of empty cells',
    'EmptyChartSeries',
    (sheet) => sheet.charts.add('Line', sheet.getRange('D1:D3'), 'Columns'),
  ],
  [
    'a format whose quote is open',
    'InvalidArgument',
    (sheet) => (sheet.getRange('A1').numberFormat = [['0"家']]),
  ],
  [
    'a format of five parts',
    'InvalidArgument',
    (sheet) => (sheet.getRange('A1').numberFormat = [['0;0;0;@;0']]),
  ],
  [
    'to clear part of a merged cell',
    'InvalidOperation',
    (sheet) => {
      sheet.getRange('F1:G2').merge();
      sheet.getRange('F1:F2').clear();
    },
  ],
  ['to freeze no row', 'InvalidArgument', (sheet) => sheet.freezePanes.freezeRows(0)],
  [
    'a value for five million cells',
    'InvalidArgument',
    (sheet) => (sheet.getRange('A:E').values = 1 as never),
  ],
  [
    'a list of 256',
    'InvalidArgument',
    (sheet) =>
      (sheet.getRange('A1').dataValidation.rule = {
        list: { inCellDropDown: true, source: 'a'.repeat(256) },
      }),
  ],
  [
    'to protect twice',
    'InvalidOperation',
    (sheet) => {
      sheet.protection.protect();
      sheet.protection.protect();
    },
  ],
  [
    'a merge in a table',
    'InvalidOperation',
    (sheet) => {
      sheet.tables.add('A1:B2', true);
      sheet.getRange('A2:B2').merge();
    },
  ],
  [
    'values of another shape',
    'InvalidArgument',
    (sheet) => (sheet.getRange('A1:B1').values = [[1, 2, 3]]),
  ],
];

test.each(refused)('is refused: %s', async (_what, code, attempt) => {
  const { Excel } = startExcel();
  const answer = await Excel.run(async (context) => {
    const sheet = context.workbook.worksheets.add('表');
    sheet.getRange('A1:A2').values = [['x'], [1]];
    await context.sync();
    attempt(sheet);
    await context.sync();
    return '';
  }).catch((error: { code: string }) => error.code);
  expect(answer).toBe(code);
});
