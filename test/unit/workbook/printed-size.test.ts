import { languages } from '../../../src/language/language';
import type { SheetPatch } from '../../../src/workbook/description';
import { margins, TEXT_SIZE } from '../../../src/workbook/styles';
import { sheetNames } from '../../../src/workbook/registry';
import { layOutWorkbook } from '../../../src/workbook/lay-out-workbook';
import { smallPlan } from '../usecases/workbooks';

/** Points that a character of a column's width takes in Excel (7 pixels at 96 dpi), and each column's own 5 pixels. */
const [CHARACTER, COLUMN] = [5.25, 3.75];
const PAGE = 842 - 2 * 72 * margins.sides;

/** The size of a sheet's text in points as printed over its pages side by side, each with the title columns. */
function printedSize({ columnWidths = [], printArea, page, hiddenColumns = [] }: SheetPatch) {
  const hidden = hiddenColumns.flatMap(({ column, columns }) =>
    Array.from({ length: columns }, (_, i) => column + i),
  );
  const all = columnWidths
    .flatMap(({ column, columns, width }) =>
      Array.from({ length: columns }, (_, i) => ({ at: column + i, width })),
    )
    .filter(({ at }) => !hidden.includes(at) && (!printArea || at < printArea.columns));
  const points = (list: typeof all) =>
    list.reduce((sum, { width }) => sum + width * CHARACTER + COLUMN, 0);
  const titles = all.filter(({ at }) => at < (page?.titleColumns?.columns ?? 0));
  // The best place to break: where the wider of the two pages is narrowest.
  const widest =
    page?.pagesWide === 2
      ? Math.min(
          ...all.map((_, i) =>
            Math.max(points(all.slice(0, i)), points([...titles, ...all.slice(i)])),
          ),
        )
      : points(all);
  return TEXT_SIZE * Math.min(1, PAGE / widest);
}

test.each(languages)('what is filled in and set is read on A4 (%s)', (language) => {
  const { patch } = layOutWorkbook({
    plan: smallPlan(),
    language,
    year: 2024,
    quarter: 2,
    existing: null,
    names: [],
  });
  const size = (key: 'ledger' | 'tasks' | 'phasing' | 'summary' | 'findings') =>
    printedSize(patch.sheets.find(({ name }) => name === sheetNames[key][language])!);
  expect(size('ledger')).toBeGreaterThanOrEqual(9);
  for (const key of ['tasks', 'phasing', 'summary', 'findings'] as const) {
    expect([key, size(key) >= 8.5]).toEqual([key, true]);
  }
});
