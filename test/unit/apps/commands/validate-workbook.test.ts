import { validateWorkbook } from '../../../../src/apps/commands/validate-workbook';
import { emptyWorkbook, enter, filled, smallPlan } from '../../usecases/workbooks';

const SHEET = '校验结果';

test('writes the findings and shows them', async () => {
  const host = await filled(smallPlan());
  await validateWorkbook(host, 'zh-CN');
  expect(host.workbook.activeSheet).toBe(SHEET);
  expect(host.workbook.sheet(SHEET)!.valueAt(1, 0)).toMatch(/^第1季度：共 6 条；待改正 6 条，/);
});

test('without a ledger it says so on a sheet of its own', async () => {
  const host = emptyWorkbook();
  await validateWorkbook(host, 'en');
  expect(host.workbook.sheets.map(({ name }) => name)).toEqual(['Findings']);
  expect(host.workbook.sheet('Findings')!.valueAt(1, 0)).toMatch(/^The workbook holds no ledger\./);
});

test('a sheet of the user’s own under that name is not touched', async () => {
  const host = emptyWorkbook();
  const values = [
    ['我的记录', 1],
    ['第二行', 2],
    ['第三行', 3],
  ];
  const at = { row: 0, column: 0, rows: 3, columns: 2 };
  await host.write({ sheets: [{ name: SHEET, values: [{ at, values }] }], names: [] });
  await expect(validateWorkbook(host, 'zh-CN')).rejects.toMatchObject({ code: 'noLedger' });
  expect(host.workbook.sheet(SHEET)!.cells.values()).toEqual(values);
});

test('when validating fails, what was found before stays', async () => {
  const host = await filled(smallPlan());
  enter(host, 0, 'q1', '五');
  await validateWorkbook(host, 'zh-CN');
  const found = host.workbook.sheet(SHEET)!.valueAt(3, 1);
  const { sheets } = host.workbook;
  sheets.splice(
    sheets.findIndex(({ name }) => name === '指标台账'),
    1,
  );
  await validateWorkbook(host, 'zh-CN');
  expect(host.workbook.sheet(SHEET)!.valueAt(1, 0)).toMatch(/^工作表“指标台账”/);
  expect(host.workbook.sheet(SHEET)!.valueAt(3, 1)).toBe(found);
});
