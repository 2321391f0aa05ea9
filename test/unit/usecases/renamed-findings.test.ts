import { validateWorkbook } from '../../../src/apps/commands/validate-workbook';
import type { XlsxHost } from '../../../src/host/file';
import { checkWorkbook } from '../../../src/usecases/check-workbook';
import { explainFinding } from '../../../src/usecases/explain-finding';
import { fillWorkbook } from '../../../src/usecases/fill-workbook';
import { writeFindings } from '../../../src/usecases/write-findings';
import { enter, filled, smallPlan } from './workbooks';

const REASON = '一家企业迁出，年底前补齐';
const names = (host: XlsxHost) => host.workbook.sheets.map(({ name }) => name);

/** A finding is explained; then somebody calls the sheet otherwise and moves it to the end. */
async function renamed(): Promise<XlsxHost> {
  const host = await filled(smallPlan(1, 0));
  enter(host, 0, 'q1', -1);
  const report = await checkWorkbook(host);
  await explainFinding(host, report, report.findings[0]!, REASON);
  const { sheets } = host.workbook;
  const at = sheets.findIndex(({ name }) => name === '校验结果');
  const [sheet] = sheets.splice(at, 1);
  Object.assign(sheet!, { name: '一季度核实' });
  sheets.push(sheet!);
  return host;
}

const explanationsOf = async (host: XlsxHost) =>
  (await checkWorkbook(host)).findings.map(({ explanationText }) => explanationText);

describe('explanations in a sheet that was renamed', () => {
  test('are found by validation', async () => {
    expect(await explanationsOf(await renamed())).toEqual([REASON]);
  });

  test('stay when findings are written: there, and on no second sheet', async () => {
    const host = await renamed();
    await writeFindings(host, await checkWorkbook(host));
    expect(names(host)).toContain('一季度核实');
    expect(names(host)).not.toContain('校验结果');
    expect(host.workbook.activeSheet).toBe('一季度核实');
    expect(await explanationsOf(host)).toEqual([REASON]);
  });

  test('stay when the workbook is filled again', async () => {
    const host = await renamed();
    await fillWorkbook(host, smallPlan(1, 0), { language: 'zh-CN' });
    expect(names(host)).not.toContain('校验结果');
    expect(await explanationsOf(host)).toEqual([REASON]);
  });

  test('stay when validation from the ribbon fails', async () => {
    const host = await renamed();
    const ledger = host.workbook.sheet('指标台账')!;
    ledger.cells.clear({ row: 2, column: 0, rows: 1, columns: 30 });
    await validateWorkbook(host, 'zh-CN');
    expect(names(host)).not.toContain('校验结果');
    const { cells } = host.workbook.sheet('一季度核实')!;
    expect(cells.values().flat()).toContain(REASON);
  });

  test('a sheet with other headings is not taken for it', async () => {
    const host = await renamed();
    host.workbook.sheet('一季度核实')!.cells.setValue(2, 13, '别的');
    expect(await explanationsOf(host)).toEqual(['']);
  });
});
