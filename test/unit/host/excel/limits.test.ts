import { quoteSheet } from '../../../../src/workbook/address';
import { startExcel } from '../../../excel-host';

const nested = (levels: number) => `=${'ABS('.repeat(levels)}1${')'.repeat(levels)}`;
const sumOf = (count: number) => `=SUM(${Array<string>(count).fill('1').join(',')})`;
const text = (length: number) => `="${'a'.repeat(length)}"`;
const long = (length: number) => `=${'1+'.repeat((length - 2) / 2)}1`.padEnd(length);

const refusedFormulas: [string, string][] = [
  ['a bracket is open', '=SUM(A2:A3'],
  ['a bracket too many', '=SUM(A2:A3))'],
  ['no value between operators', '=1+*2'],
  ['no value at the end', '=1+'],
  ['a quote is open', '="a'],
  ['two values beside each other', '=A1 2'],
  ['nothing in brackets', '=()'],
  ['operators the wrong way round', '=1=>2'],
  ['a semicolon between arguments', '=SUM(1;2)'],
  ['a wide comma', '=SUM(1，2)'],
  ['quotes of a text', '=“a”'],
  ['a square bracket is open', '=['],
  ['cells in a list', '={A1}'],
  ['a list whose rows differ', '={1,2;3}'],
  ['too few arguments', '=IF()'],
  ['too many arguments', '=IF(1,2,3,4)'],
  ['half a pair of arguments', '=COUNTIFS(A1:A2,1,B1:B2)'],
  ['a calculation in place of cells', '=COUNTIF(A1:A2&"",1)'],
  ['256 characters of text', text(256)],
  ['8193 characters', long(8193)],
  ['65 levels', nested(65)],
  ['256 arguments', sumOf(256)],
];
const accepted: [string, string][] = [
  ['255 characters of text', text(255)],
  ['8192 characters', long(8192)],
  ['64 levels', nested(64)],
  ['255 arguments', sumOf(255)],
  ['text like a formula', '="(""*"&"\'("'],
  ['signs after operators', '=IF(A1<>-1,2,-A1%)'],
  ['several ranges for a function', '=SUM(A1:A2,(A3),B4)'],
  ['arguments left out', '=IF(A1,,SUM(,1))'],
  ['a function that gives cells', '=COUNTIF(INDEX(A1:B2,0,1),1)'],
  ['cells between two functions', '=SUM(INDEX(A1:A9,1):INDEX(A1:A9,3))'],
  ['a function nobody knows', '=NOSUCH(1)'],
];

/** What a cell or a name may hold, and a rule of validation or of looks may not. */
const notInRules: [string, string][] = [
  ['a list in braces', '=SUM({1,2})'],
  ['a union of ranges', '=SUM((A1,A3))'],
  ['a column of a table', '=SUM(表1[数])'],
];

type Write = (sheet: Excel.Worksheet, text: string) => void;
const places: [string, Write][] = [
  ['a cell', (sheet, formula) => (sheet.getRange('B1').formulas = [[formula]])],
  [
    'a validation',
    (sheet, formula) => (sheet.getRange('B1').dataValidation.rule = { custom: { formula } }),
  ],
  [
    'a conditional format',
    (sheet, formula1) => {
      const format = sheet.getRange('B1').conditionalFormats.add('CellValue');
      format.cellValue.rule = { formula1, operator: 'EqualTo' };
    },
  ],
  ['a name', (sheet, formula) => void sheet.context.workbook.names.add('own', formula)],
];

/** The code that Excel answers when something is written to a new sheet, or "". */
async function answer(write: (sheet: Excel.Worksheet) => void): Promise<string> {
  const { Excel } = startExcel();
  return Excel.run(async (context) => {
    const sheet = context.workbook.worksheets.add('表');
    await context.sync();
    write(sheet);
    await context.sync();
    return '';
  }).catch(({ code }: { code: string }) => code);
}

