import { ExcelHost } from '../../../../src/host/excel';
import { fillsDown } from '../../../../src/host/excel/writers/cells';
import { ledgerFormulas } from '../../../../src/workbook/sheets/ledger/ledger-formulas';
import { ledgerColumns } from '../../../../src/workbook/sheets/ledger/ledger-columns';
import { dumpExcel } from '../../../contract/dump-excel';
import { startExcel } from '../../../excel-host';
import { everyFeature } from './patch';
import { newLayout } from '../../../../src/workbook/sheet/table/table-rows';

const block = (template: string, columns = 1) => ({
  at: { row: 3, column: 2, rows: 9, columns },
  template,
});

test.each([
  '=$C{r}*2',
  '=IF(ISNUMBER(D{r}),INDEX(指标表[一季度累计],$T{r}),"")',
  "=SUMPRODUCT(('全年 走势'!$D$4:$D$180=$A{r})*1)",
  '=CHOOSE(ReportingQuarter,$M{r},$N{r})&"第A4项"',
  '=LOG10($A{r})+1E5',
])('one formula for the whole block: %s', (template) => {
  expect(fillsDown(block(template))).toBe(true);
});

test.each([
  // would move, and the template does not
  '=A4+$C{r}',
  '=SUM($A4:$A180)',
  "='全年 走势'!D4",
  // would stay, and the template moves
  '=$C${r}',
  '="第{r}行"',
])('a formula for each cell: %s', (template) => {
  expect(fillsDown(block(template))).toBe(false);
});

test('columns would move too where there are several', () => {
  expect(fillsDown(block('=C{r}*2', 2))).toBe(false);
});

test('every formula of the ledger goes in one', () => {
  const formulas = ledgerFormulas(newLayout('指标台账', 2, ledgerColumns), 'zh-CN', null);
  expect(Object.values(formulas).filter((template) => !fillsDown(block(template)))).toEqual([]);
});

test.each(['same', 'refused'] as const)(
  'an Excel where one formula for a range is %s has a formula for each cell in the end',
  async (oneForAll) => {
    const written = async (habit: 'filled' | 'same' | 'refused') => {
      const excel = startExcel();
      excel.workbook.habits.oneForAll = habit;
      await new ExcelHost(excel).write(everyFeature(5));
      return dumpExcel(excel.workbook);
    };
    expect(await written(oneForAll)).toEqual(await written('filled'));
  },
);
