import type { CellValue } from '../../../src/workbook/description';
import type { ColumnSpec } from '../../../src/workbook/sheet/table/column';
import { locateTable } from '../../../src/workbook/sheet/table/locate-table';
import { mergeTable } from '../../../src/workbook/sheet/table/merge-table';

type Key = 'id' | 'name' | 'target' | 'q1' | 'mark';
const spec = (key: Key, zh: string, owner: 'plan' | 'entry'): ColumnSpec<Key> => ({
  key,
  heading: { 'zh-CN': zh, en: key },
  width: 10,
  owner,
});
const specs = [
  spec('id', '编号', 'plan'),
  spec('name', '指标', 'plan'),
  spec('target', '目标值', 'plan'),
  spec('q1', '一季度', 'entry'),
  spec('mark', '方案变动', 'plan'),
];
const headings = ['编号', '指标', '目标值', '一季度', '方案变动'];
const record = (id: string, target: CellValue = 10) => ({
  id,
  name: `指标${id}`,
  target,
  mark: null,
});

function merge(rows: CellValue[][] | null, records: ReturnType<typeof record>[]) {
  const values = rows ? [['标题'], headings, ...rows] : [];
  const located = rows && locateTable('台账', values, specs, 'id');
  return mergeTable<Key>({
    sheet: '台账',
    specs,
    existing: located ? { ...located, values } : null,
    records,
    idKey: 'id',
    nameKey: 'name',
    gone: () => ({ mark: '已不在方案中' }),
    language: 'zh-CN',
  });
}

test('a new table has the records in the order of the plan', () => {
  const { rows, layout, newFrom, added } = merge(null, [record('2'), record('1')]);
  expect(rows).toEqual({ firstRow: 3, records: [record('2'), record('1')] });
  expect(layout.columns).toEqual({ id: 0, name: 1, target: 2, q1: 3, mark: 4 });
  expect(newFrom).toBe(3);
  expect(added.map(({ id }) => id)).toEqual(['2', '1']);
});

test('records keep the rows they have; new ones follow below in plan order', () => {
  const rows = [
    ['1', '指标1', 10, 5, null],
    ['2', '指标2', 10, null, null],
  ];
  const merged = merge(rows, [record('4'), record('2'), record('3'), record('1')]);
  expect(merged.rows.firstRow).toBe(2);
  expect(merged.rows.records.map((row) => row?.id)).toEqual(['1', '2', '4', '3']);
  expect(merged.newFrom).toBe(4);
  expect(merged.added).toEqual([
    { id: '4', name: '指标4', differences: [] },
    { id: '3', name: '指标3', differences: [] },
  ]);
  expect(merged.changed).toEqual([]);
  expect(merged.gone).toEqual([]);
  expect(merged.entriesKept).toBe(1);
});

test('a record that left stays as it stands, with a mark', () => {
  const merged = merge([['1', '旧名', '十', 5, null]], []);
  expect(merged.rows.records).toEqual([
    { id: '1', name: '旧名', target: '十', mark: '已不在方案中' },
  ]);
  expect(merged.gone).toEqual([{ id: '1', name: '旧名', differences: [] }]);
});

test('differences show both sides, a dash for nothing', () => {
  const merged = merge([['1', '旧名', null, 5, null]], [record('1', 12)]);
  expect(merged.changed).toEqual([
    { id: '1', name: '指标1', differences: ['指标 旧名 → 指标1', '目标值 — → 12'] },
  ]);
});

test('rows without an id are left alone', () => {
  const merged = merge(
    [
      ['1', '指标1', 10, 5, null],
      [null, '手写的一行', 3, 9, null],
      ['2', '指标2', 10, null, null],
    ],
    [record('1'), record('2')],
  );
  expect(merged.rows.records.map((row) => row && row.id)).toEqual(['1', null, '2']);
  expect(merged.entriesKept).toBe(1);
});

test('of two rows with one id the first is the record, the second is kept and marked', () => {
  const merged = merge(
    [
      ['1', '指标1', 10, 5, null],
      ['1', '指标1', 10, 7, null],
    ],
    [record('1', 11)],
  );
  expect(merged.rows.records).toEqual([
    record('1', 11),
    { id: '1', name: '指标1', target: 10, mark: '已不在方案中' },
  ]);
  expect(merged.gone).toHaveLength(1);
  expect(merged.added).toEqual([]);
  expect(merged.entriesKept).toBe(2);
});

test('what a merge writes has no entry column', () => {
  const merged = merge(
    [
      ['1', '指标1', 10, 5, null],
      ['2', '指标2', 10, '暂无', null],
    ],
    [record('1', 3), record('3')],
  );
  for (const row of merged.rows.records) expect(Object.keys(row!)).not.toContain('q1');
});
