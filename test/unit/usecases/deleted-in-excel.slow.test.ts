import { ExcelHost } from '../../../src/host/excel';
import { checkWorkbook } from '../../../src/usecases/check-workbook';
import { fillWorkbook } from '../../../src/usecases/fill-workbook';
import { writeReports } from '../../../src/usecases/write-reports';
import { ledgerColumns } from '../../../src/workbook/sheets/ledger/ledger-columns';
import { calculateLedger } from '../../../src/workbook/calculate';
import { dumpExcel } from '../../contract/dump-excel';
import { startExcel, type StartedExcel } from '../../excel-host';
import { FIRST_ROW, smallPlan } from './workbooks';

const LEDGER = '指标台账';
const q1 = ledgerColumns.findIndex(({ key }) => key === 'q1');

async function filled() {
  const excel = startExcel({ calculate: calculateLedger });
  const host = new ExcelHost(excel);
  await fillWorkbook(host, smallPlan(3, 1), { language: 'zh-CN', quarter: 2 });
  [3, 4].forEach((value, row) => excel.enter(LEDGER, FIRST_ROW + row, q1, value));
  await writeReports(host);
  return { excel, host };
}

async function again(host: ExcelHost): Promise<void> {
  await fillWorkbook(host, smallPlan(3, 1), { language: 'zh-CN' });
  await writeReports(host);
}

/** Where anything refers to what is gone. */
function dead({ workbook }: StartedExcel): string[] {
  const isDead = (part: unknown) => JSON.stringify(part ?? '').includes('#REF!');
  const sheets = workbook.worksheets.list.flatMap(({ name, data, charts }) => [
    ...[...data.entries()]
      .filter(([, , { formula }]) => isDead(formula))
      .map(() => `${name}: cell`),
    ...data.validations.filter(({ rule }) => isDead(rule)).map(() => `${name}: list`),
    ...data.conditionals
      .filter(({ rule, formulaR1C1 }) => isDead([rule, formulaR1C1]))
      .map(() => `${name}: rule`),
    ...charts.list
      .filter(({ series }) => series.list.some((each) => !each.values || !each.categories))
      .map((chart) => `${name}: ${chart.name}`),
  ]);
  return [
    ...sheets,
    ...workbook.names.list.filter(({ type }) => type === 'Error').map(({ name }) => name),
  ];
}

const entries = ({ workbook }: StartedExcel) =>
  [0, 1].map((row) => workbook.worksheets.item(LEDGER).data.peek(FIRST_ROW + row, q1)?.value);

function deleteRow(excel: StartedExcel, sheet: string, row: number): void {
  excel.workbook.worksheets.item(sheet).data.protection = null;
  excel.moveRows(sheet, row, -1);
}

/** Between them cells, lists, charts and names refer to them. */
const deletable = ['任务台账', '季度汇总', '单位排名', '全年走势', '序时设置', '校验结果'];

test('sheets that were deleted come back whole, with all that referred to them', async () => {
  const { excel, host } = await filled();
  await again(host);
  const before = dumpExcel(excel.workbook);
  for (const name of deletable) {
    excel.deleteSheet(name);
    expect(dead(excel)).not.toEqual([]);
  }
  await checkWorkbook(host);
  await again(host);
  expect(dead(excel)).toEqual([]);
  expect(entries(excel)).toEqual([3, 4]);
  const after = dumpExcel(excel.workbook);
  for (const { name, cells } of before.sheets) {
    expect({ name, cells: after.sheets.find((sheet) => sheet.name === name)?.cells }).toEqual({
      name,
      cells,
    });
  }
  expect(after.names).toEqual(before.names);
});

test('a row of a report that was deleted, cells of its chart among it, is written again', async () => {
  const { excel, host } = await filled();
  deleteRow(excel, '领导专页', 3);
  expect(dead(excel)).toContain('领导专页: LeaderStatus');
  await again(host);
  expect(dead(excel)).toEqual([]);
});

test('the first row of the ledger was deleted: told, and filled anew without what was entered in others', async () => {
  const { excel, host } = await filled();
  deleteRow(excel, LEDGER, FIRST_ROW);
  const { findings } = await checkWorkbook(host);
  expect(findings.map(({ rule }) => rule)).toContain('row-deleted');
  await again(host);
  expect(dead(excel)).toEqual([]);
  expect(excel.workbook.worksheets.item(LEDGER).data.peek(FIRST_ROW, q1)?.value).toBe(4);
});

