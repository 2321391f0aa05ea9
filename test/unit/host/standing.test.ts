import { ExcelHost } from '../../../src/host/excel';
import { errorText, type ProductError } from '../../../src/language/errors';
import type { CellValue, WorkbookPatch } from '../../../src/workbook/description';
import { startExcel, type StartedExcel } from '../../excel-host';
import { emptyWorkbook } from '../usecases/workbooks';

const at = (row: number, column: number) => ({ row, column, rows: 1, columns: 1 });
const SHEET = '表';

const patchOf = (value: CellValue, row = 1): WorkbookPatch => ({
  sheets: [{ name: SHEET, values: [{ at: at(row, 1), values: [[value]] }], keepsProtection: true }],
  names: [],
});

const first: WorkbookPatch = {
  sheets: [
    {
      name: SHEET,
      values: [
        {
          at: { row: 0, column: 0, rows: 3, columns: 2 },
          values: [
            ['编号', '数'],
            ['a', 1],
            ['b', 2],
          ],
        },
      ],
    },
  ],
  names: [],
};

/** The id of the row, and the figure that is replaced. */
const standing = [
  { sheet: SHEET, at: at(1, 0), values: [['a']] },
  { sheet: SHEET, at: at(1, 1), values: [[1]] },
];

const hosts = {
  excel: () => {
    const excel = startExcel();
    const host = new ExcelHost(excel);
    return {
      host,
      enter: (row: number, column: number, value: CellValue) =>
        excel.enter(SHEET, row, column, value),
    };
  },
  xlsx: () => {
    const host = emptyWorkbook();
    return {
      host,
      enter: (row: number, column: number, value: CellValue) =>
        host.edit(SHEET, row, column, value),
    };
  },
};

describe.each(Object.entries(hosts))('%s', (_, start) => {
  async function written() {
    const { host, enter } = start();
    await host.write(first);
    const cell = async (row: number, column: number) =>
      (await host.snapshot(() => [SHEET])).cells[0]!.values[row]![column];
    return { host, enter, cell };
  }

  test('what still stands is written over', async () => {
    const { host, cell } = await written();
    await host.write(patchOf(5), { standing });
    expect(await cell(1, 1)).toBe(5);
  });

  test.each([
    ['the cell', 1, 9],
    ['the id of its row', 0, 'c'],
    ['the cell, which is empty now,', 1, null],
  ])('%s is another one by now: nothing is written, and it is named', async (__, column, value) => {
    const { host, enter, cell } = await written();
    enter(1, column, value);
    const error: unknown = await host
      .write(patchOf(5), { standing })
      .catch((reason: unknown) => reason);
    expect(error).toMatchObject({ code: 'changedMeanwhile', details: { sheet: SHEET } });
    const place = column === 0 ? 'A2' : 'B2';
    expect(errorText(error, 'zh-CN').what).toContain(`“表”在写入前被改动（${place} `);
    expect(errorText(error, 'en').what).toContain(`(${place} is no longer what was read)`);
    expect(await cell(1, column)).toBe(value);
    expect(await cell(1, 1)).not.toBe(5);
  });

  test('what holds already what is to be written is no change', async () => {
    const { host, enter, cell } = await written();
    enter(1, 1, 5);
    await host.write(patchOf(5), { standing });
    expect(await cell(1, 1)).toBe(5);
  });
});

describe('typed in Excel between the last look and the write', () => {
  test('a figure, and a formula: both stand there again', async () => {
    for (const value of [9, '=9+9']) {
      const excel = startExcel();
      const host = new ExcelHost(excel);
      await host.write(first);
      const type = () => excel.workbook.worksheets.item(SHEET).getCell(1, 1);
      excel.transport.before(2, () => {
        type().formulas = [[value]];
      });
      await expect(host.write(patchOf(5), { standing })).rejects.toMatchObject({
        code: 'changedMeanwhile',
      });
      expect(type().formulas).toEqual([[value]]);
    }
  });

  test('a row before it: what was written is taken out of the wrong row', async () => {
    const excel = startExcel();
    const host = new ExcelHost(excel);
    await host.write(first);
    excel.transport.before(2, () => excel.moveRows(SHEET, 1, 1));
    await expect(host.write(patchOf(5), { standing })).rejects.toMatchObject({
      code: 'changedMeanwhile',
    });
    const { values } = excel.workbook.worksheets.item(SHEET).getRange('A2:B3');
    expect(values).toEqual([
      ['', ''],
      ['a', 1],
    ]);
  });
});

describe('typed in Excel right before a request that comes to nothing', () => {
  /** A sheet more, so that something is left to do where the first is written. */
  const other = '另表';
  const twoSheets = (sheets: WorkbookPatch['sheets']): WorkbookPatch => ({
    sheets: [...sheets, { ...sheets[0]!, name: other }],
    names: [],
  });
  const patch = twoSheets(patchOf(5).sheets);

  async function typedBefore(fate: (excel: StartedExcel, actions: number) => void) {
    const start = async () => {
      const excel = startExcel();
      const host = new ExcelHost(excel);
      await host.write(twoSheets(first.sheets));
      excel.transport.syncs.splice(0);
      return { excel, host };
    };
    const undisturbed = await start();
    await undisturbed.host.write(patch, { standing });
    const { excel, host } = await start();
    const cell = () => excel.workbook.worksheets.item(SHEET).getCell(1, 1);
    excel.transport.before(2, () => {
      cell().formulas = [['=9+9']];
    });
    fate(excel, undisturbed.excel.transport.syncs[1]!.actions);
    const error: unknown = await host.write(patch, { standing }).catch((reason: unknown) => reason);
    return { error, formulas: cell().formulas };
  }

  test('what it read is told with the failure: the formula stands there again', async () => {
    const { error, formulas } = await typedBefore(({ transport, workbook }, actions) => {
      workbook.habits.answersBeforeErrors = true;
      transport.failAt(2, actions - 1);
    });
    expect(error).toMatchObject({ code: 'refused' });
    expect((error as ProductError).details).not.toHaveProperty('over');
    expect(formulas).toEqual([['=9+9']]);
  });

  test.each([
    ['it is cut short', -1],
    ['its answer is lost', 0],
  ])('nobody knows what it did, for %s: it is said where to look', async (_, last) => {
    const { error, formulas } = await typedBefore(({ transport }, actions) =>
      transport.failAt(2, last === 0 ? 'after' : actions + last),
    );
    expect(error).toMatchObject({ code: 'refused', details: { over: SHEET } });
    expect(formulas).toEqual([[5]]);
    expect(errorText(error, 'zh-CN').kept).toContain('写“表”的那一步，Excel 没有说做了没有');
    expect(errorText(error, 'en').kept).toContain('what became of writing “表”');
  });
});

test('a sheet that is hidden is named, and how to show it', async () => {
  const excel = startExcel();
  const host = new ExcelHost(excel);
  await host.write(first);
  excel.workbook.worksheets.item(SHEET).visibility = 'Hidden';
  const error: unknown = await host.goTo(SHEET, at(0, 0)).catch((reason: unknown) => reason);
  expect(error).toMatchObject({ code: 'sheetHidden', details: { sheet: SHEET } });
  expect(errorText(error, 'zh-CN').next).toContain('取消隐藏');
  expect(errorText(error, 'en').next).toContain('Unhide');
});
