import { languages } from '../../../src/language/language';
import type { CellValue } from '../../../src/workbook/description';
import { layOutSettingsSheet } from '../../../src/workbook/sheets/settings/lay-out-settings';
import { readSettings } from '../../../src/workbook/sheets/settings/read-settings';
import {
  defaultThresholds,
  thresholdSpecs,
} from '../../../src/workbook/sheets/settings/thresholds';

/** Cells of a new settings sheet. */
function cells(language: 'zh-CN' | 'en' = 'zh-CN'): CellValue[][] {
  const rows: CellValue[][] = [];
  for (const { at, values } of layOutSettingsSheet('校验设置', language).values!) {
    values.forEach((line, r) =>
      line.forEach((value, c) => {
        const row = (rows[at.row + r] ??= []);
        while (row.length < at.column + c) row.push(null);
        row[at.column + c] = value;
      }),
    );
  }
  return rows;
}

const VALUE = 2;

test.each(languages)('a new sheet (%s) says the defaults, and reads back as them', (language) => {
  const { thresholds, problems, days, badDays } = readSettings('校验设置', cells(language));
  expect(thresholds).toEqual(defaultThresholds);
  expect([problems, badDays, days]).toEqual([[], [], { holidays: [], workdays: [] }]);
  expect(
    cells(language)
      .slice(3, 3 + thresholdSpecs.length)
      .map((row) => row[3]),
  ).toEqual(thresholdSpecs.map((spec) => spec.default));
});

test('values that may be used are, at the ends of their range too', () => {
  for (const end of ['min', 'max'] as const) {
    const values = cells();
    thresholdSpecs.forEach((spec, i) => (values[3 + i]![VALUE] = spec[end]));
    const { thresholds, problems } = readSettings('校验设置', values);
    for (const spec of thresholdSpecs) expect(thresholds[spec.key]).toBe(spec[end]);
    expect(problems).toEqual([]);
  }
});

test.each<[string, CellValue]>([
  ['a word', '三'],
  ['a number as text', '3'],
  ['too small', 1],
  ['too large', 101],
  ['a truth value', true],
])('%s leaves the default and is told at its cell', (_, found) => {
  const values = cells();
  values[3]![VALUE] = found;
  const { thresholds, problems } = readSettings('校验设置', values);
  expect(thresholds.jumpFactor).toBe(3);
  expect(problems).toEqual([{ row: 3, column: VALUE, spec: thresholdSpecs[0], found }]);
});

test('what counts whole takes no fraction', () => {
  const values = cells();
  const row = 3 + thresholdSpecs.findIndex(({ key }) => key === 'sameQuarters');
  values[row]![VALUE] = 2.5;
  expect(readSettings('校验设置', values).problems).toMatchObject([{ row, found: 2.5 }]);
});

test('a blank value, a deleted line and a sheet without headings mean the default', () => {
  const values = cells();
  values[3]![VALUE] = null;
  values.splice(5, 1);
  expect(readSettings('校验设置', values)).toMatchObject({
    thresholds: defaultThresholds,
    problems: [],
  });
  expect(readSettings('校验设置', [['我的表']]).thresholds).toEqual(defaultThresholds);
});

test('lines are known by their code, wherever they stand', () => {
  const values = cells();
  const [head, rest] = [values.slice(0, 3), values.slice(3).reverse()];
  rest[rest.length - 1]![VALUE] = 7;
  const moved = [[null], [null], ...head, ...rest].map((row) => [null, ...row]);
  expect(readSettings('校验设置', moved).thresholds.jumpFactor).toBe(7);
});
