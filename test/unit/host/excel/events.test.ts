import { ExcelHost } from '../../../../src/host/excel';
import { changedAreas } from '../../../../src/host/excel/watch';
import type { CellsChanged } from '../../../../src/host/port';
import { startExcel } from '../../../excel-host';
import { area, everyFeature } from './patch';

const settled = () => new Promise((resolve) => setTimeout(resolve, 20));

async function watching() {
  const excel = startExcel();
  const host = new ExcelHost(excel);
  await host.write(everyFeature(4));
  const seen: CellsChanged[] = [];
  const stop = await host.watch(['台账', '没有'], (change) => seen.push(change));
  return { excel, host, seen, stop };
}

const entry = { sheet: '台账', area: area('D5') };

test.each(['user', 'coAuthor'] as const)(
  'own writing is silent; right after it this one is heard: %s',
  async (author) => {
    const { excel, host, seen } = await watching();
    await host.write(everyFeature(4));
    excel.enter('台账', 4, 3, 5, author);
    await settled();
    expect(seen).toEqual([entry]);
  },
);

test('a choice from a list that raises no event is read all the same', async () => {
  const { excel, host, seen } = await watching();
  excel.workbook.habits.raisesChoices = false;
  const rule = { list: { source: '是,否' } };
  const { data } = excel.workbook.worksheets.item('台账');
  data.validations.push({ areas: [area('D6')], rule, ignoreBlanks: true });
  excel.enter('台账', 5, 3, '是');
  excel.enter('台账', 4, 3, 5);
  await settled();
  expect(seen).toEqual([entry]);
  const { cells } = await host.snapshot(() => ['台账']);
  expect(cells[0]!.values[5]![3]).toBe('是');
});

test('stopping takes the handlers out of Excel', async () => {
  const { excel, stop } = await watching();
  expect(excel.events.active).toBe(1);
  await stop();
  expect(excel.events.active).toBe(0);
});

test('addresses of several areas, whole columns and whole rows', () => {
  expect(changedAreas('B2:C3,D4')).toEqual([area('B2:C3'), area('D4')]);
  expect(changedAreas('B:C')).toEqual([{ row: 0, rows: 1048576, column: 1, columns: 2 }]);
  expect(changedAreas('3:5')).toEqual([{ row: 2, rows: 3, column: 0, columns: 16384 }]);
});

test('ranges kept during a run are let go', async () => {
  const { excel } = await watching();
  await settled();
  expect(excel.dispatcher.kept.size).toBe(0);
});
