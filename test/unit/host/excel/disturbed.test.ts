import { ExcelHost } from '../../../../src/host/excel';
import { dumpExcel } from '../../../contract/dump-excel';
import { startExcel } from '../../../excel-host';
import { everyFeature } from './patch';

const turns = async (n: number) => {
  for (let i = 0; i < n; i++) await new Promise((resolve) => setTimeout(resolve, 0));
};

const start = () => {
  const excel = startExcel();
  return { excel, host: new ExcelHost(excel), all: () => dumpExcel(excel.workbook) };
};

async function written() {
  const { host, all } = start();
  await host.write(everyFeature(5));
  return all();
}

describe('while a cell is edited', () => {
  test('a write says so and changes nothing; after it, it writes', async () => {
    const { excel, host, all } = start();
    const before = all();
    excel.transport.startEditing();
    await expect(host.write(everyFeature(5))).rejects.toMatchObject({ code: 'busy' });
    expect(all()).toEqual(before);
    excel.transport.stopEditing();
    await host.write(everyFeature(5));
    expect(all()).toEqual(await written());
  });

  test.each([2, 3, 4])('editing begins before sync %d of a write: it waits', async (sync) => {
    const { excel, host, all } = start();
    excel.transport.before(sync, () => excel.transport.startEditing());
    const writing = host.write(everyFeature(5));
    await turns(40);
    expect(excel.transport.waitingRequests).toBe(1);
    excel.transport.stopEditing();
    await writing;
    expect(all()).toEqual(await written());
  });

  test('reading and watching wait', async () => {
    const { excel, host } = start();
    await host.write(everyFeature(5));
    excel.transport.startEditing();
    const read = host.snapshot(() => ['封面']);
    const watch = host.watch(['封面'], () => {});
    await turns(10);
    expect(excel.transport.waitingRequests).toBe(2);
    excel.transport.stopEditing();
    expect((await read).cells[0]!.values[1]![1]).toBe(2);
    await (
      await watch
    )();
  });
});

describe('with another workbook in front', () => {
  test('new sheets cannot be made, and the text says what to do', async () => {
    const { excel, host, all } = start();
    excel.workbook.isInFront = false;
    await expect(host.write(everyFeature(5))).rejects.toMatchObject({ code: 'notInFront' });
    excel.workbook.isInFront = true;
    await host.write(everyFeature(5));
    expect(all()).toEqual(await written());
  });

  test.each([2, 3, 4])('it goes behind before sync %d: writing again completes', async (sync) => {
    const { excel, host, all } = start();
    excel.transport.before(sync, () => (excel.workbook.isInFront = false));
    await host.write(everyFeature(5)).catch((error: unknown) => {
      expect(error).toMatchObject({ code: 'notInFront' });
    });
    excel.workbook.isInFront = true;
    await host.write(everyFeature(5));
    expect(all()).toEqual(await written());
  });

  test('sheets that stand are written to their end; only the view stays where it is', async () => {
    const { excel, host, all } = start();
    await host.write(everyFeature(5));
    excel.workbook.active = excel.workbook.worksheets.item('台账');
    excel.workbook.isInFront = false;
    const { sheets, ...rest } = everyFeature(5, '新');
    const kept = sheets.map((sheet) => ({ ...sheet, keepsLooks: true as const }));
    await host.write({ ...rest, sheets: kept });
    const whole = start();
    await whole.host.write(everyFeature(5));
    await whole.host.write(everyFeature(5, '新'));
    expect(all()).toEqual({ ...whole.all(), active: '台账' });
  });

  test('going to a cell', async () => {
    const { excel, host } = start();
    await host.write(everyFeature(5));
    excel.workbook.isInFront = false;
    await expect(
      host.goTo('台账', { row: 0, column: 0, rows: 1, columns: 1 }),
    ).rejects.toMatchObject({ code: 'notInFront' });
  });
});
