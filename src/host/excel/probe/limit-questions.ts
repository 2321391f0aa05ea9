import { codeOf, type Question, tableOf, valuesOf } from './asking';

/** The code that Excel answers a formula with; "" where it takes it. */
const formula = (name: string, text: () => string): Question => ({
  name,
  ask: (context, sheet) => codeOf(context, () => (sheet.getRange('A1').formulas = [[text()]])),
});

/** Limits that the documentation of Excel names and that of its interface does not. */
export const limitQuestions: readonly Question[] = [
  formula('formulaOver8192', () => `=${'1+'.repeat(4100)}1`),
  formula('nestedOver64', () => `=${'ABS('.repeat(65)}1${')'.repeat(65)}`),
  formula('argumentsOver255', () => `=SUM(${Array(256).fill('1').join()})`),
  formula('literalOver255', () => `="${'x'.repeat(256)}"`),
  {
    name: 'textOver32767',
    ask: (context, sheet) =>
      codeOf(context, () => (sheet.getRange('A1').values = [['x'.repeat(32_768)]])),
  },
  {
    name: 'nameLikeCell',
    ask: async (context, sheet) => {
      const { names } = context.workbook;
      const code = await codeOf(context, () => void names.add('R1C1', sheet.getRange('A1')));
      if (code === '') await codeOf(context, () => names.getItem('R1C1').delete());
      return code;
    },
  },
  {
    name: 'sheetCalledHistory',
    ask: async (context) => {
      const { worksheets } = context.workbook;
      const code = await codeOf(context, () => void worksheets.add('History'));
      if (code === '') await codeOf(context, () => worksheets.getItem('History').delete());
      return code;
    },
  },
  {
    name: 'protectedTwice',
    ask: async (context, sheet) => {
      sheet.protection.protect();
      await context.sync();
      const code = await codeOf(context, () => sheet.protection.protect());
      sheet.protection.unprotect();
      await context.sync();
      return code;
    },
  },
  {
    name: 'unprotectedTwice',
    ask: (context, sheet) => codeOf(context, () => sheet.protection.unprotect()),
  },
  {
    name: 'calculatedInTheSameRequest',
    ask: async (context, sheet) => {
      const cells = sheet.getRange('A1:B1');
      cells.formulas = [[20, '=A1+1']];
      cells.load('values');
      await context.sync();
      return (cells.values as unknown[][])[0]![1];
    },
  },
  {
    name: 'hiddenColumnsAreRead',
    ask: async (context, sheet) => {
      const cells = sheet.getRange('A1:C1');
      cells.values = [[1, 2, 3]];
      sheet.getRange('B:B').columnHidden = true;
      return valuesOf(context, cells);
    },
  },
  {
    name: 'headingsAlike',
    ask: async (context, sheet) => {
      const values = [
        ['a', 'b'],
        [1, 2],
      ];
      await tableOf(context, sheet, values);
      const headings = sheet.getRange('A1:B1');
      const code = await codeOf(context, () => (headings.values = [['a', 'a']]));
      return code === '' ? valuesOf(context, headings) : code;
    },
  },
];
