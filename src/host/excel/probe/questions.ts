/** What is asked of an Excel that no reference answers: a name, and how to find out on an empty sheet. */
export interface Question {
  name: string;
  ask(context: Excel.RequestContext, sheet: Excel.Worksheet): Promise<unknown>;
}

/** The code that Excel answers a request with; "" where it does what was asked. */
async function codeOf(context: Excel.RequestContext, request: () => void): Promise<string> {
  request();
  return context.sync().then(
    () => '',
    (error: { code?: string }) => error.code ?? String(error),
  );
}

async function valuesOf(context: Excel.RequestContext, range: Excel.Range): Promise<unknown[]> {
  range.load('values');
  await context.sync();
  return (range.values as unknown[][]).flat();
}

async function tableOf(context: Excel.RequestContext, sheet: Excel.Worksheet, values: unknown[][]) {
  const range = sheet.getRange('A1').getResizedRange(values.length - 1, values[0]!.length - 1);
  range.values = values;
  const table = sheet.tables.add(range, true);
  await context.sync();
  return table;
}

const filterBy = (...values: string[]) => ({ filterOn: 'Values' as const, values });

/** Each has a counterpart of the same name among the habits of the in-memory Excel. */
export const habitQuestions: readonly Question[] = [
  {
    name: 'nullChildren',
    ask: async (context) => {
      const missing = context.workbook.worksheets.getItemOrNullObject('no such sheet');
      const child = missing.tables.getItemOrNullObject('no such table');
      child.load('name');
      try {
        await context.sync();
        return child.isNullObject ? 'null' : 'refused';
      } catch {
        return 'refused';
      }
    },
  },
  {
    name: 'oneForAll',
    ask: async (context, sheet) => {
      const range = sheet.getRange('B1:B2');
      const code = await codeOf(context, () => (range.formulas = '=A1' as unknown as string[][]));
      if (code !== '') return 'refused';
      range.load('formulas');
      await context.sync();
      return range.formulas[1]![0] === '=A2' ? 'filled' : 'same';
    },
  },
  {
    name: 'hiddenRowWrites',
    ask: async (context, sheet) => {
      const table = await tableOf(context, sheet, [['a'], ['x'], ['y'], ['x']]);
      table.columns.getItemAt(0).filter.apply(filterBy('x'));
      await context.sync();
      const cells = sheet.getRange('A2:A4');
      if ((await codeOf(context, () => (cells.values = [['1'], ['2'], ['3']]))) !== '')
        return 'refuse';
      table.clearFilters();
      const found = (await valuesOf(context, cells)).map(String);
      return found.join() === '1,2,3' ? 'lands' : 'misplace';
    },
  },
  {
    name: 'refusesFilters',
    ask: async (context, sheet) => {
      const table = await tableOf(context, sheet, [['a'], ['x'], ['y']]);
      const { filter } = table.columns.getItemAt(0);
      filter.apply(filterBy('x'));
      filter.load('criteria');
      await context.sync();
      const entries = Object.entries(filter.criteria).filter(
        ([, value]) => (value as unknown) !== null,
      );
      const criteria = Object.fromEntries(entries) as unknown as Excel.FilterCriteria;
      return (await codeOf(context, () => filter.apply(criteria))) !== '';
    },
  },
  {
    name: 'passwordRefusal',
    ask: async (context, sheet) => {
      sheet.protection.protect({}, 'probe');
      await context.sync();
      const code = await codeOf(context, () => sheet.protection.unprotect('other'));
      sheet.protection.unprotect('probe');
      await context.sync();
      return code;
    },
  },
  {
    name: 'refusesOwnProtection',
    ask: async (context, sheet) => {
      const again = () => {
        sheet.protection.protect();
        sheet.protection.unprotect();
      };
      return (await codeOf(context, again)) !== '';
    },
  },
  {
    name: 'fillsColumns',
    ask: async (context, sheet) => {
      await tableOf(context, sheet, [
        ['a', 'b'],
        [1, ''],
        [2, ''],
        [3, ''],
      ]);
      sheet.getRange('B2').formulas = [['=A2+1']];
      const below = sheet.getRange('B4').load('formulas');
      await context.sync();
      return below.formulas[0]![0] !== '';
    },
  },
  {
    name: 'expandsTables',
    ask: async (context, sheet) => {
      const table = await tableOf(context, sheet, [['a'], ['x']]);
      sheet.getRange('A3').values = [['y']];
      const range = table.getRange().load('rowCount');
      await context.sync();
      return range.rowCount === 3;
    },
  },
  {
    name: 'fitsOneWay',
    ask: async (context, sheet) => {
      sheet.pageLayout.zoom = { horizontalFitToPages: 1 };
      sheet.pageLayout.load('zoom');
      await context.sync();
      return sheet.pageLayout.zoom.horizontalFitToPages === 1;
    },
  },
  {
    name: 'freezingActivates',
    ask: async (context, sheet) => {
      sheet.freezePanes.freezeRows(1);
      const shown = context.workbook.worksheets.getActiveWorksheet().load('name');
      sheet.load('name');
      await context.sync();
      return shown.name === sheet.name;
    },
  },
  {
    name: 'chartsEmptyCells',
    ask: async (context, sheet) => {
      const add = () =>
        void sheet.charts.add('ColumnClustered', sheet.getRange('A1:A3'), 'Columns');
      return (await codeOf(context, add)) === '';
    },
  },
];

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
    name: 'columnWidthOf14Characters',
    ask: async (context, sheet) => {
      const { format } = sheet.getRange('A:A');
      format.columnWidth = 77.25;
      format.load('columnWidth');
      await context.sync();
      return format.columnWidth;
    },
  },
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
