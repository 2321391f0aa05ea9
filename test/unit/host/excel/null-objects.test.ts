import { ExcelHost } from '../../../../src/host/excel';
import { dumpExcel } from '../../../contract/dump-excel';
import { startExcel } from '../../../excel-host';
import { everyFeature } from './patch';

/** An Excel that answers ItemNotFound for everything that is reached through an object that is not there. */
function strict() {
  const excel = startExcel();
  excel.workbook.habits.nullChildren = 'refused';
  return { excel, host: new ExcelHost(excel) };
}

async function lenient() {
  const excel = startExcel();
  const host = new ExcelHost(excel);
  await host.write(everyFeature(4));
  await host.write(everyFeature(6, '新'));
  return dumpExcel(excel.workbook);
}

test('a new workbook is written, and again, as in an Excel that answers null', async () => {
  const { excel, host } = strict();
  await host.write(everyFeature(4));
  await host.write(everyFeature(6, '新'));
  expect(dumpExcel(excel.workbook)).toEqual(await lenient());
});

test('that it refuses is learnt once', async () => {
  const { excel, host } = strict();
  await host.write(everyFeature(4));
  excel.transport.syncs.splice(0);
  await host.write(everyFeature(6, '新'));
  expect(excel.transport.syncs.map(({ error }) => error)).toEqual(Array(5).fill(undefined));
});

test('a sheet without cells is read beside one with cells', async () => {
  const { excel, host } = strict();
  await host.write(everyFeature(4));
  const read = () =>
    host.snapshot((sheets) => sheets.map(({ name }) => name), { formulas: 'ifCheap' });
  const first = await read();
  expect(first.cells.map(({ sheet, values }) => [sheet, values.length])).toEqual([
    ['封面', 3],
    ['台账', 7],
    ['Sheet1', 0],
  ]);
  expect(first.cells[0]!.formulas![2]![1]).toBe('=COUNTA(台账表[列0])');
  excel.transport.syncs.splice(0);
  expect(await read()).toEqual(first);
  expect(excel.transport.syncs.map(({ error }) => error)).toEqual(Array(3).fill(undefined));
});

test('the sheet that refuses is named', async () => {
  const { excel, host } = strict();
  await host.write(everyFeature(4));
  const ledger = excel.workbook.worksheets.item('台账');
  ledger.data.password = 'x';
  const patch = everyFeature(4);
  const sheets = [...patch.sheets, { name: '新表', values: [] }];
  await expect(host.write({ ...patch, sheets })).rejects.toMatchObject({
    code: 'sheetProtected',
    details: { sheet: '台账' },
  });
});
