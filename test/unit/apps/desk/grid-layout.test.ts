import { readFileSync } from 'node:fs';
import path from 'node:path';
import { entryColumns } from '../../../../src/apps/desk/grid/entry-columns';
import { ROW_HEADER_WIDTH, sheetGeometry } from '../../../../src/apps/desk/grid/geometry';
import { MergeIndex } from '../../../../src/apps/desk/grid/merge-index';
import { destination } from '../../../../src/apps/desk/grid/movement';
import { spillWidth } from '../../../../src/apps/desk/grid/spill';
import { XlsxHost } from '../../../../src/host/file';
import { fillWorkbook } from '../../../../src/usecases/fill-workbook';
import type { CellFormat, CellValue, SheetPatch } from '../../../../src/workbook/description';
import { calculateLedger } from '../../../../src/workbook/calculate';
import {
  type LedgerColumn,
  ledgerColumns,
} from '../../../../src/workbook/sheets/ledger/ledger-columns';
import { quarters, type Quarter } from '../../../../src/tracking/quarter';
import { parsePlan } from '../../../../src/plan/parse-plan';

const SEED = path.join(__dirname, '../../../../seeds/heshan-2024.json');

async function sheetOf(row: CellValue[], merges: SheetPatch['merges'] = []) {
  const host = XlsxHost.create({ calculate: () => [] });
  const at = { row: 0, column: 0, rows: 1, columns: row.length };
  await host.write({ sheets: [{ name: 'A', values: [{ at, values: [row] }], merges }], names: [] });
  return host.workbook.requireSheet('A');
}

describe('text of a cell', () => {
  const long = '填报人：________　审核人：________';
  async function spillOf(
    row: CellValue[],
    format: CellFormat = {},
    merges: SheetPatch['merges'] = [],
  ) {
    const sheet = await sheetOf(row, merges);
    const geometry = sheetGeometry(sheet);
    const cell = { sheet, geometry, merges: new MergeIndex(sheet), row: 0, column: 0 };
    return { width: spillWidth({ ...cell, value: row[0]!, format }), geometry };
  }

  it('runs over empty cells up to the next that holds something', async () => {
    const { width, geometry } = await spillOf([long, null, null, 7]);
    expect(width).toBe(geometry.lefts[3]);
  });

  it('takes no more cells than it needs', async () => {
    const { width, geometry } = await spillOf(['short text', null, null]);
    expect(width).toBe(geometry.lefts[2]);
  });

  it('stays in its cell beside one that holds something, wrapped, to the right, merged, or as a number', async () => {
    expect((await spillOf([long, 0])).width).toBeNull();
    expect((await spillOf([long, null], { wrap: true })).width).toBeNull();
    expect((await spillOf([long, null], { align: 'right' })).width).toBeNull();
    const merge = { row: 0, column: 0, rows: 1, columns: 2 };
    expect((await spillOf([long, null], {}, [merge])).width).toBeNull();
    expect((await spillOf([123456789012, null])).width).toBeNull();
  });

  it('stops before merged cells', async () => {
    const merge = { row: 0, column: 2, rows: 1, columns: 2 };
    const { width, geometry } = await spillOf([long, null, null], {}, [merge]);
    expect(width).toBe(geometry.lefts[2]);
  });
});

