import { chartRows, pagesTall } from '../../../../src/workbook/sheet/page-fit';

/** Narrow enough to be printed in full size: a page takes 523 points, of which the head takes 90. */
const sheet = (rows: number) => ({
  widths: [20, 20],
  headRows: 3,
  lastRow: 3 + rows - 1,
  rowHeights: [{ row: 0, rows: 3 + rows, height: 30 }],
});

test('as many pages as the rows fill', () => {
  // 433 points to a page: 14 rows of 30
  expect(pagesTall(sheet(1))).toBe(1);
  expect(pagesTall(sheet(14))).toBe(1);
  // 18 rows are 1.25 pages: at 8 points they would hardly be read on one
  expect(pagesTall(sheet(18))).toBe(2);
  expect(pagesTall(sheet(20))).toBe(2);
  expect(pagesTall(sheet(40))).toBe(3);
});

test('a little more than a page is printed smaller, so that no page holds the line for signatures alone', () => {
  expect(pagesTall(sheet(16))).toBe(1);
  expect(pagesTall(sheet(31))).toBe(2);
  // 2.35 pages at 8.5 points
  expect(pagesTall(sheet(33))).toBe(2);
  expect(pagesTall(sheet(35))).toBe(3);
});

test('notes and signatures do not get a page of their own', () => {
  // 20 rows are 1.39 pages: of two, the second would hold but the eleven below the table.
  expect(pagesTall(sheet(20))).toBe(2);
  expect(pagesTall({ ...sheet(20), lastRecord: 11 })).toBe(1);
  expect(pagesTall({ ...sheet(20), lastRecord: 20 })).toBe(2);
});

test('a wide sheet is printed smaller, so that more of it is on a page', () => {
  const wide = (characters: number) => pagesTall({ ...sheet(40), widths: [characters] });
  expect(wide(100)).toBe(3);
  expect(wide(280)).toBe(2);
});

test('a chart ends on the first page, however high the rows beside it', () => {
  expect(
    chartRows(
      [100],
      Array.from({ length: 30 }, () => 22),
      96,
      18,
    ),
  ).toBe(17);
  expect(
    chartRows(
      [100],
      Array.from({ length: 30 }, () => 50),
      96,
      18,
    ),
  ).toBe(7);
  expect(chartRows([100], [], 96, 18)).toBe(18);
});
