import { strFromU8, strToU8, unzipSync, zipSync } from 'fflate';
import { ExcelHost } from '../../src/host/excel';
import type { Host } from '../../src/host/port';
import { XlsxHost } from '../../src/host/file';
import { chartMark, type SheetPatch } from '../../src/workbook/description';
import { startExcel } from '../excel-host';
import type { SheetDump } from './dump';
import { dumpExcel } from './dump-excel';
import { dumpXlsx } from './dump-xlsx';
import { area, patchOf, valuesAt } from './sheet';

/** What a user does to the chart of the sheet 汇总 between two writes. */
interface UsersWorkbook {
  write(sheet: SheetPatch): Promise<void>;
  retitle(title: string): Promise<void>;
  move(first: string, last: string): Promise<void>;
  recolour(color: string): Promise<void>;
  remove(): Promise<void>;
  removeSheet(): Promise<void>;
  sheet(): Promise<SheetDump | undefined>;
}

function inExcel(): UsersWorkbook {
  const excel = startExcel({});
  const host: Host = new ExcelHost(excel);
  const sheet = () => excel.workbook.worksheets.item('汇总');
  const chart = () => sheet().charts.list[0]!;
  return {
    write: async (patch) => void (await host.write(patchOf({ name: '说明' }, patch))),
    retitle: async (title) => void (chart().title.text = title),
    move: async (first, last) => chart().setPosition(first, last),
    recolour: async (color) => chart().series.list[0]!.format.fill.setSolidColor(color),
    remove: async () => chart().delete(),
    removeSheet: async () => excel.workbook.worksheets.remove(sheet()),
    sheet: async () => dumpExcel(excel.workbook).sheets.find(({ name }) => name === '汇总'),
  };
}

/** The file is saved, changed as another program would, and opened again. */
function inFile(): UsersWorkbook {
  let bytes: Uint8Array | null = null;
  const options = { calculate: () => [] };
  const change = (part: RegExp, edit: (xml: string) => string) => {
    const parts = unzipSync(bytes!);
    for (const path of Object.keys(parts).filter((each) => part.test(each))) {
      parts[path] = strToU8(edit(strFromU8(parts[path]!)));
    }
    bytes = zipSync(parts);
  };
  const corner = (tag: string, row: number, column: number) =>
    `<xdr:${tag}><xdr:col>${column}</xdr:col><xdr:colOff>0</xdr:colOff>` +
    `<xdr:row>${row}</xdr:row><xdr:rowOff>0</xdr:rowOff></xdr:${tag}>`;
  return {
    write: async (patch) => {
      const host = bytes ? await XlsxHost.open(bytes, options) : XlsxHost.create(options);
      await host.write(patchOf({ name: '说明' }, patch));
      bytes = await host.save();
    },
    retitle: async (title) =>
      change(/charts\/chart/, (xml) => xml.replace(/<a:t>[^<]*/, `<a:t>${title}`)),
    move: async (first, last) => {
      const [from, to] = [area(first), area(last)];
      change(/drawings\/drawing\d+\.xml$/, (xml) =>
        xml.replace(
          /<xdr:from>[\s\S]*?<\/xdr:to>/,
          corner('from', from.row, from.column) + corner('to', to.row + 1, to.column + 1),
        ),
      );
    },
    recolour: async (color) =>
      change(/charts\/chart/, (xml) => xml.replace(/2E75B6/, color.slice(1))),
    remove: async () =>
      change(/drawings\/drawing\d+\.xml$/, (xml) =>
        xml.replace(/<xdr:twoCellAnchor[\s\S]*<\/xdr:twoCellAnchor>/, ''),
      ),
    removeSheet: async () => {
      // The rest of such a workbook: another sheet, and the names.
      const host = XlsxHost.create(options);
      const names = [{ name: chartMark('进度图'), sheet: '说明', area: area('A2:A4') }];
      await host.write({ sheets: [{ name: '说明' }], names });
      bytes = await host.save();
    },
    sheet: async () => (await dumpXlsx(bytes!)).sheets.find(({ name }) => name === '汇总'),
  };
}

const units = ['区统计局', '区发改局', '区教育局', '区住建局'];

/** Counts of the first `rows` units, `count` each, with their chart. */
const summary = (rows: number, count = 1): SheetPatch => ({
  name: '汇总',
  values: [
    valuesAt('A1', [['单位', '已完成'], ...units.slice(0, rows).map((unit) => [unit, count])]),
  ],
  charts: [
    {
      name: '进度图',
      type: 'bar',
      stacked: true,
      title: '各单位进度（项）',
      anchor: area('F2:M20'),
      categories: area(`A2:A${rows + 1}`),
      series: [{ name: area('B1'), values: area(`B2:B${rows + 1}`), color: '#2E75B6' }],
    },
  ],
});

describe.each([
  ['Excel', inExcel],
  ['xlsx', inFile],
])('%s: a chart that the user changed', (_, open) => {
  async function after(change: (workbook: UsersWorkbook) => Promise<void>, rows = 4) {
    const workbook = open();
    await workbook.write(summary(3));
    await change(workbook);
    await workbook.write(summary(rows, 2));
    return (await workbook.sheet())!.charts;
  }
  const bound = (rows: number) => ({
    values: `汇总!$B$2:$B$${rows + 1}`,
    categories: `汇总!$A$2:$A$${rows + 1}`,
  });

  test('moved and resized: it stays there, and shows the unit that came', async () => {
    const [chart, ...others] = await after((workbook) => workbook.move('C30', 'R60'));
    expect(chart).toMatchObject({ anchor: ['C30', 'R60'], series: [bound(4)] });
    expect(others).toEqual([]);
  });

  test('given another title and colour: it keeps them, and shows the unit that came', async () => {
    const [chart, ...others] = await after(async (workbook) => {
      await workbook.retitle('我的标题');
      await workbook.recolour('#7030A0');
    });
    expect(chart).toMatchObject({
      title: '我的标题',
      series: [{ ...bound(4), color: '#7030A0' }],
    });
    expect(others).toEqual([]);
  });

  test('left alone with fewer units than before: it shows those that are left', async () => {
    const [chart] = await after(async () => undefined, 2);
    expect(chart).toMatchObject({ title: '各单位进度（项）', series: [bound(2)] });
  });

  test('deleted: it stays away, however often the sheet is written', async () => {
    expect(
      await after(async (workbook) => {
        await workbook.remove();
        await workbook.write(summary(4));
      }),
    ).toEqual([]);
  });

  test('deleted with its sheet: a new sheet has a chart again', async () => {
    const charts = await after((workbook) => workbook.removeSheet());
    expect(charts).toMatchObject([{ title: '各单位进度（项）', series: [bound(4)] }]);
  });
});
