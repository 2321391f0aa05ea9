import { XlsxHost } from '../../../../src/host/file';
import type {
  CellFormat,
  CellValue,
  SheetPatch,
  ValidationDescription,
} from '../../../../src/workbook/description';
import { fc } from '../../../support/property';

const area = (row: number, column: number, rows = 1, columns = 1) => ({
  row,
  column,
  rows,
  columns,
});
const options = { calculate: () => [] };

async function saved(sheets: SheetPatch[], names: Parameters<XlsxHost['write']>[0]['names'] = []) {
  const host = XlsxHost.create(options);
  await host.write({ sheets, names });
  return host.save();
}

async function reopened(sheet: Omit<SheetPatch, 'name'>) {
  const host = await XlsxHost.open(await saved([{ name: '表', ...sheet }]), options);
  return host.workbook.sheet('表')!;
}

const tricky = fc.constantFrom(
  '=1+1',
  '+1',
  '-1',
  '@SUM',
  '007',
  '1e3',
  'TRUE',
  '2024-01-01',
  "'",
  ' 前后 ',
  '\t',
  'a\r\nb',
  'a\nb',
  '_x0041_',
  '\u0001',
  '<&>"',
  ']]>',
  '😀',
  '#N/A',
);
const cellValue: fc.Arbitrary<CellValue> = fc.oneof(
  tricky,
  fc.string({ unit: 'grapheme', minLength: 1, maxLength: 12 }),
  fc.double({ noNaN: true, noDefaultInfinity: true }).map((n) => (n === 0 ? 0 : n)),
  fc.integer(),
  fc.boolean(),
  fc.constant(null),
);

test('every value comes back as it was, texts as texts', async () => {
  const rows = fc.array(fc.array(cellValue, { minLength: 4, maxLength: 4 }), { minLength: 1 });
  await fc.assert(
    fc.asyncProperty(rows, async (values) => {
      const sheet = await reopened({ values: [{ at: area(0, 0, values.length, 4), values }] });
      const read = values.map((row, r) => row.map((_, c) => sheet.valueAt(r, c)));
      expect(read).toEqual(values);
      expect(values.flatMap((row, r) => row.map((_, c) => sheet.cells.formulaAt(r, c)))).toEqual(
        values.flat().map(() => null),
      );
    }),
    { numRuns: 60 },
  );
});

const format: fc.Arbitrary<CellFormat> = fc.record(
  {
    font: fc.constantFrom('宋体', 'Arial'),
    size: fc.integer({ min: 8, max: 30 }),
    bold: fc.boolean(),
    italic: fc.boolean(),
    color: fc.constantFrom('#FF0000', '#1F3864'),
    fill: fc.constantFrom('#FFF9DB', '#FFFFFF'),
    align: fc.constantFrom('left', 'center', 'right'),
    verticalAlign: fc.constantFrom('top', 'center'),
    wrap: fc.boolean(),
    border: fc.constant('thin'),
    numberFormat: fc.constantFrom('General', '0', '0.00', '#,##0.0_);[Red](#,##0.0)', '@', '0"户"'),
    locked: fc.boolean(),
  },
  { requiredKeys: [] },
);

/** What a cell without a format looks like in a new file. */
const plain: CellFormat = { font: 'Calibri', size: 11, color: '#000000' };
const off: CellFormat = { bold: false, italic: false, wrap: false, locked: true };

test('formats come back, later blocks on top of earlier ones', async () => {
  const blocks = fc.array(fc.tuple(fc.nat(3), fc.nat(3), fc.nat(2), format), { minLength: 1 });
  await fc.assert(
    fc.asyncProperty(blocks, async (drawn) => {
      const formats = drawn.map(([row, column, more, one]) => ({
        at: area(row, column, 1 + more, 2),
        format: one,
      }));
      const sheet = await reopened({ formats });
      for (let row = 0; row < 6; row++) {
        for (let column = 0; column < 6; column++) {
          const covering = formats.filter(
            ({ at }) =>
              row >= at.row &&
              row < at.row + at.rows &&
              (column === at.column || column === at.column + 1),
          );
          const expected = { ...plain, ...off, numberFormat: 'General' };
          for (const { format: one } of covering) Object.assign(expected, one);
          const read = {
            ...plain,
            ...off,
            numberFormat: 'General',
            ...sheet.formatAt(row, column),
          };
          expect(read).toEqual(expected);
        }
      }
    }),
    { numRuns: 40 },
  );
});

const rule = fc.oneof(
  fc.record({
    type: fc.constant('list' as const),
    values: fc.array(fc.constantFrom('甲', '乙 丙', 'A&B', '"引"', '<'), {
      minLength: 1,
      maxLength: 5,
    }),
  }),
  fc.record({
    type: fc.constantFrom('decimal' as const, 'whole' as const),
    min: fc.integer({ min: -1000, max: 0 }),
    max: fc.integer({ min: 1, max: 1e9 }),
  }),
);

test('validations and names come back', async () => {
  const drawn = fc.array(
    fc.record({
      rule,
      style: fc.constantFrom('stop' as const, 'warning' as const),
      title: fc.constantFrom('', '单位', 'a&b'),
      message: fc.constantFrom('请选择', '<请填数>'),
    }),
    { minLength: 1, maxLength: 4 },
  );
  await fc.assert(
    fc.asyncProperty(drawn, async (rules) => {
      const validations: ValidationDescription[] = rules.map((one, i) => ({
        ...one,
        at: area(i * 3, i, 3, 1),
      }));
      const names = rules.map((_, i) => ({
        name: `名_${i}`,
        sheet: 'a b',
        area: area(i, 0, 2, 1),
      }));
      const bytes = await saved([{ name: 'a b', validations }], names);
      const host = await XlsxHost.open(bytes, options);
      const found = host.workbook.sheet('a b')!.validations;
      expect(found).toEqual(validations.map((one) => ({ ...one, fromFile: true })));
      expect((await host.snapshot(() => [])).names).toEqual(names);
    }),
    { numRuns: 25 },
  );
});
