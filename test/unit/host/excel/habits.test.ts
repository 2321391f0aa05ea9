import { ExcelHost } from '../../../../src/host/excel';
import type { WorkbookPatch } from '../../../../src/workbook/description';
import { dumpExcel } from '../../../contract/dump-excel';
import { startExcel } from '../../../excel-host';
import type { Habits } from '../../../excel-host/habits';
import { area, everyFeature } from './patch';

function start(habits: Partial<Habits> = {}) {
  const excel = startExcel();
  Object.assign(excel.workbook.habits, habits);
  return { excel, host: new ExcelHost(excel) };
}

async function writtenWith(habits: Partial<Habits>, ...patches: WorkbookPatch[]) {
  const { excel, host } = start(habits);
  for (const patch of patches) await host.write(patch);
  return dumpExcel(excel.workbook);
}

/** Each switch, set the other way. */
const either: Partial<Habits>[] = [
  { nullChildren: 'refused' },
  { oneForAll: 'same' },
  { oneForAll: 'refused' },
  { fillsColumns: false },
  { expandsTables: false },
  { fitsOneWay: true },
  { freezingActivates: false },
  { chartsEmptyCells: true },
  { bindsDeadSeries: true },
];

test.each(either)('a workbook is written the same whether or not: %j', async (habits) => {
  const patches = [everyFeature(4), everyFeature(6, '新')];
  expect(await writtenWith(habits, ...patches)).toEqual(await writtenWith({}, ...patches));
});

describe('a page of a sheet of any length', () => {
  test.each([true, false])(
    'is one page wide where fitting one way works: %s',
    async (fitsOneWay) => {
      const dump = await writtenWith({ fitsOneWay }, everyFeature(4));
      expect(dump.sheets[1]!.page).toMatchObject({ pagesWide: 1, titleRows: '3:3' });
    },
  );
});

describe('rows of the user’s own between the rows of the plan', () => {
  const body = (first: number, rows: number) => ({ row: first, column: 1, rows, columns: 1 });
  const table = (template: string): WorkbookPatch => ({
    names: [],
    sheets: [
      {
        name: '台账',
        values: [{ at: area('A1:C1'), values: [['名称', '差额', '状态']] }],
        formulas: [
          { at: body(1, 2), template },
          { at: body(5, 2), template },
        ],
        tables: [{ name: '台账表', area: area('A1:C7') }],
      },
    ],
  });

  test.each([true, false])(
    'keep what they hold where Excel fills columns: %s',
    async (fillsColumns) => {
      const { excel, host } = start({ fillsColumns });
      await host.write(table('=LEN(A{r})'));
      excel.enter('台账', 3, 1, '007');
      excel.enter('台账', 4, 1, null);
      await host.write(table('=LEN(A{r})+1'));
      const { data } = excel.workbook.worksheets.item('台账');
      const column = Array.from({ length: 6 }, (_, i) => data.peek(1 + i, 1));
      expect(column.map((cell) => cell?.formula ?? cell?.value ?? null)).toEqual([
        '=LEN(A2)+1',
        '=LEN(A3)+1',
        '007',
        null,
        '=LEN(A6)+1',
        '=LEN(A7)+1',
      ]);
    },
  );

  test('keep what they hold wherever the write is cut short, and begun again', async () => {
    const probe = start({ fillsColumns: true });
    await probe.host.write(table('=LEN(A{r})'));
    probe.excel.transport.syncs.splice(0);
    await probe.host.write(table('=LEN(A{r})+1'));
    const lengths = probe.excel.transport.syncs.map(({ actions }) => actions);
    const cuts = lengths.flatMap((length, sync) =>
      Array.from({ length }, (_, actions) => [sync + 1, actions + 1] as const),
    );
    for (const [sync, actions] of cuts) {
      const { excel, host } = start({ fillsColumns: true });
      await host.write(table('=LEN(A{r})'));
      excel.enter('台账', 3, 1, '007');
      excel.enter('台账', 4, 1, null);
      excel.transport.failAt(sync, actions);
      await host.write(table('=LEN(A{r})+1')).catch(() => {});
      await host.write(table('=LEN(A{r})+1'));
      const { data } = excel.workbook.worksheets.item('台账');
      const held = [3, 4].map((row) => data.peek(row, 1)?.formula ?? data.peek(row, 1)?.value);
      expect({ sync, actions, held }).toEqual({ sync, actions, held: ['007', null] });
    }
  });
});

test.each([true, false])(
  'the sheet that the user looks at stays, where freezing shows its own: %s',
  async (freezingActivates) => {
    const { excel, host } = start({ freezingActivates });
    const { activate: _, ...patch } = everyFeature(4);
    void _;
    await host.write(patch);
    expect(excel.workbook.active.name).toBe('Sheet1');
  },
);

describe('a chart over cells that hold nothing', () => {
  const patch = (): WorkbookPatch => {
    const { sheets, ...rest } = everyFeature(4);
    const [chart] = sheets[1]!.charts!;
    const empty = { ...chart!, name: '空图', anchor: area('AA22:AH40') };
    const series = [{ ...chart!.series[0]!, values: area('AL4:AL7') }];
    const charts = [{ ...empty, series }, chart!];
    return { ...rest, sheets: [sheets[0]!, { ...sheets[1]!, charts }] };
  };

  test('is refused by itself: all else is written and protected, the other chart too, and it is said', async () => {
    const { excel, host } = start();
    expect(await host.write(patch())).toEqual({ missing: ['charts'] });
    const dump = dumpExcel(excel.workbook);
    const whole = await writtenWith({}, everyFeature(4));
    expect(dump).toEqual(whole);
    excel.workbook.habits.chartsEmptyCells = true;
    expect(await host.write(patch())).toEqual({ missing: [] });
    const { charts } = dumpExcel(excel.workbook).sheets[1]!;
    expect(charts.map(({ name }) => name)).toEqual(['空图', '进度图']);
  });

  test('is drawn where Excel draws it', async () => {
    const { host } = start({ chartsEmptyCells: true });
    expect(await host.write(patch())).toEqual({ missing: [] });
  });
});

test('a chart whose cells were deleted is bound again, or made anew where Excel refuses to bind it', async () => {
  for (const bindsDeadSeries of [true, false]) {
    const { excel, host } = start({ bindsDeadSeries });
    await host.write(everyFeature(4));
    const { charts } = excel.workbook.worksheets.item('台账');
    const [chart] = charts.list;
    for (const each of chart!.series.list) Object.assign(each, { values: null, isDead: true });
    expect(await host.write(everyFeature(4))).toEqual({ missing: [] });
    expect(charts.list.map(({ name }) => name)).toEqual(['进度图']);
    expect(charts.list[0] === chart).toBe(bindsDeadSeries);
    expect(charts.list[0]!.series.list.every((each) => each.values !== null)).toBe(true);
  }
});

test('a chart that was to take the place of another, and was not finished, does so', async () => {
  const { excel, host } = start();
  await host.write(everyFeature(4));
  const { charts, data } = excel.workbook.worksheets.item('台账');
  data.protection = null;
  const { worksheet, chartType } = charts.list[0]!;
  const left = charts.add(chartType, worksheet.getRange('B4:B7'), 'Columns');
  left.name = '进度图 …';
  await host.write(everyFeature(4));
  expect(charts.list.map(({ name }) => name)).toEqual(['进度图']);
});