describe('the columns for typing', () => {
  const host = XlsxHost.create({ calculate: calculateLedger });
  const { workbook } = host;
  beforeAll(() => fillWorkbook(host, parsePlan(readFileSync(SEED, 'utf8')), { language: 'zh-CN' }));
  /** A ledger with its columns in the order of earlier versions: ids first, offices before the figures. */
  async function earlierLedger() {
    const before: LedgerColumn[] = ['id', 'field', 'name', 'unit', 'measure', 'operator', 'target'];
    before.push('upper', 'baseline', 'period', 'lead', 'support', 'q1', 'q2', 'q3', 'q4');
    const rest = ledgerColumns.map(({ key }) => key).filter((key) => !before.includes(key));
    const headings = [...before, ...rest].map(
      (key) => ledgerColumns.find((column) => column.key === key)!.heading['zh-CN'],
    );
    return sheetOf(headings);
  }

  it('begin with what is asked for, which stays in sight', () => {
    const sheet = workbook.requireSheet('指标台账');
    const { frozen, hidden } = entryColumns(sheet, null)!;
    const asked = Array.from({ length: frozen }, (_, column) => sheet.valueAt(2, column));
    expect(asked).toEqual(['指标', '计量单位', '目标方向', '目标值']);
    expect(sheet.valueAt(2, frozen)).toBe('一季度累计');
    expect(hidden.size).toBe(0);
  });

  it('leave out ids, offices and more of a ledger of an earlier version', async () => {
    const sheet = await earlierLedger();
    const { hidden, frozen } = entryColumns(sheet, null)!;
    const { widths } = sheetGeometry(sheet, { hiddenColumns: hidden });
    const shown = widths.flatMap((width, column) => (width > 0 ? [sheet.valueAt(0, column)] : []));
    expect(shown.slice(0, 5)).toEqual(['指标', '计量单位', '目标方向', '目标值', '一季度累计']);
    expect(sheet.valueAt(0, frozen)).toBe('一季度累计');
  });

  it('are those of 任务台账 too, and of no other sheet', () => {
    const sheet = workbook.requireSheet('任务台账');
    const { hidden, frozen } = entryColumns(sheet, null)!;
    expect([...hidden].map((column) => sheet.valueAt(2, column))).toEqual(['工作领域', '责任单位']);
    expect(sheet.valueAt(2, frozen)).toBe('一季度状态');
    expect(entryColumns(workbook.requireSheet('封面'), 1)).toBeNull();
  });

  it('are those of the quarter that is reported and of the one before; of others what is typed ahead', async () => {
    await fillWorkbook(host, parsePlan(readFileSync(SEED, 'utf8')), { language: 'zh-CN' });
    const sheet = workbook.requireSheet('指标台账');
    const left = (quarter: Quarter) =>
      [...entryColumns(sheet, quarter)!.hidden].map((column) => sheet.valueAt(2, column));
    expect(left(1)).toEqual(['二季度累计', '三季度累计', '四季度累计']);
    expect(left(2)).toEqual(['三季度累计', '四季度累计']);
    expect(left(4)).toEqual(['一季度累计', '二季度累计']);
    // What is there is seen, also before its time.
    host.edit('指标台账', 5, 6, 12);
    expect(left(1)).toEqual(['二季度累计', '四季度累计']);
    host.edit('指标台账', 5, 6, null);
    const tasks = entryColumns(workbook.requireSheet('任务台账'), 1)!;
    expect(tasks.hidden.size).toBe(2 + 6);
  });

  it('reach to the status beside the open pane of a small screen', () => {
    const sheet = workbook.requireSheet('指标台账');
    const status = ledgerColumns.findIndex(({ key }) => key === 'status');
    for (const quarter of quarters) {
      const { hidden } = entryColumns(sheet, quarter)!;
      const { lefts } = sheetGeometry(sheet, { hiddenColumns: hidden });
      // Of 1,366 pixels the pane has 355, and the rows' numbers and the scroll bar have theirs.
      expect(ROW_HEADER_WIDTH + lefts[status + 1]!).toBeLessThan(1366 - 355 - 15);
    }
  });

  it('are where Home goes to, and Down from a title that begins in a hidden one', async () => {
    const sheet = await earlierLedger();
    const around = {
      geometry: sheetGeometry(sheet, { hiddenColumns: entryColumns(sheet, null)!.hidden }),
      merges: new MergeIndex(sheet),
      page: 10,
      lastUsed: { row: 200, column: 27 },
    };
    const home = { key: 'Home', ctrlKey: false, metaKey: false };
    expect(destination(home, { row: 5, column: 12 }, around)).toEqual({ row: 5, column: 2 });
    const down = { ...home, key: 'ArrowDown' };
    expect(destination(down, { row: 1, column: 0 }, around)).toEqual({ row: 2, column: 2 });
  });
});
