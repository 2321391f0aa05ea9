import type { SheetPatch } from '../../src/workbook/description';
import { hosts } from './hosts';
import { area, valuesAt, written } from './sheet';

const table = (rows: number): SheetPatch => ({
  name: '台账',
  values: [
    valuesAt('B3', [['编号', '指标'], ...Array.from({ length: rows }, (_, i) => [`A${i}号`, i])]),
  ],
  tables: [{ name: '指标台账表', area: { row: 2, column: 1, rows: rows + 1, columns: 2 } }],
});

describe.each(hosts)('$name: features', (under) => {
  test('formats apply in order, later ones add to earlier ones', async () => {
    const sheet = await written(under, {
      name: '台账',
      values: [valuesAt('A1', [['x']])],
      formats: [
        {
          at: area('A1:B2'),
          format: {
            font: '微软雅黑',
            size: 10,
            fill: '#FFF2CC',
            border: 'thin',
            numberFormat: '0.0',
            locked: false,
          },
        },
        {
          at: area('B2'),
          format: { bold: true, italic: true, color: '#C00000', fill: '#DDEBF7', locked: true },
        },
        { at: area('C1'), format: { align: 'center', verticalAlign: 'center', wrap: true } },
        { at: area('C2'), format: { align: 'right', verticalAlign: 'top' } },
      ],
    });
    const base = {
      font: '微软雅黑',
      size: 10,
      fill: '#FFF2CC',
      border: 'thin',
      numberFormat: '0.0',
      locked: false,
    };
    const lockedBase = { ...base, locked: undefined };
    expect(sheet.formats).toEqual({
      A1: base,
      A2: base,
      B1: base,
      B2: { ...lockedBase, bold: true, italic: true, color: '#C00000', fill: '#DDEBF7' },
      C1: { align: 'center', verticalAlign: 'center', wrap: true },
      C2: { align: 'right', verticalAlign: 'top' },
    });
  });

  test.each([
    ['the same', 3, 3],
    ['longer', 3, 5],
    ['shorter', 5, 2],
  ])('a table written again is %s', async (_, before, after) => {
    const sheet = await written(under, table(before), table(after));
    expect(sheet.tables).toEqual([{ name: '指标台账表', area: `B3:C${3 + after}` }]);
    expect(sheet.cells.B3).toBe('编号');
    expect(sheet.cells[`C${3 + after}`]).toBe(after - 1);
  });

  test('data validation takes the place of what was in its own area', async () => {
    const rule = { style: 'stop' as const, title: '报送', message: '请选择' };
    const base: SheetPatch = {
      name: '台账',
      values: [valuesAt('A1', [['x']])],
      validations: [
        {
          at: area('A2:A9'),
          rule: { type: 'list', values: ['已完成', '未完成'] },
          ...rule,
          prompt: '点选',
        },
        { at: area('B2:B9'), rule: { type: 'decimal', min: -1000, max: 2.5 }, ...rule },
        { at: area('C2:C9'), rule: { type: 'whole', min: 0, max: 10 }, ...rule, style: 'warning' },
        { at: area('E2'), rule: { type: 'any' }, ...rule, prompt: '新增企业 21 家' },
        { at: area('D2:D9'), rule: { type: 'cells', sheet: '台账', area: area('A1:A9') }, ...rule },
      ],
    };
    const sheet = await written(under, base, {
      name: '台账',
      validations: [{ at: area('B2:B9'), rule: { type: 'decimal', min: 0, max: 7 }, ...rule }],
    });
    expect(sheet.validations).toEqual([
      {
        area: 'A2:A9',
        rule: { type: 'list', values: ['已完成', '未完成'] },
        ...rule,
        prompt: '点选',
      },
      { area: 'B2:B9', rule: { type: 'decimal', min: 0, max: 7 }, ...rule, prompt: null },
      {
        area: 'C2:C9',
        rule: { type: 'whole', min: 0, max: 10 },
        ...rule,
        style: 'warning',
        prompt: null,
      },
      {
        area: 'D2:D9',
        rule: { type: 'cells', sheet: '台账', area: area('A1:A9') },
        ...rule,
        prompt: null,
      },
      { area: 'E2', rule: { type: 'any' }, ...rule, prompt: '新增企业 21 家' },
    ]);
  });

  test('conditional formats take the place of those in their own area', async () => {
    const late = { color: '#9C0006', fill: '#FFC7CE', bold: true };
    const fine = { color: '#006100', fill: '#C6EFCE', bold: false };
    const patch: SheetPatch = {
      name: '台账',
      values: [valuesAt('A1', [['x']])],
      conditionalFormats: [
        { at: area('B2:B9'), text: '滞后', format: late },
        { at: area('B2:B9'), text: '说"好"', format: fine },
        { at: area('D2:D9'), text: '滞后', format: late },
      ],
    };
    const again: SheetPatch = {
      name: '台账',
      conditionalFormats: [{ at: area('D2:D9'), text: '滞后', format: fine }],
    };
    expect((await written(under, patch, patch, again)).conditionalFormats).toEqual([
      { area: 'B2:B9', text: '滞后', ...late },
      { area: 'B2:B9', text: '说"好"', ...fine },
      { area: 'D2:D9', text: '滞后', ...fine },
    ]);
  });

  test('bars behind numbers, and numbers in the format of their unit', async () => {
    const where = { column: 1, texts: ['家', '户'], isWhole: true };
    const patch: SheetPatch = {
      name: '台账',
      values: [valuesAt('A1', [['x']])],
      conditionalFormats: [
        { at: area('C2:C9'), bar: { color: '#9DC3E6', full: 1 } },
        { at: area('D2:E9'), where, numberFormat: '#,##0' },
        { at: area('D2:E9'), where: { ...where, isWhole: false }, numberFormat: '0.00' },
        { at: area('F2:G9'), where: { ...where, row: 0, isWhole: false }, numberFormat: '0%' },
      ],
    };
    const listed = 'ISNUMBER(FIND("|"&RC2&"|","|家|户|"))';
    expect((await written(under, patch, patch)).conditionalFormats).toEqual([
      { area: 'C2:C9', barColor: '#9DC3E6', full: 1 },
      { area: 'D2:E9', formula: `=AND(${listed},RC=INT(RC))`, numberFormat: '#,##0' },
      { area: 'D2:E9', formula: `=${listed}`, numberFormat: '0.00' },
      { area: 'F2:G9', formula: `=${listed.replace('RC2', 'R1C2')}`, numberFormat: '0%' },
    ]);
  });

  test('protection allows what the patch says; it does not stop the next write, and what it allows stays', async () => {
    const protection = { allowFilter: true, allowSort: false, allowFormatColumns: true };
    const sheet = await written(
      under,
      { name: '台账', values: [valuesAt('A1', [[1]])], protection },
      {
        name: '台账',
        values: [valuesAt('A1', [[2]])],
        protection: { ...protection, allowSort: true },
      },
    );
    expect(sheet.protection).toEqual(protection);
    expect(sheet.cells).toEqual({ A1: 2 });
  });

  test('a patch without protection leaves its sheet open', async () => {
    const protection = { allowFilter: true, allowSort: true, allowFormatColumns: true };
    const sheet = await written(
      under,
      { name: '台账', values: [valuesAt('A1', [[1]])], protection },
      { name: '台账', values: [valuesAt('A1', [[2]])] },
    );
    expect(sheet.protection).toBeNull();
  });

  test.each([null, { allowFilter: true, allowSort: false, allowFormatColumns: true }])(
    'a patch that keeps protection leaves it as it was: %p',
    async (protection) => {
      const sheet = await written(
        under,
        { name: '台账', values: [valuesAt('A1', [[1]])], ...(protection && { protection }) },
        { name: '台账', values: [valuesAt('A1', [[2]])], keepsProtection: true },
      );
      expect(sheet.protection).toEqual(protection);
      expect(sheet.cells).toEqual({ A1: 2 });
    },
  );

  test('a locked cell of a protected sheet refuses an entry, an unlocked one takes it', async () => {
    const { host, dump, enter } = await under.create();
    await host.write({
      sheets: [
        {
          name: '台账',
          values: [valuesAt('A1', [[1, 2]])],
          formats: [{ at: area('B1'), format: { locked: false } }],
          protection: { allowFilter: true, allowSort: true, allowFormatColumns: true },
        },
      ],
      names: [],
    });
    expect(() => enter('台账', 0, 0, 9)).toThrow();
    enter('台账', 0, 1, 9);
    expect((await dump()).sheets[0]!.cells).toEqual({ A1: 1, B1: 9 });
  });
});
