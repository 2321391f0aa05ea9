import { LEAST_EXCEL_API } from '../../../../src/host/excel/api';
import { startExcel } from '../../../excel-host';
import { hasSet } from '../../../excel-host/api-sets';
import { usedMembers } from '../../../excel-host/used-members';

test('everything that the host asks of Excel came with the set that the product asks for', () => {
  const used = usedMembers();
  expect(used.get('Table.resize')?.set).toBe('ExcelApi 1.13');
  expect(used.get('WorksheetChangedEventArgs.triggerSource')?.set).toBe('ExcelApi 1.14');
  expect(used.get('WorksheetProtection.protect')?.set).toBe('ExcelApi 1.2');
  expect(used.size).toBeGreaterThan(120);
  const later = [...used].filter(([, { set }]) => !hasSet({ ExcelApi: LEAST_EXCEL_API }, set));
  expect(later).toEqual([]);
});

test.each([
  ['1.12', 'ApiNotFound'],
  ['1.13', ''],
])('an Excel of set %s answers what it does not have: %j', async (ExcelApi, code) => {
  const { Excel } = startExcel({ apiSets: { ExcelApi } });
  const answer = await Excel.run(async (context) => {
    const sheet = context.workbook.worksheets.getItem('Sheet1');
    sheet.getRange('A1').values = [['a']];
    sheet.tables.add('A1:A2', true).resize('A1:A3');
    await context.sync();
    return '';
  }).catch((error: { code: string }) => error.code);
  expect(answer).toBe(code);
});
