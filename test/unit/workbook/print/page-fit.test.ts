import { chartRows, fitPages } from '../../../../src/workbook/sheet/page-fit';

/** Narrow enough to be printed in full size: a page takes 517 points, of which the head takes 90. */
const sheet = (rows: number) => ({
  widths: [20, 20],
  headRows: 3,
  lastRow: 3 + rows - 1,
  rowHeights: [{ row: 0, rows: 3 + rows, height: 30 }],
});
const pagesOf = (rows: number) => fitPages(sheet(rows)).pagesTall;

test('as many pages as the rows fill', () => {
  // 427 points to a page: 14 rows of 30
  expect(fitPages(sheet(1))).toEqual({ pagesTall: 1, stretch: 1 });
  expect(fitPages(sheet(14))).toEqual({ pagesTall: 1, stretch: 1 });
  // At 81 % a page takes 639 points, 549 below the head: 18 rows, and no more.
  expect(pagesOf(18)).toBe(1);
  expect(pagesOf(19)).toBe(2);
  expect(pagesOf(28)).toBe(2);
  expect(pagesOf(40)).toBe(3);
});

test('a last page with little on it is saved by printing smaller, never below 8.5 points', () => {
  // 36 rows take two pages of 18 at 81 %; the third would hold eight of 14.
  expect(pagesOf(31)).toBe(2);
  // The third page would be filled beyond a third.
  expect(pagesOf(34)).toBe(3);
});

test('notes and signatures do not get a page of their own', () => {
  const notes = { ...sheet(17), lastRecord: 16 };
  // Three rows below the table are over: rows that are a tenth lower make room for one, a smaller print for all.
  expect(fitPages(notes).pagesTall).toBe(1);
  // Six points are missing of 425: rows that are two hundredths lower are enough.
  const missing = {
    ...sheet(14),
    lastRecord: 14,
    rowHeights: [{ row: 0, rows: 17, height: 30.8 }],
  };
  expect(fitPages(missing)).toEqual({ pagesTall: 1, stretch: 0.98 });
});

test('where nothing is to be saved, records are made higher until some of them stand above the signatures', () => {
  // 142 characters: at 100 % already, 81 % and less would not be read; six rows of notes do not fit below 14 records.
  const wide = { ...sheet(20), widths: [172], lastRecord: 16 };
  const { pagesTall, stretch } = fitPages(wide);
  expect(pagesTall).toBe(2);
  expect(stretch).toBeGreaterThan(1);
});

test('a wide sheet is printed smaller, so that more of it is on a page', () => {
  const wide = (characters: number) => fitPages({ ...sheet(40), widths: [characters] }).pagesTall;
  expect(wide(100)).toBe(3);
  expect(wide(280)).toBe(2);
});

test('a chart ends on the first page, however high the rows beside it', () => {
  const rows = (height: number) => Array.from({ length: 30 }, () => height);
  expect(chartRows([100], rows(22), 96, 18)).toBe(17);
  expect(chartRows([100], rows(50), 96, 18)).toBe(7);
  expect(chartRows([100], [], 96, 18)).toBe(18);
});

test('the last page holds records also where a program puts a row more or less on the pages before it', () => {
  // Too wide to be printed smaller; pages of 17 rows of 30 points, and notes that do not fit beside them.
  const wide = { ...sheet(40), widths: [172], lastRecord: 36 };
  const { pagesTall, stretch } = fitPages(wide);
  expect(pagesTall).toBe(3);
  const height = 30 * stretch;
  const records = 34;
  const scale = Math.floor((100 * (842 - 36)) / (172 * 5.65)) / 100;
  for (const more of [0.98, 1, 1.02, 1.04]) {
    const room = (595 - 72) / scale;
    const onPage = Math.floor((room * 0.99 * more - 90) / height);
    const last = records - onPage * Math.floor(records / onPage);
    expect(last === 0 ? onPage : last).toBeGreaterThanOrEqual(3);
  }
});
