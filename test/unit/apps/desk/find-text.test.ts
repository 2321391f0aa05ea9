import { findText, nextFound } from '../../../../src/apps/desk/grid/find-text';
import { XlsxHost } from '../../../../src/host/file';

const places = [
  { row: 0, column: 1 },
  { row: 2, column: 0 },
  { row: 2, column: 3 },
];

it('finds what cells show, whatever its case and width', async () => {
  const host = XlsxHost.create({ calculate: () => [] });
  const at = { row: 0, column: 0, rows: 2, columns: 3 };
  const values = [
    ['GDP增速', 0.25, null],
    ['ｇｄｐ', 'other', 25],
  ];
  const formats = [
    { at: { row: 0, column: 1, rows: 1, columns: 1 }, format: { numberFormat: '0%' } },
  ];
  await host.write({ sheets: [{ name: 'A', values: [{ at, values }], formats }], names: [] });
  const sheet = host.workbook.requireSheet('A');
  expect(findText(sheet, ' gdp')).toEqual([
    { row: 0, column: 0 },
    { row: 1, column: 0 },
  ]);
  expect(findText(sheet, '25%')).toEqual([{ row: 0, column: 1 }]);
  expect(findText(sheet, '25')).toEqual([
    { row: 0, column: 1 },
    { row: 1, column: 2 },
  ]);
  expect(findText(sheet, ' ')).toEqual([]);
});

it('goes on from a cell in both directions, and round at the ends', () => {
  expect(nextFound(places, { row: 0, column: 0 }, 1)?.index).toBe(0);
  expect(nextFound(places, { row: 0, column: 1 }, 1)?.index).toBe(1);
  expect(nextFound(places, { row: 2, column: 0 }, 1)?.index).toBe(2);
  expect(nextFound(places, { row: 2, column: 3 }, 1)?.index).toBe(0);
  expect(nextFound(places, { row: 2, column: 3 }, -1)?.index).toBe(1);
  expect(nextFound(places, { row: 0, column: 1 }, -1)?.index).toBe(2);
  expect(nextFound([], { row: 0, column: 1 }, 1)).toBeNull();
});
