import { ExcelHost } from '../../../src/host/excel';
import { errorText } from '../../../src/language/errors';
import { fillWorkbook } from '../../../src/usecases/fill-workbook';
import { writeReports } from '../../../src/usecases/write-reports';
import { dumpExcel } from '../../contract/dump-excel';
import { startExcel, type StartedExcel } from '../../excel-host';
import { copyWorkbook } from '../../excel-host/copy-workbook';
import { smallPlan } from './workbooks';

const LEDGER = '指标台账';
const fill = (host: ExcelHost) => fillWorkbook(host, smallPlan(3, 1), { language: 'zh-CN' });

let filled: StartedExcel;

beforeAll(async () => {
  filled = startExcel();
  await fill(new ExcelHost(filled));
});

const start = () => {
  const excel = startExcel({ workbook: copyWorkbook(filled.workbook) });
  return { excel, host: new ExcelHost(excel) };
};

const sheetOf = ({ workbook }: StartedExcel, name: string) => workbook.worksheets.item(name);

/** As somebody does who takes the protection off for it. */
function toRange(excel: StartedExcel, name: string): void {
  const { data, tables } = sheetOf(excel, name);
  const rights = data.protection;
  data.protection = null;
  tables.list[0]!.convertToRange();
  data.protection = rights;
}

test.each([
  ['指标表', 'was made a range', (excel: StartedExcel) => toRange(excel, LEDGER)],
  ['序时表', 'was made a range', (excel: StartedExcel) => toRange(excel, '序时设置')],
  ['序时表', 'went with its sheet', (excel: StartedExcel) => excel.deleteSheet('序时设置')],
])('reports where the table %s %s: named, and a fill restores it', async (table, _, happen) => {
  const { excel, host } = start();
  happen(excel);
  const error: unknown = await writeReports(host).catch((reason: unknown) => reason);
  expect(error).toMatchObject({ code: 'tableGone', details: { table } });
  expect(errorText(error, 'zh-CN').what).toContain(table);
  expect(errorText(error, 'en').next).toContain('Fill the workbook with its plan again');
  await fill(host);
  await expect(writeReports(host)).resolves.toMatchObject({ missing: [] });
});

test.each([
  ['deleted', (excel: StartedExcel) => excel.deleteSheet(LEDGER)],
  ['renamed', (excel: StartedExcel) => void (sheetOf(excel, LEDGER).name = '台账2')],
])('a fill where the ledger was %s makes no empty one in its place', async (_, happen) => {
  const { excel, host } = start();
  happen(excel);
  const before = dumpExcel(excel.workbook);
  const error: unknown = await fill(host).catch((reason: unknown) => reason);
  expect(error).toMatchObject({ code: 'damagedSheet', details: { sheet: LEDGER } });
  expect(errorText(error, 'zh-CN').next).toMatch(/改回再试.*撤销删除/);
  expect(errorText(error, 'en').next).toMatch(/put them back.*undo that/);
  expect(dumpExcel(excel.workbook)).toEqual(before);
});

test('a fill where the tasks were renamed says what they are called now and what they are to be', async () => {
  const { excel, host } = start();
  sheetOf(excel, '任务台账').name = '任务2';
  const before = dumpExcel(excel.workbook);
  await expect(fill(host)).rejects.toMatchObject({
    code: 'sheetRenamed',
    details: { sheet: '任务2', wanted: '任务台账', table: '任务表' },
  });
  expect(dumpExcel(excel.workbook)).toEqual(before);
  sheetOf(excel, '任务2').name = '任务台账';
  await expect(fill(host)).resolves.toMatchObject({ refilled: true });
});
