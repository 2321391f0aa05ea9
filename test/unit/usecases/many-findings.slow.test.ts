import { ExcelHost } from '../../../src/host/excel';
import { checkWorkbook } from '../../../src/usecases/check-workbook';
import { fillWorkbook } from '../../../src/usecases/fill-workbook';
import type { CheckedFinding, CheckReport } from '../../../src/check/findings/checked-finding';
import { writeFindings } from '../../../src/usecases/write-findings';
import { calculateLedger } from '../../../src/workbook/calculate';
import { findingColumns } from '../../../src/workbook/sheets/findings/finding-columns';
import { startExcel } from '../../excel-host';
import { finding } from '../pane/steps/check/findings';
import { dump, filled, smallPlan } from './workbooks';

const SHEET = '校验结果';
const LIMIT = 4_000_000;
const column = (key: string) => findingColumns.findIndex((each) => each.key === key);

const report = (findings: CheckedFinding[]): CheckReport => ({
  planId: 'mou-2024',
  district: '某区',
  quarter: 1,
  indicators: findings.length,
  findings,
});

test('as many findings as a table can have reach Excel in requests it accepts, and none is lost', async () => {
  const excel = startExcel({ calculate: calculateLedger });
  const host = new ExcelHost(excel);
  await fillWorkbook(host, smallPlan(1, 0), { language: 'zh-CN' });
  const count = 9000;
  const text = '至四季度已连续多个季度填报相同数值。请核对是否照抄上期，属实的请说明原因。'.repeat(
    3,
  );
  const findings = Array.from({ length: count }, (_, i) =>
    finding({
      indicatorId: `I-${i}`,
      row: 3 + i,
      message: { 'zh-CN': `${text}（${i}）`, en: text },
    }),
  );
  excel.transport.syncs.splice(0);
  await writeFindings(host, report(findings));
  const { syncs } = excel.transport;
  const sizes = syncs.map(({ bytes }) => bytes);
  expect(Math.max(...sizes)).toBeLessThan(LIMIT);
  // More requests only because of their size: reading what is there takes three, and each write is at least half full.
  const total = sizes.reduce((sum, bytes) => sum + bytes, 0);
  expect(total).toBeGreaterThan(LIMIT);
  expect(syncs.length).toBeLessThanOrEqual(6 + Math.ceil(total / (LIMIT / 2.5)));
  const { data } = excel.workbook.worksheets.item(SHEET);
  const last = 2 + count;
  expect(data.peek(last, column('message'))!.value).toBe(`${text}（${count - 1}）`);
  expect(data.peek(last, column('cell'))!.formula).toContain(`R${last + 1}`);
  expect(data.peek(last + 1, column('ruleId'))?.value ?? null).toBeNull();

  // Written again, the lines are found and stay as many.
  data.cell(last, column('explanation')).value = '设备检修，三季度恢复';
  await writeFindings(host, report(findings));
  expect(data.peek(last, column('explanation'))!.value).toBe('设备检修，三季度恢复');
  expect(data.peek(last + 1, column('ruleId'))?.value ?? null).toBeNull();
});

test('more findings than a sheet has rows are refused before anything is written', async () => {
  const host = await filled(smallPlan(1, 0));
  const before = await dump(host);
  // 1,048,576 rows, three of them above the lines.
  const findings = Array<CheckedFinding>(1_048_574).fill(finding());
  await expect(writeFindings(host, report(findings))).rejects.toMatchObject({
    code: 'tooManyFindings',
    details: { count: '1048574', most: '1048573' },
  });
  expect(await dump(host)).toEqual(before);
  expect((await checkWorkbook(host)).findings).toHaveLength(1);
});
