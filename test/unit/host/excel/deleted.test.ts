import { startExcel } from '../../../excel-host';
import { changeReferences, type Change } from '../../../support/references';

const gone = (axis: 'rows' | 'columns', at: number, count: number): Change => ({
  ...{ kind: 'lines', sheet: '台账', axis, at, by: -count },
});
const come = (axis: 'rows' | 'columns', at: number, by: number): Change => ({
  ...{ kind: 'lines', sheet: '台账', axis, at, by },
});

/** As Excel writes them; worked out by hand. */
test.each<[string, Change, string]>([
  ['=A5+$B$2', gone('rows', 4, 1), '=#REF!+$B$2'],
  ['=台账!A5', gone('rows', 4, 1), '=台账!#REF!'],
  ["='台账'!A6", gone('rows', 4, 1), "='台账'!A5"],
  ['=别的!A5', gone('rows', 4, 1), '=别的!A5'],
  ['=SUM(A3:A8)', gone('rows', 4, 2), '=SUM(A3:A6)'],
  ['=SUM(A5:A8)', gone('rows', 4, 2), '=SUM(A5:A6)'],
  ['=SUM(A3:A5)', gone('rows', 4, 2), '=SUM(A3:A4)'],
  ['=SUM(A5:A6)', gone('rows', 4, 2), '=SUM(#REF!)'],
  ['=SUM(A:A,5:5,4:6)', gone('rows', 4, 1), '=SUM(A:A,#REF!,4:5)'],
  ['=SUM(A:A,B:D)+C1', gone('columns', 2, 1), '=SUM(A:A,B:C)+#REF!'],
  ['=LOG10(A5)&"A5"&A50', gone('rows', 4, 1), '=LOG10(#REF!)&"A5"&A49'],
  ['=SUM(A3:A8)', come('rows', 4, 2), '=SUM(A3:A10)'],
  ['=C1', come('columns', 2, 1), '=D1'],
  ['=台账!$A$1+1', { kind: 'sheetGone', sheet: '台账' }, '=#REF!$A$1+1'],
  ['=台账!$A$1+A1', { kind: 'sheetRenamed', sheet: '台账', to: '旧 表' }, "='旧 表'!$A$1+A1"],
  ['=SUM(指标表[目标值])', { kind: 'tableGone', table: '指标表' }, '=SUM(#REF!)'],
  [
    '=指标表[目标值]+指标表[编号]+SUM(指标表[[一]:[目标值]])',
    { kind: 'columnsGone', table: '指标表', columns: ['目标值'] },
    '=指标表[#REF!]+指标表[编号]+SUM(指标表[[一]:[#REF!]])',
  ],
])('%s after %j is %s', (formula, change, after) => {
  expect(changeReferences(formula, '台账', change)).toBe(after);
});

async function started() {
  const excel = startExcel();
  await excel.Excel.run(async (context) => {
    const { worksheets, names } = context.workbook;
    const [data, other] = [worksheets.add('台账'), worksheets.add('图')];
    data.getRange('A1:B4').values = [
      ['名称', '值'],
      ['甲', 1],
      ['乙', 2],
      ['丙', 3],
    ];
    data.tables.add('A1:B4', true).name = '表一';
    names.add('首', data.getRange('B2'));
    names.add('全', data.getRange('B2:B4'));
    other.getRange('A1:A3').formulas = [['=台账!B2'], ['=SUM(台账!B2:B4)'], ['=SUM(表一[值])']];
    other.getRange('B1').dataValidation.rule = {
      list: { inCellDropDown: true, source: '=台账!$A$2:$A$4' },
    };
    const { custom } = other.getRange('A1').conditionalFormats.add('Custom');
    custom.rule.formulaR1C1 = '=RC[1]>台账!R2C2';
    const chart = other.charts.add('Line', data.getRange('B2:B2'), 'Columns');
    chart.name = '线';
    chart.series.getItemAt(0).setXAxisValues(data.getRange('A2:A4'));
    chart.title.setFormula('=台账!$A$2');
    await context.sync();
  });
  return excel;
}

function found({ workbook }: Awaited<ReturnType<typeof started>>) {
  const { data, charts } = workbook.worksheets.item('图');
  const [chart] = charts.list;
  return {
    formulas: [0, 1, 2].map((row) => data.peek(row, 0)?.formula),
    names: workbook.names.list.map(({ formula }) => formula),
    list: data.validations[0]!.rule.list!.source,
    rule: data.conditionals[0]!.formulaR1C1,
    series: [chart!.series.list[0]!.values, chart!.series.list[0]!.categories?.area.rows],
    title: chart!.title.formula,
  };
}

test('the first row of a table goes: what stood on it is dead, what held it is smaller', async () => {
  const excel = await started();
  excel.moveRows('台账', 1, -1);
  expect(found(excel)).toEqual({
    formulas: ['=台账!#REF!', '=SUM(台账!B2:B3)', '=SUM(表一[值])'],
    names: ["='台账'!#REF!", "='台账'!$B$2:$B$3"],
    list: '=台账!$A$2:$A$3',
    rule: '=RC[1]>台账!#REF!',
    series: [null, 2],
    title: '=台账!#REF!',
  });
});

test('a sheet goes: its tables too, and a series stays without cells', async () => {
  const excel = await started();
  excel.deleteSheet('台账');
  const after = found(excel);
  expect(after).toMatchObject({
    formulas: ['=#REF!B2', '=SUM(#REF!B2:B4)', '=SUM(#REF!)'],
    list: '=#REF!$A$2:$A$4',
    rule: '=RC[1]>#REF!R2C2',
    series: [null, undefined],
    title: '=#REF!$A$2',
  });
  expect(after.names.every((formula) => formula.includes('#REF!'))).toBe(true);
});

test('all rows of a table go: one is left, and empty', async () => {
  const excel = await started();
  excel.moveRows('台账', 1, -3);
  const { data, tables } = excel.workbook.worksheets.item('台账');
  expect(tables.list[0]!.area).toMatchObject({ row: 0, rows: 2 });
  expect(data.peek(1, 1)?.value).toBeNull();
});

test('a column of a table goes: its heading is dead in formulas, and so is its filter', async () => {
  const excel = await started();
  const [table] = excel.workbook.worksheets.item('台账').tables.list;
  table!.filters.set(1, [1]);
  excel.moveColumns('台账', 1, -1);
  expect(found(excel).formulas).toEqual(['=台账!#REF!', '=SUM(台账!#REF!)', '=SUM(表一[#REF!])']);
  expect(table!.area.columns).toBe(1);
  expect(table!.filters.size).toBe(0);
});