describe.each(places)('%s', (_place, write) => {
  test.each(refusedFormulas)('is refused with a formula: %s', async (_what, formula) => {
    expect(await answer((sheet) => write(sheet, formula))).toBe('InvalidArgument');
  });
  test.each(accepted)('takes a formula: %s', async (_what, formula) => {
    expect(await answer((sheet) => write(sheet, formula))).toBe('');
  });
});

test.each(
  places.flatMap(([place, write]) =>
    notInRules.map(([what, formula]) => ({ place, what, formula, write })),
  ),
)('$what in $place: only where it is no rule', async ({ place, formula, write }) => {
  const found = await answer((sheet) => {
    sheet.getRange('D1:D2').values = [['数'], [1]];
    sheet.tables.add('D1:D2', true).name = '表1';
    write(sheet, formula);
  });
  const isRule = place === 'a validation' || place === 'a conditional format';
  expect(found).toBe(isRule ? 'InvalidArgument' : '');
});

test.each(places)('%s names no sheet that is not there', async (_place, write) => {
  expect(await answer((sheet) => write(sheet, '=没有!A1+1'))).toBe('InvalidArgument');
});

test.each([
  ['=SUM(TOTALS[数])', ''],
  ['=totals[[#Headers],[数]]', ''],
  ['=SUM(Totals[[数]:[a]b]])', 'InvalidArgument'],
  ["=SUM(Totals[[数]:[a']b]])", ''],
  ['=SUM(Totals[量])', 'InvalidArgument'],
  ['=SUM(Others[数])', 'InvalidArgument'],
])('a formula names columns that a table has: %s', async (formula, code) => {
  const write = (sheet: Excel.Worksheet) => {
    sheet.getRange('D1:E2').values = [
      ['数', 'a]b'],
      [1, 2],
    ];
    sheet.tables.add('D1:E2', true).name = 'Totals';
    sheet.getRange('G1').formulas = [[formula]];
  };
  expect(await answer(write)).toBe(code);
});

test.each(['R', 'c', 'R1C1', 'A1', 'a b', 'a'.repeat(256)])(
  'no table is called %s',
  async (name) => {
    const write = (sheet: Excel.Worksheet) => {
      sheet.tables.add('D1:E2', true).name = name;
    };
    expect(await answer(write)).toBe('InvalidArgument');
  },
);

test.each(['=RC[-1]>R1C2', '=R[-1]C>0', '=AND(RC>0,R[1]C[2]=1)'])(
  'a rule may count its cells from its own: %s',
  async (formula) => {
    const write = (sheet: Excel.Worksheet) => {
      const { rule } = sheet.getRange('B2').conditionalFormats.add('Custom').custom;
      rule.formulaR1C1 = formula;
    };
    expect(await answer(write)).toBe('');
  },
);

test.each(['R1C1', 'r', 'C', 'RC', 'A1', '1a', 'a b', 'a'.repeat(256)])(
  'the name %s is refused',
  async (name) => {
    const write = (sheet: Excel.Worksheet) => void sheet.context.workbook.names.add(name, '=1');
    expect(await answer(write)).toBe('InvalidArgument');
  },
);

test.each(['a'.repeat(255), 'Rate', 'C_', '指标'])('the name %s is taken', async (name) => {
  const write = (sheet: Excel.Worksheet) => void sheet.context.workbook.names.add(name, '=1');
  expect(await answer(write)).toBe('');
});

test('a name may hold a calculation with a cell of another sheet', async () => {
  const write = (sheet: Excel.Worksheet) =>
    void sheet.context.workbook.names.add('twice', '=2*表!$A$1');
  expect(await answer(write)).toBe('');
});

test('a sheet called History is refused', async () => {
  expect(await answer((sheet) => (sheet.name = 'history'))).toBe('InvalidArgument');
});

test.each(['R1C1', 'R', 'c', 'RC3', 'A1'])('a sheet called %s is quoted in formulas', (name) => {
  expect(quoteSheet(name)).toBe(`'${name}'`);
});
