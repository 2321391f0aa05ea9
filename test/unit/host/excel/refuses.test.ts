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
  [
    'labels of a ring at its end',
    'InvalidArgument',
    (sheet) => labels(sheet, 'Doughnut', 'OutsideEnd'),
  ],
  [
    'series by something else',
    'InvalidArgument',
    (sheet) => sheet.charts.add('Line', sheet.getRange('A1:A2'), 'Area' as never),
  ],
  [
    'a title that shows a calculation',
    'InvalidArgument',
    (sheet) => chart(sheet).title.setFormula('=表!$A$1&"x"'),
  ],
  [
    'a title that shows a cell of no sheet',
    'ItemNotFound',
    (sheet) => chart(sheet).title.setFormula('=没有!$A$1'),
  ],
  [
    'to turn an axis of a protected sheet',
    'AccessDenied',
    (sheet) => {
      const drawn = chart(sheet);
      sheet.protection.protect();
      drawn.axes.categoryAxis.textOrientation = 45;
    },
  ],
  [
    'to paint what a rule is true of on a protected sheet',
    'AccessDenied',
    (sheet) => {
      const { custom } = sheet.getRange('A1').conditionalFormats.add('Custom');
      custom.rule.formula = '=A1>1';
      sheet.protection.protect();
      custom.format.fill.color = '#FF0000';
    },
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

/** What Excel for Windows and Mac answers while another workbook has the focus, as Microsoft's troubleshooting page lists it. */
const refusedBehind: [string, Try][] = [
  ['GeneralException', (sheet) => sheet.activate()],
  ['GeneralException', (sheet) => sheet.getRange('A1').select()],
  ['GeneralException', (sheet) => sheet.freezePanes.freezeAt(sheet.getRange('A1'))],
  ['GeneralException', (sheet) => sheet.freezePanes.freezeRows(1)],
  ['GeneralException', (sheet) => sheet.freezePanes.freezeColumns(1)],
  ['GeneralException', (sheet) => sheet.freezePanes.unfreeze()],
  ['GeneralException', (sheet) => sheet.context.workbook.worksheets.add()],
  ['GeneralException', (sheet) => sheet.tables.getItemAt(0).clearFilters()],
  ['InvalidSelection', (sheet) => sheet.delete()],
  ['InvalidSelection', (sheet) => sheet.context.workbook.getActiveCell().load('address')],
  ['InvalidSelection', (sheet) => sheet.context.workbook.getSelectedRange().load('address')],
];

test.each(refusedBehind)('behind another workbook: %s, %s', async (code, attempt) => {
  const { Excel, workbook } = startExcel();
  const answer = () =>
    Excel.run(async (context) => {
      const sheet = context.workbook.worksheets.getItem('表');
      attempt(sheet);
      await context.sync();
      return '';
    }).catch((error: { code: string }) => error.code);
  await Excel.run(async (context) => {
    const sheet = context.workbook.worksheets.add('表');
    sheet.tables.add('A1:A2', true);
    await context.sync();
  });
  workbook.isInFront = false;
  expect(await answer()).toBe(code);
  workbook.isInFront = true;
  expect(await answer()).toBe('');
});

const refusedByStructure: [string, Try][] = [
  ['a name', (sheet) => (sheet.name = '另名')],
  ['a colour', (sheet) => (sheet.tabColor = '#FF0000')],
  ['a place', (sheet) => (sheet.position = 0)],
  ['hiding', (sheet) => (sheet.visibility = 'Hidden')],
  ['deleting', (sheet) => sheet.delete()],
];

test.each(refusedByStructure)(
  'a protected structure keeps a sheet as it is: %s',
  async (_, change) => {
    const { Excel, workbook } = startExcel();
    workbook.worksheets.add('表');
    workbook.structureProtected = true;
    const answer = await Excel.run(async (context) => {
      change(context.workbook.worksheets.getItem('表'));
      await context.sync();
      return '';
    }).catch((error: { code: string }) => error.code);
    expect(answer).toBe('AccessDenied');
  },
);

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
