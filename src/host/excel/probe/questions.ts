import { codeOf, tableOf, type Question, valuesOf } from './asking';

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
  {
    name: 'bindsDeadSeries',
    ask: async (context, sheet) => {
      sheet.getRange('A1:A6').values = [[1], [2], [3], [4], [5], [6]];
      const chart = sheet.charts.add('ColumnClustered', sheet.getRange('A1:A3'), 'Columns');
      await context.sync();
      sheet.getRange('1:3').delete('Up');
      await context.sync();
      const bind = () => chart.series.getItemAt(0).setValues(sheet.getRange('A1:A3'));
      return (await codeOf(context, bind)) === '';
    },
  },
  {
    name: 'answersBeforeErrors',
    ask: async (context, sheet) => {
      sheet.getRange('A1').values = [[7]];
      await context.sync();
      // What was written through the same object would be given back unasked.
      const asked = sheet.getRange('A1').load('values');
      await codeOf(context, () => sheet.charts.getItem('no such chart').delete());
      try {
        return (asked.values as unknown[][])[0]![0] === 7;
      } catch {
        return false;
      }
    },
  },
];
