import { ProductError } from '../../../../src/language/errors';
import type { Calculator, CellsChanged } from '../../../../src/host/port';
import { XlsxHost } from '../../../../src/host/file';
import type { SheetPatch } from '../../../../src/workbook/description';
import { calculations } from '../../../support/calculations';

const area = (row: number, column: number, rows = 1, columns = 1) => ({
  row,
  column,
  rows,
  columns,
});

/** Doubles column A of sheet 台账 into column B. */
const doubling: Calculator = (sheets, read) => {
  const cells = sheets.includes('台账') ? (read('台账') ?? []) : [];
  const values = cells.map((row) => [Number(row[0] ?? 0) * 2]);
  if (values.length === 0) return [];
  return calculations({ sheet: '台账', at: area(0, 1, values.length, 1), values });
};

const ledger: SheetPatch = {
  name: '台账',
  values: [{ at: area(0, 0, 3, 1), values: [[1], [2], [3]] }],
  formulas: [{ at: area(0, 1, 2, 1), template: '=A{r}*2' }],
  formats: [
    { at: area(0, 0, 3, 2), format: { fill: '#FFFFFF', locked: true } },
    { at: area(0, 0, 3, 1), format: { fill: '#FFFFCC', locked: false } },
  ],
  protection: { allowFilter: true, allowSort: false, allowFormatColumns: true },
};

async function filled(): Promise<XlsxHost> {
  const host = XlsxHost.create({ calculate: doubling });
  await host.write({
    sheets: [ledger],
    names: [{ name: '季度', sheet: '台账', area: area(0, 0) }],
  });
  return host;
}

const allSheets = (sheets: { name: string }[]) => sheets.map(({ name }) => name);

test('a write gives values, formulas with results, and names', async () => {
  const host = await filled();
  const snapshot = await host.snapshot(allSheets, { formulas: true });
  expect(snapshot).toEqual({
    sheets: [{ name: '台账', visible: true }],
    names: [{ name: '季度', sheet: '台账', area: area(0, 0) }],
    cells: [
      {
        sheet: '台账',
        values: [
          [1, 2],
          [2, 4],
          [3, null],
        ],
        formulas: [
          [null, '=A1*2'],
          [null, '=A2*2'],
          [null, null],
        ],
      },
    ],
  });
});

test('an edit recalculates, tells watchers of that sheet and every subscriber', async () => {
  const host = await filled();
  const changes: CellsChanged[] = [];
  const other: CellsChanged[] = [];
  const events: string[] = [];
  const stop = await host.watch(['台账'], (change) => changes.push(change));
  await host.watch(['封面'], (change) => other.push(change));
  host.subscribe((event) => events.push(event));
  host.edit('台账', 1, 0, 21);
  expect(host.workbook.sheet('台账')!.valueAt(1, 1)).toBe(42);
  expect(changes).toEqual([{ sheet: '台账', area: area(1, 0) }]);
  await stop();
  host.edit('台账', 1, 0, 22);
  expect(changes).toHaveLength(1);
  expect(other).toEqual([]);
  expect(events).toEqual(['changed', 'changed']);
});

test('the host’s own write does not reach watchers', async () => {
  const host = await filled();
  const changes: CellsChanged[] = [];
  await host.watch(['台账'], (change) => changes.push(change));
  await host.write({ sheets: [ledger], names: [] });
  expect(changes).toEqual([]);
});

test('a locked cell of a protected sheet refuses an edit, and a paste that touches one changes nothing', async () => {
  const host = await filled();
  expect(() => host.edit('台账', 0, 1, 5)).toThrow(
    expect.objectContaining({ code: 'refused', details: { sheet: '台账', reason: 'locked' } }),
  );
  expect(() => host.paste('台账', 0, 0, [[9, 9]])).toThrow(ProductError);
  expect(host.workbook.sheet('台账')!.valueAt(0, 0)).toBe(1);
});

test('a stray cell at the end of a sheet is named instead of a rectangle being read that memory cannot hold', async () => {
  const host = await filled();
  const at = { row: 1_048_575, column: 16_383, rows: 1, columns: 1 };
  await host.write({ sheets: [{ name: '台账', values: [{ at, values: [[1]] }] }], names: [] });
  await expect(host.snapshot(() => ['台账'])).rejects.toMatchObject({
    code: 'tooManyCells',
    details: { sheet: '台账', cell: 'XFD1048576' },
  });
});

