import { formatNumber } from '../../../src/apps/desk/grid/number-format';
import { fillWorkbook } from '../../../src/usecases/fill-workbook';
import { writeReports } from '../../../src/usecases/write-reports';
import {
  ledgerColumns,
  type LedgerColumn,
} from '../../../src/workbook/sheets/ledger/ledger-columns';
import { resultsColumn } from '../../../src/workbook/sheets/results/results-report';
import { samplePlan } from '../../support/sample-plan';
import { emptyWorkbook } from '../usecases/workbooks';

const plan = samplePlan();
const [first] = plan.indicators;
const total = (id: string, unit: string, low: number) => ({
  ...first!,
  ...{ id, name: `总额${id}`, measure: 'total' as const },
  target: { op: '>=' as const, low, high: null, unit },
});
const indicators = [
  total('I-1', '元', 12_345_678),
  total('I-2', '人', 9_999),
  total('I-3', '万元', 50_000),
  total('I-4', '户', 122_420),
  total('I-5', '元', 23_456_789_012),
];
const column = (key: LedgerColumn) => ledgerColumns.findIndex((spec) => spec.key === key);

async function ledger() {
  const host = emptyWorkbook();
  await fillWorkbook(host, { ...plan, indicators, tasks: [] }, { language: 'zh-CN', quarter: 1 });
  const sheet = host.workbook.requireSheet('指标台账');
  const rows = indicators.map(({ id }) =>
    sheet.cells.values().findIndex((cells) => cells[column('id')] === id),
  );
  const shown = (n: number, key: LedgerColumn) => {
    const value = sheet.valueAt(rows[n]!, column(key));
    return formatNumber(Number(value), sheet.appearanceAt(rows[n]!, column(key)).numberFormat);
  };
  return { host, sheet, rows, targets: () => indicators.map((_, n) => shown(n, 'target')), shown };
}

test('large figures are shown in 万 and 亿 while that is chosen, and never changed', async () => {
  const { host, sheet, rows, targets, shown } = await ledger();
  host.edit('指标台账', rows[3]!, column('q1'), 20_000);
  const cells = structuredClone(sheet.cells.values());
  expect(sheet.valueAt(0, column('completion') - 1)).toBe('大数显示：');
  expect(sheet.merges.find(({ row }) => row === 0)?.columns).toBe(column('completion') - 1);
  expect(targets()).toEqual(['12,345,678.0', '9,999', '50,000.0', '122,420', '23,456,789,012.0']);
  host.edit('指标台账', 0, column('completion'), '万、亿');
  expect(targets()).toEqual(['1234.6万', '9,999', '50,000.0', '12.2万', '234.57亿']);
  // Due 30,605: short of it by 10,605.
  expect([shown(3, 'q1'), shown(3, 'variance')]).toEqual(['2.0万', '-1.1万']);
  // Filled once more it is as it was chosen.
  await fillWorkbook(host, { ...plan, indicators, tasks: [] }, { language: 'zh-CN' });
  expect(targets()[3]).toBe('12.2万');
  host.edit('指标台账', 0, column('completion'), '原数');
  expect(sheet.cells.values()).toEqual(cells);
});

test('the sheets of the report follow what is chosen on the ledger', async () => {
  const { host, rows } = await ledger();
  host.edit('指标台账', rows[3]!, column('q1'), 20_000);
  await writeReports(host);
  const report = host.workbook.requireSheet('指标完成情况表');
  const target = report.cells.values().findIndex((cells) => cells.includes('总额I-4'));
  const figures = () =>
    (['target', 'actual', 'variance'] as const).map((key) => {
      const at = [target, resultsColumn(key)] as const;
      return formatNumber(Number(report.valueAt(...at)), report.appearanceAt(...at).numberFormat);
    });
  expect(figures()).toEqual(['122,420', '20,000', '-10,605']);
  host.edit('指标台账', 0, column('completion'), '万、亿');
  expect(figures()).toEqual(['12.2万', '2.0万', '-1.1万']);
  expect(report.valueAt(target, resultsColumn('target'))).toBe(122_420);
});

test('a ledger of before gets the choice when it is filled again, beside a shorter title', async () => {
  const { host, sheet, targets } = await ledger();
  const { protection } = sheet;
  sheet.protection = null;
  for (const n of [1, 0]) host.edit('指标台账', 0, column('completion') - n, null);
  sheet.protection = protection;
  sheet.merges = [
    { row: 0, column: 0, rows: 1, columns: ledgerColumns.length },
    ...sheet.merges.filter(({ row }) => row !== 0),
  ];
  await writeReports(host);
  await fillWorkbook(host, { ...plan, indicators, tasks: [] }, { language: 'zh-CN' });
  expect(sheet.valueAt(0, column('completion'))).toBe('原数');
  expect(sheet.merges.filter(({ row }) => row === 0)).toEqual([
    { row: 0, column: 0, rows: 1, columns: column('completion') - 1 },
  ]);
  host.edit('指标台账', 0, column('completion'), '万、亿');
  expect(targets()[3]).toBe('12.2万');
});

test.each([
  [10_000, '0\\.0,"万"', '1.0万'],
  [99_999_999, '0\\.0,"万"', '10000.0万'],
  [-123_456, '0\\.0,"万"', '-12.3万'],
  [-123_456, '+0\\.0,"万";[Red]-0\\.0,"万"', '-12.3万'],
  [123_456, '+0\\.0,"万";[Red]-0\\.0,"万"', '+12.3万'],
  [100_000_000, '0\\.00,,"亿"', '1.00亿'],
])('%s as %s is %s', (value, numberFormat, text) => {
  expect(formatNumber(value, numberFormat)).toBe(text);
});
