import { ExcelHost } from '../../../../src/host/excel';
import { dumpExcel } from '../../../contract/dump-excel';
import { startExcel, type StartedExcel } from '../../../excel-host';
import { area, everyFeature } from './patch';

/** A filled sheet; what is written to it takes so many requests while nobody filters. */
const SYNCS = 4;
const CHOICE = ['指标1号第0项'];

async function filled() {
  const excel = startExcel();
  const host = new ExcelHost(excel);
  await host.write(everyFeature(6));
  return { excel, host };
}

async function undisturbed() {
  const { excel, host } = await filled();
  excel.transport.syncs.splice(0);
  await host.write(everyFeature(7));
  expect(excel.transport.syncs).toHaveLength(SYNCS);
  return dumpExcel(excel.workbook);
}

/** Whoever filters does so while the sheet is under protection, or open for the write. */
function filter({ workbook }: StartedExcel): void {
  const table = workbook.tables.item('台账表');
  table.filters.set(0, CHOICE);
  table.hideFiltered();
}

describe.each(['misplace', 'refuse'] as const)('an Excel that would %s hidden rows', (mode) => {
  test.each([1, 2, 3, 4])(
    'filtered just before sync %d: every cell is at its place, and the filter stays',
    async (sync) => {
      const { excel, host } = await filled();
      excel.workbook.habits.hiddenRowWrites = mode;
      excel.transport.before(sync, () => filter(excel));
      expect(await host.write(everyFeature(7))).toEqual({ missing: [] });
      expect(dumpExcel(excel.workbook)).toEqual(await undisturbed());
      expect([...excel.workbook.tables.item('台账表').filters]).toEqual([[0, CHOICE]]);
    },
  );

  test.each([2, 3, 4])(
    'filtered just before sync %d: what went astray is not taken for entries of the user',
    async (sync) => {
      const { excel, host } = await filled();
      excel.workbook.habits.hiddenRowWrites = mode;
      excel.transport.before(sync, () => filter(excel));
      const ids = (text: string, rows: number) =>
        Array.from({ length: rows }, (_, i) => [`${text}${i}号第0项`]);
      const standing = [{ sheet: '台账', at: area('A4:A9'), values: ids('指标', 6) }];
      await host.write(everyFeature(7, '新指标'), { standing });
      const { values } = excel.workbook.worksheets.item('台账').getRange('A4:A10');
      expect(values).toEqual(ids('新指标', 7));
    },
  );

  test.each([2, 3, 4])(
    'hidden by hand just before sync %d: if it is refused, it is told, and writing again completes it',
    async (sync) => {
      const { excel, host } = await filled();
      const { data } = excel.workbook.worksheets.item('台账');
      excel.workbook.habits.hiddenRowWrites = mode;
      excel.transport.before(sync, () => data.hiddenRows.add(5));
      const error: unknown = await host.write(everyFeature(7)).then(
        () => null,
        (reason: unknown) => reason,
      );
      if (error !== null) expect(error).toMatchObject({ code: 'hiddenRows' });
      data.hiddenRows.clear();
      if (error !== null) await host.write(everyFeature(7));
      expect(dumpExcel(excel.workbook)).toEqual(await undisturbed());
    },
  );
});

test('somebody who filters again and again is told in the end', async () => {
  const { excel, host } = await filled();
  for (let sync = 2; sync < 40; sync++) excel.transport.before(sync, () => filter(excel));
  await expect(host.write(everyFeature(7))).rejects.toMatchObject({ code: 'hiddenRows' });
});
