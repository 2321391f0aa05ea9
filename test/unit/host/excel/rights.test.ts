import { ExcelHost } from '../../../../src/host/excel';
import type { NewFile } from '../../../../src/host/port';
import { checkWorkbook } from '../../../../src/usecases/check-workbook';
import { issueWorkbooks } from '../../../../src/usecases/collection/issue-workbooks';
import { fillWorkbook } from '../../../../src/usecases/fill-workbook';
import { writeFindings } from '../../../../src/usecases/write-findings';
import { writeReports } from '../../../../src/usecases/write-reports';
import { calculateLedger } from '../../../../src/workbook/calculate';
import { startExcel } from '../../../excel-host';
import { smallPlan } from '../../usecases/workbooks';

const NOW = new Date(2024, 6, 5, 9, 30);

/** Every sheet that the product writes: the ledger's, and those of a workbook for an office. */
async function everySheet() {
  const ledger = startExcel({ calculate: calculateLedger });
  const host = new ExcelHost(ledger);
  await fillWorkbook(host, smallPlan(), { language: 'zh-CN' });
  await writeFindings(host, await checkWorkbook(host), NOW);
  await writeReports(host, { scores: true });
  const files: NewFile[] = [];
  const keep = async (file: NewFile) => {
    files.push(file);
    return new Uint8Array();
  };
  const issue = await issueWorkbooks(host, keep, { quarter: 2, time: NOW });
  await issue.record();
  await issue.make(0);
  const office = startExcel();
  await new ExcelHost(office).write(files[0]!.patch);
  return [ledger, office].flatMap((excel) =>
    excel.workbook.worksheets.list
      .filter(({ protection }) => protection.protected)
      .map((sheet) => ({ name: sheet.name, excel, sheet })),
  );
}

/** What Excel says when the rows of a sheet are sorted: those that hold something, or are set up to. */
async function sorted({ excel, name, sheet }: Awaited<ReturnType<typeof everySheet>>[number]) {
  const open = [...sheet.data.entries()].filter(([, , { look }]) => look.unlocked);
  const first = Math.min(...open.map(([row]) => row));
  const last = Math.max(...open.map(([row]) => row));
  const width = Math.max(...[...sheet.data.entries()].map(([, column]) => column)) + 1;
  return excel.Excel.run(async (context) => {
    const rows = context.workbook.worksheets
      .getItem(name)
      .getRangeByIndexes(first, 0, last - first + 1, width);
    rows.sort.apply([{ key: 0, ascending: true }]);
    await context.sync();
    return 'sorted';
  }).catch(({ code }: { code: string }) => code);
}

test('a sheet gives the rights that Excel then grants: sorting without locked cells, filtering a table', async () => {
  const sheets = await everySheet();
  expect(sheets.length).toBeGreaterThan(15);
  const given = sheets.filter(({ sheet }) => sheet.protection.options?.allowSort === true);
  expect(given.map(({ name }) => name)).toEqual(['审核公式']);
  for (const each of given) expect(await sorted(each)).toBe('sorted');
  const filters = sheets.filter(({ sheet }) => sheet.protection.options?.allowAutoFilter === true);
  const withTable = sheets.filter(({ sheet }) => sheet.tables.list.length > 0);
  expect(filters.map(({ name }) => name)).toEqual(withTable.map(({ name }) => name));
});

test('what is locked is not sorted, whatever the protection allows', async () => {
  const sheet = (await everySheet()).find(({ name }) => name === '校验结果')!;
  sheet.sheet.data.protection = { allowSort: true };
  expect(await sorted(sheet)).toBe('AccessDenied');
});