describe('a line of the cover that was deleted', () => {
  const cover = ({ workbook }: StartedExcel) => workbook.worksheets.item('封面').data;
  const rowOf = (excel: StartedExcel, label: string) =>
    Array.from({ length: 25 }, (_, row) => row).find(
      (row) => cover(excel).peek(row, 1)?.value === label,
    )!;

  test.each([
    ['行政区', 'District', '某区', false],
    ['方案', 'PlanTitle', '某区2024年方案', false],
    ['年度', 'PlanYear', 2024, true],
    // Which quarter it was nobody knows: it stays to be chosen.
    ['报告季度', 'ReportingQuarter', null, true],
    ['“接近序时”下限', 'NearShare', 0.9, true],
  ])('%s: told where it counts, and put back by a fill', async (label, name, value, isTold) => {
    const { excel, host } = await filled();
    deleteRow(excel, '封面', rowOf(excel, label));
    const { findings } = await checkWorkbook(host);
    const told = findings.filter(({ rule }) => rule === 'bad-cover-setting');
    expect(told.map(({ message }) => message['zh-CN'].includes('整行已被删除'))).toEqual(
      isTold ? [true] : [],
    );
    await fillWorkbook(host, smallPlan(3, 1), { language: 'zh-CN' });
    expect(dead(excel)).toEqual([]);
    const row = rowOf(excel, label);
    expect(cover(excel).peek(row, 2)?.value ?? null).toBe(value);
    const place = excel.workbook.names.item(name).formula;
    expect(place).toBe(`=封面!$C$${row + 1}`);
    expect(entries(excel)).toEqual([3, 4]);
  });

  test('its name alone: pointed at its cell again by a fill', async () => {
    const { excel, host } = await filled();
    excel.workbook.names.item('PlanYear').delete();
    await fillWorkbook(host, smallPlan(3, 1), { language: 'zh-CN' });
    expect(excel.workbook.names.item('PlanYear').formula).toBe('=封面!$C$5');
  });

  test('the version: reports ask for a fill, which puts it back', async () => {
    const { excel, host } = await filled();
    deleteRow(excel, '封面', rowOf(excel, '台账格式版本'));
    await expect(writeReports(host)).rejects.toMatchObject({ code: 'olderLedger' });
    await again(host);
    expect(cover(excel).peek(rowOf(excel, '台账格式版本'), 2)?.value).toBe(2);
    expect(entries(excel)).toEqual([3, 4]);
  });

  test('the plan of another district is refused all the same', async () => {
    const { excel, host } = await filled();
    deleteRow(excel, '封面', rowOf(excel, '行政区'));
    const other = { ...smallPlan(3, 1), id: 'bie-2024', district: '别区' };
    await expect(fillWorkbook(host, other, { language: 'zh-CN' })).rejects.toMatchObject({
      code: 'anotherPlan',
      details: { found: '某区2024年方案' },
    });
    expect(excel.workbook.names.item('District').type).toBe('Error');
  });
});

describe('the title of a chart whose cell was deleted', () => {
  const trend = ({ workbook }: StartedExcel) => workbook.worksheets.item('单项走势');
  const deleteTitleCell = (excel: StartedExcel): void => {
    trend(excel).data.protection = null;
    excel.moveColumns('单项走势', 6, -1);
  };
  const titleOf = (excel: StartedExcel) => trend(excel).charts.list[0]!.title;

  test('shows its cell again after the sheet is written', async () => {
    const { excel, host } = await filled();
    const before = titleOf(excel).formula;
    const chart = trend(excel).charts.list[0];
    deleteTitleCell(excel);
    expect(titleOf(excel).text).toBe('#REF!');
    await again(host);
    expect(trend(excel).charts.list[0]).toBe(chart);
    expect(titleOf(excel).formula).toBe(before);
  });

  test('stays where it is the user’s own', async () => {
    const { excel, host } = await filled();
    titleOf(excel).text = '我们的走势';
    deleteTitleCell(excel);
    await again(host);
    expect(titleOf(excel).text).toBe('我们的走势');
  });
});

test('a table that the user named otherwise is ours again, with rows that a plan adds', async () => {
  const { excel, host } = await filled();
  const sheet = excel.workbook.worksheets.item(LEDGER);
  sheet.data.protection = null;
  const tables = sheet.tables.list;
  const [table] = tables;
  const before = { name: table!.name, rows: table!.area.rows };
  table!.name = '我的表';
  await fillWorkbook(host, smallPlan(5, 1), { language: 'zh-CN' });
  await writeReports(host);
  expect(tables.map(({ name, area }) => [name, area.rows])).toEqual([
    [before.name, before.rows + 2],
  ]);
  expect(entries(excel)).toEqual([3, 4]);
});
