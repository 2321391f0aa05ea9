import { ExcelHost } from '../../../../src/host/excel';
import { toHostError } from '../../../../src/host/excel/errors';
import { dumpExcel } from '../../../contract/dump-excel';
import { startExcel } from '../../../excel-host';
import { area, everyFeature } from './patch';

test.each(['AccessDenied', 'BadPassword', 'InvalidArgument', 'GeneralException'] as const)(
  'a sheet protected with a password is named, and writing goes on once it is open: %s',
  async (code) => {
    const excel = startExcel();
    excel.workbook.habits.passwordRefusal = code;
    const host = new ExcelHost(excel);
    await host.write(everyFeature(3));
    const { data } = excel.workbook.worksheets.item('台账');
    data.password = 'secret';
    const failure = host.write(everyFeature(4));
    await expect(failure).rejects.toMatchObject({
      code: 'sheetProtected',
      details: { sheet: '台账' },
      cause: { code },
    });
    data.password = undefined;
    await host.write(everyFeature(4));
    expect(dumpExcel(excel.workbook).sheets[1]!.tables).toEqual([
      { name: '台账表', area: 'A3:P7' },
    ]);
  },
);

test('a table of ours that lies on another sheet is not touched, and both sheets are named', async () => {
  const excel = startExcel();
  const host = new ExcelHost(excel);
  await host.write(everyFeature(3));
  excel.workbook.worksheets.item('台账').name = '旧台账';
  await expect(host.write(everyFeature(3))).rejects.toMatchObject({
    code: 'sheetRenamed',
    details: { sheet: '旧台账', wanted: '台账', table: '台账表' },
  });
  expect(excel.workbook.worksheets.list.map(({ name }) => name)).toEqual([
    '封面',
    '旧台账',
    'Sheet1',
  ]);
});

test('cell edit mode means busy; anything else keeps its words and its cause', () => {
  const editing = Object.assign(new Error('edit mode'), { code: 'InvalidOperationInCellEditMode' });
  expect(toHostError(editing)).toMatchObject({ code: 'busy', cause: editing });
  const other = Object.assign(new Error('no such thing'), { code: 'ItemNotFound' });
  expect(toHostError(other)).toMatchObject({
    code: 'refused',
    details: { reason: 'no such thing (ItemNotFound)' },
    cause: other,
  });
});

test('the selected cell of a workbook that is not in front cannot be known, and that is said', async () => {
  const excel = startExcel();
  const host = new ExcelHost(excel);
  expect(await host.selected()).toEqual({ sheet: 'Sheet1', row: 0, column: 0 });
  excel.workbook.isInFront = false;
  await expect(host.selected()).rejects.toMatchObject({ code: 'notInFront' });
});

test('cancelling between requests stops, and writing again completes', async () => {
  const excel = startExcel();
  const host = new ExcelHost(excel);
  const cancel = new AbortController();
  const done: string[] = [];
  const onProgress = ({ sheet }: { sheet: string }) => {
    done.push(sheet);
    cancel.abort();
  };
  const patch = everyFeature(50);
  await expect(host.write(patch, { signal: cancel.signal, onProgress })).rejects.toMatchObject({
    code: 'cancelled',
  });
  expect(done).toEqual(['封面', '台账']);
  await host.write(patch);
  const whole = startExcel();
  await new ExcelHost(whole).write(patch);
  expect(dumpExcel(excel.workbook)).toEqual(dumpExcel(whole.workbook));
});

test('goTo shows the sheet and selects the area; a missing sheet is refused', async () => {
  const excel = startExcel();
  const host = new ExcelHost(excel);
  await host.write(everyFeature(3));
  await host.goTo('台账', area('D4:E5'));
  expect(excel.workbook.active.name).toBe('台账');
  expect(excel.workbook.selection?.localAddress).toBe('D4:E5');
  await expect(host.goTo('没有', area('A1'))).rejects.toMatchObject({ code: 'refused' });
});
