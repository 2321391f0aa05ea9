import { ExcelHost } from '../../../src/host/excel';
import { applyFixes, undoFixes } from '../../../src/usecases/apply-fixes';
import { checkWorkbook } from '../../../src/usecases/check-workbook';
import { explainFinding } from '../../../src/usecases/explain-finding';
import { fillWorkbook } from '../../../src/usecases/fill-workbook';
import { startExcel } from '../../excel-host';
import { enter, filled, ledgerCell, overwrite, smallPlan } from './workbooks';

const fixesOf = async (host: Parameters<typeof checkWorkbook>[0]) =>
  (await checkWorkbook(host)).findings.flatMap(({ fix }) => (fix ? [fix] : []));

async function texts() {
  const host = await filled(smallPlan(3, 0));
  enter(host, 0, 'q1', '12家');
  enter(host, 1, 'q1', '２０');
  enter(host, 2, 'q1', 30);
  return host;
}

test('applies all, and undo puts back exactly what was there', async () => {
  const host = await texts();
  const fixes = await fixesOf(host);
  const { done, skipped } = await applyFixes(host, fixes);
  expect([done.length, skipped]).toEqual([2, []]);
  expect([0, 1, 2].map((n) => ledgerCell(host, n, 'q1'))).toEqual([12, 20, 30]);
  expect(host.workbook.sheet('指标台账')!.protection).not.toBeNull();
  await undoFixes(host, done);
  expect([0, 1, 2].map((n) => ledgerCell(host, n, 'q1'))).toEqual(['12家', '２０', 30]);
});

test('a cell that changed since the check is left alone and told', async () => {
  const host = await texts();
  const fixes = await fixesOf(host);
  enter(host, 0, 'q1', 11);
  const { done, skipped } = await applyFixes(host, fixes);
  expect([done.length, skipped.map(({ before }) => before)]).toEqual([1, ['12家']]);
  expect(ledgerCell(host, 0, 'q1')).toBe(11);
});

test('undo leaves alone what was entered after the fix', async () => {
  const host = await texts();
  const { done } = await applyFixes(host, await fixesOf(host));
  enter(host, 0, 'q1', 13);
  const undone = await undoFixes(host, done);
  expect([undone.done.length, undone.skipped.length]).toEqual([1, 1]);
  expect([0, 1].map((n) => ledgerCell(host, n, 'q1'))).toEqual([13, '２０']);
});

test('a cell that became a formula is not written over, though it shows the same', async () => {
  const host = await texts();
  const fixes = await fixesOf(host);
  const sheet = host.workbook.sheet('指标台账')!;
  sheet.cells.setFormula(3, 4, { text: '="12家"', perRow: false });
  expect(ledgerCell(host, 0, 'q1')).toBe('12家');
  const { skipped } = await applyFixes(host, fixes);
  expect(skipped).toHaveLength(1);
  expect(sheet.cells.formulaAt(3, 4)).toBe('="12家"');
});

test('two proposals for a cell: the first is written, and undone as it was', async () => {
  const host = await texts();
  const [fix] = await fixesOf(host);
  const { done } = await applyFixes(host, [fix!, { ...fix!, value: 99 }]);
  expect([done.length, ledgerCell(host, 0, 'q1')]).toEqual([1, 12]);
  await undoFixes(host, done);
  expect(ledgerCell(host, 0, 'q1')).toBe('12家');
});

test('a locked cell is put back too, under its protection', async () => {
  const host = await filled(smallPlan(1, 0));
  enter(host, 0, 'q1', 5);
  overwrite(host, '指标台账', 3, 14, '丁局');
  const { done } = await applyFixes(host, await fixesOf(host));
  expect(done.map(({ kind }) => kind)).toEqual(['restore']);
  expect(ledgerCell(host, 0, 'lead')).toBe('甲局');
  expect(host.workbook.sheet('指标台账')!.isEditable(3, 14)).toBe(false);
});

describe('in Excel', () => {
  async function excelWith(plan = smallPlan(3, 1)) {
    const excel = startExcel();
    const host = new ExcelHost(excel);
    await fillWorkbook(host, plan, { language: 'zh-CN' });
    return { excel, host };
  }

  test('validating takes at most three syncs, with explanations to be read too', async () => {
    const { excel, host } = await excelWith();
    excel.enter('指标台账', 3, 4, -1);
    const report = await checkWorkbook(host);
    const open = report.findings.find(({ severity }) => severity === 'verify')!;
    await explainFinding(host, report, open, '一家企业迁出，年底前补齐');
    excel.transport.syncs.splice(0);
    const again = await checkWorkbook(host);
    expect(excel.transport.syncs.length).toBeLessThanOrEqual(3);
    expect(again.findings.some(({ explanation }) => explanation === 'given')).toBe(true);
  });

  test('a number is a number also in a cell that was formatted as text, and undo brings the text back', async () => {
    const { excel, host } = await excelWith();
    const { protection, data } = excel.workbook.worksheets.item('指标台账');
    const entry = data.cell(3, 4);
    entry.look.numberFormat = '@';
    excel.enter('指标台账', 3, 4, '12家');
    const { done } = await applyFixes(host, await fixesOf(host));
    expect([done.length, entry.value]).toEqual([1, 12]);
    expect(protection.options).toMatchObject({ allowAutoFilter: true, allowSort: false });
    await undoFixes(host, done);
    expect(entry.value).toBe('12家');
  });
});
