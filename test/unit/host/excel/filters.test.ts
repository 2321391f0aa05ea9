import { ExcelHost } from '../../../../src/host/excel';
import { dumpExcel } from '../../../contract/dump-excel';
import { startExcel } from '../../../excel-host';
import { everyFeature } from './patch';

/** A filled sheet of which the second of six rows alone is shown, protected again. */
async function filtered() {
  const excel = startExcel();
  const host = new ExcelHost(excel);
  await host.write(everyFeature(6));
  const { data } = excel.workbook.worksheets.item('台账');
  const table = excel.workbook.tables.item('台账表');
  table.filters.set(0, ['指标1号第0项']);
  table.hideFiltered();
  return { excel, host, data, table };
}

async function unfiltered(rows: number) {
  const excel = startExcel();
  const host = new ExcelHost(excel);
  await host.write(everyFeature(6));
  await host.write(everyFeature(rows));
  return dumpExcel(excel.workbook);
}

describe.each(['misplace', 'refuse'] as const)('an Excel that would %s hidden rows', (mode) => {
  test('writes every cell at its place, and the filter is as it was', async () => {
    const { excel, host, data, table } = await filtered();
    excel.workbook.habits.hiddenRowWrites = mode;
    excel.transport.syncs.splice(0);
    await host.write(everyFeature(7));
    expect(excel.transport.syncs).toHaveLength(6);
    expect(dumpExcel(excel.workbook)).toEqual(await unfiltered(7));
    expect([...table.filters]).toEqual([[0, ['指标1号第0项']]]);
    expect([...data.filteredRows]).toEqual([3, 5, 6, 7, 8, 9]);
  });

  test('hidden by hand: refused, and nothing is changed', async () => {
    const { excel, host, data, table } = await filtered();
    excel.workbook.habits.hiddenRowWrites = mode;
    data.hiddenRows.add(5);
    const before = dumpExcel(excel.workbook);
    await expect(host.write(everyFeature(7))).rejects.toMatchObject({
      code: 'hiddenRows',
      details: { sheet: '台账' },
    });
    expect(dumpExcel(excel.workbook)).toEqual(before);
    expect(table.filters.size).toBe(1);
    data.hiddenRows.clear();
    await host.write(everyFeature(7));
    expect(dumpExcel(excel.workbook)).toEqual(await unfiltered(7));
  });
});

test('another workbook in front keeps the filter on: that is said, all is as it was, and the next write is whole', async () => {
  const { excel, host, table, data } = await filtered();
  const before = dumpExcel(excel.workbook);
  excel.workbook.isInFront = false;
  await expect(host.write(everyFeature(7))).rejects.toMatchObject({ code: 'notInFront' });
  expect(dumpExcel(excel.workbook)).toEqual(before);
  expect([...data.filteredRows]).toEqual([3, 5, 6, 7, 8]);
  excel.workbook.isInFront = true;
  await host.write(everyFeature(7));
  expect(dumpExcel(excel.workbook)).toEqual(await unfiltered(7));
  expect([...table.filters]).toEqual([[0, ['指标1号第0项']]]);
});

const isShown = ({ table }: Awaited<ReturnType<typeof filtered>>) => [...table.filters];
const ONE_ROW = [[0, ['指标1号第0项']]];

test('a filter that cannot be put back stays off, which is said, and everything is written', async () => {
  const { excel, host, table } = await filtered();
  excel.workbook.habits.refusesFilters = true;
  expect(await host.write(everyFeature(7))).toEqual({ missing: ['filters'] });
  expect(dumpExcel(excel.workbook)).toEqual(await unfiltered(7));
  expect(table.filters.size).toBe(0);
});

describe.each(['before', 'half', 'after'] as const)('a write over a filter fails (%s)', (mode) => {
  test.each([1, 2, 3, 4, 5, 6])('at sync %d: the filter is back at once', async (sync) => {
    const started = await filtered();
    const { excel, host } = started;
    excel.transport.failAt(sync, mode);
    await expect(host.write(everyFeature(7))).rejects.toMatchObject({ code: 'refused' });
    expect(isShown(started)).toEqual(ONE_ROW);
    await new ExcelHost(excel).write(everyFeature(7));
    expect(isShown(started)).toEqual(ONE_ROW);
    expect(dumpExcel(excel.workbook)).toEqual(await unfiltered(7));
  });

  test.each([1, 2, 3, 4, 5, 6])(
    'and so does what follows sync %d: written again, it is back',
    async (sync) => {
      const started = await filtered();
      const { excel, host } = started;
      excel.transport.failAt(sync, mode, 2);
      await expect(host.write(everyFeature(7))).rejects.toMatchObject({ code: 'refused' });
      excel.transport.stopFailing();
      await host.write(everyFeature(7));
      expect(isShown(started)).toEqual(ONE_ROW);
      expect(dumpExcel(excel.workbook)).toEqual(await unfiltered(7));
    },
  );
});
