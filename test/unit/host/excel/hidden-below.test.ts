import { ExcelHost } from '../../../../src/host/excel';
import { dumpExcel } from '../../../contract/dump-excel';
import { startExcel } from '../../../excel-host';
import { everyFeature } from './patch';

/** Six rows under a heading in the third row: the tenth row of the sheet and all below it are empty, and one more is to come. */
const BELOW = [9, 10, 11, 12];

async function filled() {
  const excel = startExcel();
  const host = new ExcelHost(excel);
  await host.write(everyFeature(6));
  const { data } = excel.workbook.worksheets.item('台账');
  return { excel, host, data, all: () => dumpExcel(excel.workbook) };
}

async function undisturbed() {
  const { host, all } = await filled();
  await host.write(everyFeature(7));
  return all();
}

describe.each(['misplace', 'refuse'] as const)('an Excel that would %s hidden rows', (mode) => {
  test('empty rows below are hidden and are to be written: refused, and nothing is changed', async () => {
    const { excel, host, data, all } = await filled();
    excel.workbook.habits.hiddenRowWrites = mode;
    for (const row of BELOW) data.hiddenRows.add(row);
    const before = all();
    await expect(host.write(everyFeature(7))).rejects.toMatchObject({
      code: 'hiddenRows',
      details: { sheet: '台账' },
    });
    expect(all()).toEqual(before);
    data.hiddenRows.clear();
    await host.write(everyFeature(7));
    expect(all()).toEqual(await undisturbed());
  });

  test('empty rows below are hidden and stay empty: nothing is in the way', async () => {
    const { excel, host, data } = await filled();
    excel.workbook.habits.hiddenRowWrites = mode;
    for (const row of BELOW) data.hiddenRows.add(row);
    expect(await host.write(everyFeature(6))).toEqual({ missing: [] });
  });

  test.each([2, 3, 4])(
    'they are hidden just before sync %d: if it is refused, it is told, and writing again completes it',
    async (sync) => {
      const { excel, host, data, all } = await filled();
      excel.workbook.habits.hiddenRowWrites = mode;
      excel.transport.before(sync, () => BELOW.forEach((row) => data.hiddenRows.add(row)));
      const error: unknown = await host.write(everyFeature(7)).then(
        () => null,
        (reason: unknown) => reason,
      );
      data.hiddenRows.clear();
      if (error !== null) {
        expect(error).toMatchObject({ code: 'hiddenRows', details: { sheet: '台账' } });
        await host.write(everyFeature(7));
      }
      expect(all()).toEqual(await undisturbed());
    },
  );
});

test('rows of the seal that are hidden: refused before the rest is written', async () => {
  const { excel, host } = await filled();
  excel.workbook.worksheets.item('封面').data.hiddenRows.add(5);
  const at = { row: 5, column: 1, rows: 1, columns: 1 };
  const seal = { sheet: '封面', at, values: [['done']] };
  await expect(host.write({ ...everyFeature(6), seal })).rejects.toMatchObject({
    code: 'hiddenRows',
    details: { sheet: '封面' },
  });
});

test('an Excel that refuses filtered rows every time is told of with its sheet', async () => {
  const { excel, host, data } = await filled();
  excel.workbook.habits.hiddenRowWrites = 'refuse';
  const table = excel.workbook.tables.item('台账表');
  for (let sync = 2; sync < 40; sync++)
    excel.transport.before(sync, () => {
      table.filters.set(0, ['指标1号第0项']);
      table.hideFiltered();
    });
  await expect(host.write(everyFeature(7))).rejects.toMatchObject({
    code: 'hiddenRows',
    details: { sheet: '台账' },
  });
  expect(data.filteredRows.size).toBeGreaterThan(0);
});
