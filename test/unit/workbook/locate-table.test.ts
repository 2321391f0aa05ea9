import type { CellValue } from '../../../src/workbook/description';
import type { ColumnSpec } from '../../../src/workbook/sheet/table/column';
import { locateTable, textOf } from '../../../src/workbook/sheet/table/locate-table';

type Key = 'id' | 'name' | 'q1';
const specs: readonly ColumnSpec<Key>[] = [
  { key: 'id', heading: { 'zh-CN': '编号', en: 'Id' }, width: 10, owner: 'plan' },
  { key: 'name', heading: { 'zh-CN': '指标', en: 'Indicator' }, width: 10, owner: 'plan' },
  { key: 'q1', heading: { 'zh-CN': '一季度', en: 'Q1' }, width: 10, owner: 'entry' },
];
const locate = (values: CellValue[][]) => locateTable('台账', values, specs, 'id');

test('finds headings, and the rows that carry an id', () => {
  expect(
    locate([['标题'], [], ['编号', '指标', '一季度'], ['I-1', '甲', 5], ['I-2', '乙', null]]),
  ).toEqual({
    sheet: '台账',
    headingRow: 2,
    columns: { id: 0, name: 1, q1: 2 },
    language: 'zh-CN',
    rows: [
      { row: 3, id: 'I-1' },
      { row: 4, id: 'I-2' },
    ],
    lastRow: 4,
  });
});

test('in English', () => {
  expect(locate([['Id', 'Indicator', 'Q1'], ['I-1']])).toMatchObject({
    language: 'en',
    lastRow: 1,
  });
});

test('wherever the columns were moved, with strange ones between', () => {
  const found = locate([
    [null, '一季度', '备注', ' 指标 ', '编号'],
    [null, 5, '', '甲', ' I-1 '],
  ]);
  expect(found).toMatchObject({
    columns: { id: 4, name: 3, q1: 1 },
    rows: [{ row: 1, id: 'I-1' }],
  });
});

test('rows without an id are no records, but those below them are', () => {
  const found = locate([
    ['编号', '指标', '一季度'],
    [null, '小计'],
    ['I-1'],
    [' '],
    ['I-2'],
    ['', '备注'],
  ]);
  expect(found!.rows).toEqual([
    { row: 2, id: 'I-1' },
    { row: 4, id: 'I-2' },
  ]);
  expect(found!.lastRow).toBe(4);
});

test('a table without records ends at its headings', () => {
  expect(locate([[], ['编号', '指标', '一季度']])).toMatchObject({ rows: [], lastRow: 1 });
});

test('null when a heading is missing, or the languages are mixed', () => {
  expect(locate([])).toBeNull();
  expect(locate([['编号', '指标']])).toBeNull();
  expect(locate([['编号', '指标'], ['一季度']])).toBeNull();
  expect(locate([['编号', 'Indicator', '一季度']])).toBeNull();
});

test('headings further down than anybody puts them are none', () => {
  const below = (rows: number): CellValue[][] => [
    ...Array.from({ length: rows }, () => []),
    ['编号', '指标', '一季度'],
  ];
  expect(locate(below(39))!.headingRow).toBe(39);
  expect(locate(below(40))).toBeNull();
});

test('text of a cell', () => {
  expect([null, undefined, '', ' a ', 0, 1.5, true, false].map(textOf)).toEqual([
    '',
    '',
    '',
    'a',
    '0',
    '1.5',
    'true',
    'false',
  ]);
});
