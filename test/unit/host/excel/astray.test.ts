import { ExcelHost } from '../../../../src/host/excel';
import { isError, ProductError } from '../../../../src/language/errors';
import { dumpExcel } from '../../../contract/dump-excel';
import { startExcel, type StartedExcel } from '../../../excel-host';
import { area, everyFeature } from './patch';

const ROWS = 6;
const SHEET = '台账';
const ids = (text: string, rows: number) =>
  Array.from({ length: rows }, (_, i) => [`${text}${i}号第0项`]);
const standing = [{ sheet: SHEET, at: area('A4:A9'), values: ids('指标', ROWS) }];

async function filled() {
  const excel = startExcel();
  const host = new ExcelHost(excel);
  await host.write(everyFeature(ROWS));
  return { excel, host, again: () => host.write(everyFeature(ROWS + 1, '新指标'), { standing }) };
}

async function undisturbed() {
  const { excel, again } = await filled();
  await again();
  return dumpExcel(excel.workbook);
}

function filter({ workbook }: StartedExcel): void {
  const table = workbook.tables.item('台账表');
  table.filters.set(0, ['指标1号第0项']);
  table.hideFiltered();
}

/** How many requests a write takes that is filtered once. */
async function undisturbedSyncs() {
  const { excel, again } = await filled();
  const before = excel.transport.syncs.length;
  excel.transport.before(WRITES, () => filter(excel));
  await again();
  return excel.transport.syncs.length - before;
}

/** The ids as a use case reads them. */
async function readIds(host: ExcelHost) {
  const { cells } = await host.snapshot(() => [SHEET]);
  return cells[0]!.values.slice(3, 4 + ROWS).map(([id]) => [id]);
}

/** The request that writes contents, before which somebody filters: they go astray, and the write begins again. */
const WRITES = 2;

describe('contents that went astray over rows that were filtered meanwhile', () => {
  test.each([3, 4, 5])(
    'are put right where a cell is edited at sync %d: the write waits for its end',
    async (sync) => {
      const { excel, again } = await filled();
      excel.transport.before(WRITES, () => filter(excel));
      excel.transport.before(sync, () => {
        excel.transport.startEditing();
        setTimeout(() => excel.transport.stopEditing(), 5);
      });
      expect(await again()).toEqual({ missing: [] });
      expect(dumpExcel(excel.workbook)).toEqual(await undisturbed());
    },
  );

  test.each([
    [3, 'before'],
    [4, 'before'],
    [5, 'half'],
    [5, 'after'],
    [6, 'half'],
  ] as const)('are put right where request %d fails (%s)', async (sync, mode) => {
    const { excel, again } = await filled();
    excel.transport.before(WRITES, () => filter(excel));
    excel.transport.failAt(sync, mode);
    expect(await again()).toEqual({ missing: [] });
    expect(dumpExcel(excel.workbook)).toEqual(await undisturbed());
  });

  test.each([
    ['the write begins again', 3, 'before'],
    ['the request fails half way itself', WRITES, 'half'],
    ['the answer of the request is lost', WRITES, 'after'],
  ] as const)(
    'are put right before anything is read, where nothing works once %s',
    async (_, sync, mode) => {
      const { excel, host, again } = await filled();
      excel.transport.before(WRITES, () => filter(excel));
      excel.transport.failAt(sync, mode, 20);
      await expect(again()).rejects.toThrow(ProductError);
      excel.transport.stopFailing();
      expect(await readIds(host)).toEqual(ids('新指标', ROWS + 1));
      await again();
      expect(dumpExcel(excel.workbook)).toEqual(await undisturbed());
    },
  );

  test('are not read while their sheet is under a password, and put right after', async () => {
    const { excel, host, again } = await filled();
    const { data } = excel.workbook.worksheets.item(SHEET);
    const rights = data.protection;
    excel.transport.before(WRITES, () => filter(excel));
    excel.transport.before(3, () => Object.assign(data, { protection: rights, password: 'x' }));
    const names = (error: unknown) => isError(error, 'sheetProtected') && error.details.sheet;
    expect(await again().catch(names)).toBe(SHEET);
    expect(await readIds(host).catch(names)).toBe(SHEET);
    data.password = undefined;
    expect(await readIds(host)).toEqual(ids('新指标', ROWS + 1));
  });

  test('are not written again once they are right: rows may have been sorted since', async () => {
    const { excel, host, again } = await filled();
    const syncs = excel.transport.syncs.length;
    const { data } = excel.workbook.worksheets.item(SHEET);
    excel.transport.before(WRITES, () => filter(excel));
    const last = await undisturbedSyncs();
    excel.transport.failAt(last, 'before');
    await expect(again()).rejects.toThrow(ProductError);
    expect(excel.transport.syncs.length - syncs).toBeGreaterThanOrEqual(last);
    const swapped = [data.cell(3, 0), data.cell(4, 0)];
    [swapped[0]!.value, swapped[1]!.value] = [swapped[1]!.value, swapped[0]!.value];
    const [one, two, ...rest] = ids('新指标', ROWS + 1);
    expect(await readIds(host)).toEqual([two, one, ...rest]);
  });

  test.each([3, 4, 5])(
    'leave ids where they are, so that a row inserted before sync %d is told, and entries stay with theirs',
    async (sync) => {
      const { excel, host } = await filled();
      const { data } = excel.workbook.worksheets.item(SHEET);
      excel.transport.before(WRITES, () => filter(excel));
      excel.transport.before(sync, () => {
        const rights = data.protection;
        data.protection = null;
        excel.enter(SHEET, 4, 3, 77);
        excel.moveRows(SHEET, 4, 1);
        data.protection = rights;
      });
      // The plan has the ids that stand there.
      const patch = everyFeature(ROWS + 1);
      const code = await host.write(patch, { standing }).catch((error: ProductError) => error.code);
      expect(code).toBe('changedMeanwhile');
      const { cells } = await host.snapshot(() => [SHEET]);
      const rows = cells[0]!.values.slice(3).filter(([id]) => id !== null && id !== '');
      const entered = rows.find(([, , , entry]) => entry === 77);
      expect(entered?.[0]).toBe('指标1号第0项');
    },
  );

  test('are gone with their sheet, which is not made anew', async () => {
    const { excel, host, again } = await filled();
    excel.transport.before(WRITES, () => filter(excel));
    excel.transport.failAt(3, 'before', 20);
    await expect(again()).rejects.toThrow(ProductError);
    excel.transport.stopFailing();
    excel.deleteSheet(SHEET);
    const { sheets } = await host.snapshot(() => []);
    expect(sheets.map(({ name }) => name)).not.toContain(SHEET);
  });
});
