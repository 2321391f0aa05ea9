import {
  absoluteReference,
  areaAddress,
  areaContains,
  cellAddress,
  columnIndex,
  columnLetters,
  parseArea,
  parseReference,
  quoteSheet,
  type Area,
} from '../../../src/workbook/address';
import { fc } from '../../support/property';

const MAX_COLUMN = 16383;
const area: fc.Arbitrary<Area> = fc.record({
  row: fc.nat(1_000_000),
  column: fc.nat(16_000),
  rows: fc.integer({ min: 1, max: 5000 }),
  columns: fc.integer({ min: 1, max: 300 }),
});

test.each([
  [0, 'A'],
  [25, 'Z'],
  [26, 'AA'],
  [51, 'AZ'],
  [52, 'BA'],
  [701, 'ZZ'],
  [702, 'AAA'],
  [MAX_COLUMN, 'XFD'],
])('column %d is %s', (index, letters) => {
  expect(columnLetters(index)).toBe(letters);
  expect(columnIndex(letters)).toBe(index);
  expect(columnIndex(letters.toLowerCase())).toBe(index);
});

test('letters and numbers of every column agree, and no two share a name', () => {
  const names = new Set<string>();
  for (let column = 0; column <= MAX_COLUMN; column++) {
    const letters = columnLetters(column);
    expect(columnIndex(letters)).toBe(column);
    names.add(letters);
  }
  expect(names.size).toBe(MAX_COLUMN + 1);
});

test('cells and areas as Excel writes them', () => {
  expect(cellAddress(4, 1)).toBe('B5');
  expect(cellAddress(4, 1, true)).toBe('$B$5');
  expect(areaAddress({ row: 4, column: 1, rows: 5, columns: 3 })).toBe('B5:D9');
  expect(areaAddress({ row: 4, column: 1, rows: 5, columns: 3 }, true)).toBe('$B$5:$D$9');
  expect(areaAddress({ row: 4, column: 1, rows: 1, columns: 1 })).toBe('B5');
  expect(areaAddress({ row: 4, column: 1, rows: 1, columns: 2 })).toBe('B5:C5');
});

test('every area is read back from its address', () => {
  fc.assert(
    fc.property(area, fc.boolean(), (value, absolute) => {
      expect(parseArea(areaAddress(value, absolute))).toEqual(value);
    }),
  );
});

test.each([
  '',
  'A',
  '5',
  'A:C',
  '5:9',
  'A0',
  'D9:B5',
  'B9:D5',
  'A1,B2',
  'A1:B2:C3',
  'XFDX1',
  'A1!B2',
  'PlanId',
])('%j is no area', (text) => expect(parseArea(text)).toBeNull());

test('mixed and lower-case addresses are read', () => {
  expect(parseArea(' b$5:$d9 ')).toEqual({ row: 4, column: 1, rows: 5, columns: 3 });
});

test.each([
  ['封面', '封面'],
  ['Plan data', "'Plan data'"],
  ["O'Brien", "'O''Brien'"],
  ['2024', "'2024'"],
  ['Q1', "'Q1'"],
  ['台账(1)', "'台账(1)'"],
  ['a-b', "'a-b'"],
])('sheet %s is written %s', (sheet, written) => expect(quoteSheet(sheet)).toBe(written));

test('a reference is read back, whatever the sheet is called', () => {
  const sheet = fc
    .string({
      minLength: 1,
      maxLength: 20,
      unit: fc.constantFrom('台', 'a', 'Z', '1', ' ', "'", '!', '(', '-', '=', '.'),
    })
    .filter((name) => name.trim() === name);
  fc.assert(
    fc.property(sheet, area, (name, at) => {
      expect(parseReference(absoluteReference(name, at))).toEqual({ sheet: name, area: at });
      expect(parseReference(`=${absoluteReference(name, at)}`)).toEqual({ sheet: name, area: at });
    }),
  );
});

test.each([
  '',
  'A1',
  '封面!',
  '!A1',
  '封面!A:A',
  "'封面!A1",
  '#REF!',
  '封面!A1,封面!B2',
  '封面!#REF!',
  '=2*封面!$A$1',
  '=-封面!$A$1',
  '=SUM(封面!$A$1',
])('%j is no reference to an area', (text) => expect(parseReference(text)).toBeNull());

test('an area contains its cells and no others', () => {
  const at = { row: 2, column: 3, rows: 2, columns: 2 };
  const inside: number[][] = [];
  for (let row = 0; row < 6; row++) {
    for (let column = 0; column < 7; column++) {
      if (areaContains(at, row, column)) inside.push([row, column]);
    }
  }
  expect(inside).toEqual([
    [2, 3],
    [2, 4],
    [3, 3],
    [3, 4],
  ]);
});
