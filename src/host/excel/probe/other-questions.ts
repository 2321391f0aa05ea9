import { codeOf, type Question, valuesOf } from './asking';
import { limitQuestions } from './limit-questions';
import { textQuestions } from './text-questions';

/** What the host relies on, or its documentation says, without a reference. */
export const otherQuestions: readonly Question[] = [
  {
    name: 'apostropheInTextFormat',
    ask: async (context, sheet) => {
      const cell = sheet.getRange('A1');
      cell.numberFormat = [['@']];
      cell.values = [["'007"]];
      return (await valuesOf(context, cell))[0];
    },
  },
  {
    name: 'chineseNumeralDate',
    ask: async (context, sheet) => {
      const cell = sheet.getRange('A1');
      cell.values = [['二〇二四年三月']];
      return (await valuesOf(context, cell))[0];
    },
  },
  {
    name: 'textLikeDate',
    ask: async (context, sheet) => {
      const cell = sheet.getRange('A1');
      cell.values = [['3月5日']];
      return (await valuesOf(context, cell))[0];
    },
  },
  {
    name: 'sortsLockedCells',
    ask: async (context, sheet) => {
      sheet.getRange('A1:A2').values = [[2], [1]];
      sheet.protection.protect({ allowSort: true });
      await context.sync();
      const sort = () => sheet.getRange('A1:A2').sort.apply([{ key: 0 }]);
      const code = await codeOf(context, sort);
      sheet.protection.unprotect();
      await context.sync();
      return code === '' ? 'sorts' : code;
    },
  },
  {
    name: 'nestedLoad',
    ask: async (context) => {
      const { worksheets } = context.workbook;
      return codeOf(context, () => void worksheets.load('items/name,items/charts/items/name'));
    },
  },
  {
    name: 'protectionOptionsWithoutValue',
    ask: async (context, sheet) => {
      sheet.protection.protect({ allowAutoFilter: true });
      sheet.protection.load('options');
      await context.sync();
      const { options } = sheet.protection;
      sheet.protection.unprotect();
      await context.sync();
      return Object.entries(options).flatMap(([key, value]) =>
        (value as unknown) === null ? [key] : [],
      );
    },
  },
  {
    name: 'hiddenColumnWrites',
    ask: async (context, sheet) => {
      const cells = sheet.getRange('A1:C1');
      sheet.getRange('B:B').columnHidden = true;
      cells.values = [[1, 2, 3]];
      const values = await valuesOf(context, cells);
      sheet.getRange('B:B').columnHidden = false;
      await context.sync();
      return values;
    },
  },
  {
    name: 'columnWidthOf14Characters',
    ask: async (context, sheet) => {
      const { format } = sheet.getRange('A:A');
      format.columnWidth = 77.25;
      format.load('columnWidth');
      await context.sync();
      return format.columnWidth;
    },
  },
  ...textQuestions,
  ...limitQuestions,
  ...[1, 2, 4].map((megabytes): Question => ({
    name: `requestOf${megabytes}Megabytes`,
    ask: async (context, sheet) => {
      const rows = megabytes * 1000;
      const line = Array<string>(10).fill('指标'.repeat(16));
      const begun = Date.now();
      const range = sheet.getRangeByIndexes(0, 0, rows, 10);
      const code = await codeOf(context, () => (range.values = Array<string[]>(rows).fill(line)));
      return { code, milliseconds: Date.now() - begun };
    },
  })),
];
