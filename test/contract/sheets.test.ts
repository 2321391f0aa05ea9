import type { CellsChanged } from '../../src/host/port';
import { hosts } from './hosts';
import { area, patchOf, valuesAt, written } from './sheet';

const settled = () => new Promise((resolve) => setTimeout(resolve, 20));

describe.each(hosts)('$name: sheets and names', (under) => {
  test('sheets are created in their places, with colour and visibility', async () => {
    const { host, dump } = await under.create();
    await host.write({
      sheets: [
        { name: '台账', position: 0, tabColor: '#1F4E79' },
        { name: '数据', position: 1, visible: false },
        { name: '封面', position: 0, values: [valuesAt('A1', [['x']])] },
      ],
      names: [],
      activate: '台账',
    });
    const { sheets, active } = await dump();
    expect(sheets.map(({ name, visible, tabColor }) => [name, visible, tabColor])).toEqual([
      ['封面', true, null],
      ['台账', true, '#1F4E79'],
      ['数据', false, null],
    ]);
    expect(active).toBe('台账');
  });

  test('a sheet that exists keeps its place, colour and visibility', async () => {
    const { host, dump } = await under.create();
    const first = { name: '甲', position: 0, tabColor: '#FF0000', values: [valuesAt('A1', [[1]])] };
    await host.write(patchOf(first, { name: '乙', position: 1, values: [valuesAt('A1', [[2]])] }));
    await host.write(patchOf({ name: '甲', position: 1, tabColor: '#00FF00', visible: false }));
    const { sheets } = await dump();
    expect(sheets.map(({ name, visible, tabColor }) => [name, visible, tabColor])).toEqual([
      ['甲', true, '#FF0000'],
      ['乙', true, null],
    ]);
  });

  test('the cell that the user is at is the first of what was gone to', async () => {
    const { host } = await under.create();
    const sheets = ['甲', '乙 2'].map((name) => ({ name, values: [valuesAt('A1', [[1]])] }));
    await host.write(patchOf(...sheets));
    await host.goTo('乙 2', area('C4:E9'));
    expect(await host.selected()).toEqual({ sheet: '乙 2', row: 3, column: 2 });
  });

  test('names point where the last patch says', async () => {
    const { host, dump } = await under.create();
    const sheets = [{ name: '封 面', values: [valuesAt('A1', [[1]])] }];
    await host.write({ sheets, names: [{ name: '报告季度', sheet: '封 面', area: area('C4') }] });
    await host.write({
      sheets: [],
      names: [{ name: '报告季度', sheet: '封 面', area: area('C5:C6') }],
    });
    expect((await dump()).names).toEqual([{ name: '报告季度', refersTo: "'封 面'!$C$5:$C$6" }]);
  });

  test('merges, widths, heights, hidden columns and frozen panes', async () => {
    const layout = {
      name: '台账',
      values: [valuesAt('A1', [['标题']])],
      merges: [area('A1:D1')],
      columnWidths: [
        { column: 0, columns: 2, width: 20 },
        { column: 3, columns: 1, width: 8 },
      ],
      rowHeights: [{ row: 0, rows: 2, height: 30 }],
      hiddenColumns: [{ column: 4, columns: 2 }],
      freeze: { rows: 2, columns: 1 },
    };
    const sheet = await written(under, layout, layout);
    expect(sheet.merges).toEqual(['A1:D1']);
    expect(sheet.columnWidths).toMatchObject({ A: 20, B: 20, D: 8 });
    expect(sheet.rowHeights).toEqual({ '1': 30, '2': 30 });
    expect(sheet.hiddenColumns).toEqual(['E', 'F']);
    expect(sheet.freeze).toEqual({ rows: 2, columns: 1 });
  });

  test('page layout', async () => {
    const sheet = await written(under, {
      name: '台账',
      values: [valuesAt('A1', [['x']])],
      page: {
        orientation: 'landscape',
        paper: 'A4',
        pagesWide: 2,
        titleColumns: { column: 0, columns: 3 },
        titleRows: { row: 2, rows: 2 },
        margins: { sides: 0.5, ends: 0.75 },
        pageNumbers: true,
        footLine: '填报人：甲 & 乙',
        headText: '表号：1',
      },
      printArea: area('A1:C9'),
    });
    expect(sheet.page).toEqual({
      orientation: 'landscape',
      paper: 'A4',
      pagesWide: 2,
      titleColumns: 'A:C',
      titleRows: '3:4',
      margins: { sides: 0.5, ends: 0.75 },
      pageNumbers: true,
      lines: ['&10表号：1', '&10填报人：甲 && 乙', '', '&P / &N'],
      printArea: 'A1:C9',
    });
  });

  test('rows that begin a page, those of before no more, at a scale instead of fitted', async () => {
    const { host, dump } = await under.create();
    const page = { orientation: 'landscape', paper: 'A4' } as const;
    const values = [valuesAt('A1', [['x']])];
    for (const before of [[4, 9], [6]]) {
      await host.write(
        patchOf({ name: '台账', values, page: { ...page, breaks: { before, scale: 88 } } }),
      );
    }
    const { sheets } = await dump();
    const [sheet] = sheets.filter(({ name }) => name === '台账');
    expect(sheet!.page!.breaks).toEqual({ before: [6], scale: 88 });
    expect([sheet!.page!.pagesWide, sheet!.page!.pagesTall]).toEqual([0, undefined]);
  });

  test('rows that grow have no height of their own, and get one where it is said', async () => {
    const { host, dump } = await under.create();
    const values = [valuesAt('A1', [['x'], ['y']])];
    const heights: unknown[] = [];
    for (const grows of [undefined, true, undefined] as const) {
      const rowHeights = [{ row: 1, rows: 1, height: 40, ...(grows && { grows }) }];
      await host.write(patchOf({ name: '台账', values, rowHeights }));
      heights.push((await dump()).sheets.find(({ name }) => name === '台账')!.rowHeights);
    }
    expect(heights).toEqual([{ '2': 40 }, {}, { '2': 40 }]);
  });

  test('as many pages as said, and as many as said later', async () => {
    const { host, dump } = await under.create();
    const page = { orientation: 'landscape', paper: 'A4' } as const;
    const values = [valuesAt('A1', [['x']])];
    const pages: unknown[] = [];
    for (const pagesTall of [1, 3]) {
      await host.write(patchOf({ name: '台账', values, page: { ...page, pagesTall } }));
      pages.push((await dump()).sheets.find(({ name }) => name === '台账')!.page!.pagesTall);
    }
    expect(pages).toEqual([1, 3]);
  });

  test('progress counts sheets; a cancelled write is completed by writing again', async () => {
    const { host, dump } = await under.create();
    const patch = patchOf(
      { name: '甲', values: [valuesAt('A1', [[1]])] },
      { name: '乙', values: [valuesAt('A1', [[2]])] },
    );
    const cancel = new AbortController();
    cancel.abort();
    await expect(host.write(patch, { signal: cancel.signal })).rejects.toMatchObject({
      code: 'cancelled',
    });
    const progress: unknown[] = [];
    await host.write(patch, { onProgress: (each) => progress.push(each) });
    expect(progress).toEqual([
      { sheet: '甲', done: 1, total: 2 },
      { sheet: '乙', done: 2, total: 2 },
    ]);
    expect((await dump()).sheets.map(({ name, cells }) => [name, cells])).toEqual([
      ['甲', { A1: 1 }],
      ['乙', { A1: 2 }],
    ]);
  });

  test('watching reports entries on the named sheets only, and not our own writing', async () => {
    const { host, enter } = await under.create();
    const patch = patchOf(
      { name: '甲', values: [valuesAt('A1', [[1]])] },
      { name: '乙', values: [valuesAt('A1', [[2]])] },
    );
    await host.write(patch);
    const seen: CellsChanged[] = [];
    const stop = await host.watch(['甲'], (change) => seen.push(change));
    await host.write(patch);
    enter('甲', 3, 2, 5);
    enter('乙', 0, 0, 5);
    await settled();
    await stop();
    enter('甲', 0, 0, 6);
    await settled();
    expect(seen).toEqual([{ sheet: '甲', area: area('C4') }]);
  });
});
