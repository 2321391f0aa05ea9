import { OtherProgram } from '../../corpus/other-program';
import { goodPlan, goodWorkbook } from '../../corpus/good-workbook';
import { XlsxHost } from '../../../src/host/file';
import { checkWorkbook } from '../../../src/usecases/check-workbook';
import { fillWorkbook } from '../../../src/usecases/fill-workbook';
import { setQuarter } from '../../../src/usecases/set-quarter';
import { summariseQuarter } from '../../../src/usecases/summarise-quarter';
import { issued } from '../collection/round';
import { smallPlan } from './workbooks';
import { calculateLedger } from '../../../src/workbook/calculate';

const open = (bytes: Uint8Array) => XlsxHost.open(bytes, { calculate: calculateLedger });

test('a ledger whose cover was deleted is called one, and is not filled anew', async () => {
  const file = new OtherProgram(await goodWorkbook(3));
  file.delete('封面');
  const host = await open(file.save());
  const fill = (each: XlsxHost) =>
    fillWorkbook(each, goodPlan(), { language: 'zh-CN', quarter: 3 });
  const set = (each: XlsxHost) => setQuarter(each, 2);
  for (const use of [checkWorkbook, summariseQuarter, set, fill]) {
    await expect(use(host)).rejects.toMatchObject({
      code: 'coverMissing',
      details: { sheet: '指标台账' },
    });
  }
  expect(host.workbook.requireSheet('指标台账').valueAt(3, 6)).toBe(310);
});

test('the workbook of an office is called one where the ledger is needed, with indicators or with tasks alone', async () => {
  const ofIndicators = await issued(smallPlan(1, 0));
  const ofTasks = await issued(smallPlan(0, 1));
  for (const [{ files }, sheet] of [
    [ofIndicators, '指标填报'],
    [ofTasks, '任务填报'],
  ] as const) {
    const [bytes] = files.values();
    await expect(summariseQuarter(await open(bytes!))).rejects.toMatchObject({
      code: 'officeWorkbook',
      details: { sheet },
    });
  }
});

test('a workbook with a sheet called 任务填报 of its own is none', async () => {
  const host = XlsxHost.create({ calculate: calculateLedger });
  host.workbook.addSheet('任务填报');
  await expect(checkWorkbook(host)).rejects.toMatchObject({ code: 'noLedger' });
});

test('a cover without its names is read by its labels, and its quarter can be set', async () => {
  const host = await open(await goodWorkbook(3));
  const { names } = host.workbook;
  host.workbook.names = names.filter(({ name }) => name !== 'ReportingQuarter');
  expect(host.workbook.names).toHaveLength(names.length - 1);
  const { quarter, findings } = await checkWorkbook(host);
  expect(quarter).toBe(3);
  expect(findings.map(({ rule }) => rule)).toEqual(['name-broken']);
  await setQuarter(host, 2);
  expect(host.workbook.requireSheet('封面').valueAt(5, 2)).toBe(2);
});