test('formats overlay in order', async () => {
  const host = await filled();
  const sheet = host.workbook.sheet('台账')!;
  expect(sheet.formatAt(0, 0)).toEqual({ fill: '#FFFFCC', locked: false });
  expect(sheet.formatAt(0, 1)).toEqual({ fill: '#FFFFFF', locked: true });
  await host.write({
    sheets: [{ name: '台账', formats: [{ at: area(0, 0), format: { bold: true } }] }],
    names: [],
  });
  expect(sheet.formatAt(0, 0)).toEqual({ fill: '#FFFFCC', locked: false, bold: true });
  expect(sheet.formatAt(1, 0)).toEqual({ fill: '#FFFFCC', locked: false });
});

test('validation and conditional formats replace those in their own area only', async () => {
  const host = await filled();
  const list = (at: ReturnType<typeof area>, values: string[]) => ({
    at,
    rule: { type: 'list' as const, values },
    style: 'stop' as const,
    title: '',
    message: '',
  });
  const colour = (at: ReturnType<typeof area>, text: string) => ({
    at,
    text,
    format: { color: '#000000', fill: '#FF0000' },
  });
  const patch = (sheet: Partial<SheetPatch>) =>
    host.write({ sheets: [{ name: '台账', ...sheet }], names: [] });
  const two = [colour(area(0, 3, 9, 1), '滞后'), colour(area(0, 3, 9, 1), '未报')];
  await patch({ validations: [list(area(0, 2, 9, 1), ['旧'])], conditionalFormats: two });
  await patch({ validations: [list(area(3, 2, 3, 1), ['新'])], conditionalFormats: two });
  const sheet = host.workbook.sheet('台账')!;
  const lists = [2, 3, 5, 6].map((row) => sheet.validationAt(row, 2)!.rule);
  expect(lists).toEqual(
    ['旧', '新', '新', '旧'].map((value) => ({ type: 'list', values: [value] })),
  );
  expect(sheet.conditionalFormats).toEqual(two);
});

test('cancelling between sheets keeps what was written, and writing again completes it', async () => {
  const host = XlsxHost.create({ calculate: doubling });
  const abort = new AbortController();
  const patch = { sheets: [ledger, { name: '汇总' }], names: [], activate: '汇总' };
  const progress: string[] = [];
  const writing = host.write(patch, {
    signal: abort.signal,
    onProgress: ({ sheet, done, total }) => {
      progress.push(`${sheet} ${done}/${total}`);
      abort.abort();
    },
  });
  await expect(writing).rejects.toMatchObject({ code: 'cancelled' });
  expect(progress).toEqual(['台账 1/2']);
  expect(host.workbook.sheets.map(({ name }) => name)).toEqual(['台账']);
  expect(host.workbook.sheet('台账')!.valueAt(1, 1)).toBe(4);
  await host.write(patch);
  expect(host.workbook.sheets.map(({ name }) => name)).toEqual(['台账', '汇总']);
  expect(host.workbook.activeSheet).toBe('汇总');
});

test('goTo shows the sheet and selects the area', async () => {
  const host = await filled();
  const events: string[] = [];
  host.subscribe((event) => events.push(event));
  await host.goTo('台账', area(2, 0));
  expect(host.selection).toEqual({ sheet: '台账', area: area(2, 0) });
  expect(events).toEqual(['selected']);
  await expect(host.goTo('没有', area(0, 0))).rejects.toMatchObject({ code: 'refused' });
});

test.each([
  ['a text too long for a cell', { values: [{ at: area(0, 0), values: [['长'.repeat(32768)]] }] }],
  ['a number that is none', { values: [{ at: area(0, 0), values: [[Number.NaN]] }] }],
  ['a list too long', { validations: [listOf(['字'.repeat(256)])] }],
  ['a list value with a comma', { validations: [listOf(['a,b'])] }],
  ['a sheet name with a slash', { name: '一/二' }],
])('%s is refused before anything is written', async (_, content) => {
  const host = XlsxHost.create({ calculate: doubling });
  const patch = { sheets: [{ name: '先' }, { name: '后', ...content }], names: [] };
  await expect(host.write(patch)).rejects.toMatchObject({ code: 'refused' });
  expect(host.workbook.sheets).toEqual([]);
});

function listOf(values: string[]) {
  const rule = { type: 'list' as const, values };
  return { at: area(0, 0), rule, style: 'stop' as const, title: '', message: '' };
}
