import { Workbook as ExcelJsWorkbook } from 'exceljs';
import { ExcelHost } from '../../src/host/excel';
import { applyFixes } from '../../src/usecases/apply-fixes';
import { checkWorkbook } from '../../src/usecases/check-workbook';
import { fillWorkbook } from '../../src/usecases/fill-workbook';
import { setQuarter } from '../../src/usecases/set-quarter';
import { fixesOf } from '../../src/check/findings/finding';
import { writeFindings } from '../../src/usecases/write-findings';
import { writeReports } from '../../src/usecases/write-reports';
import { cellAddress } from '../../src/workbook/address';
import { calculateLedger } from '../../src/workbook/calculate';
import { startExcel } from '../excel-host';
import type { Workbook } from '../excel-host/model/workbook';
import { calculateWithLibreOffice, sameValue } from '../support/libreoffice';
import { samplePlan } from '../support/sample-plan';
import { FIRST_ROW, ledgerColumn } from '../unit/usecases/workbooks';

const LEDGER = '指标台账';

/** The cells, tables and names that the in-memory Excel holds, written by a library that is not ours and without any result. */
async function fileOf(workbook: Workbook): Promise<Uint8Array> {
  const file = new ExcelJsWorkbook();
  for (const { name, data, tables } of workbook.worksheets.list) {
    const sheet = file.addWorksheet(name);
    // First, for it writes its headings and rows itself.
    for (const { name: table, area } of tables.list) {
      sheet.addTable({
        name: table,
        ref: cellAddress(area.row, area.column),
        columns: Array.from({ length: area.columns }, (_, n) => ({
          name: String(data.peek(area.row, area.column + n)?.value),
        })),
        rows: Array.from({ length: area.rows - 1 }, () => Array(area.columns).fill(null)),
      });
    }
    for (const [row, column, { value, formula }] of data.entries()) {
      const cell = sheet.getCell(row + 1, column + 1);
      if (formula !== undefined) cell.value = { formula: formula.replace(/^=/, '') } as never;
      else if (value !== null) cell.value = value;
    }
  }
  for (const { name, formula } of workbook.names.list) {
    file.definedNames.add(formula.replace(/^=/, ''), name);
  }
  return new Uint8Array(await file.xlsx.writeBuffer());
}

test('what a ledger with reports shows in Excel is what LibreOffice calculates from its formulas', async () => {
  const excel = startExcel({ calculate: calculateLedger });
  const host = new ExcelHost(excel);
  const plan = samplePlan();
  plan.indicators = plan.indicators.filter((_, n) => n % 8 === 0);
  const rows = plan.indicators.length;
  await fillWorkbook(host, plan, { language: 'zh-CN' });
  // Every row another share of its target, a few of them none, and texts.
  for (let n = 0; n < rows; n++) {
    const row = FIRST_ROW + n;
    const target = excel.workbook.worksheets.item(LEDGER).data.peek(row, ledgerColumn('target'));
    const yearly = typeof target?.value === 'number' ? target.value : 100;
    (['q1', 'q2'] as const).forEach((quarter, q) => {
      if (n % 7 === 6) return;
      const value = n % 5 === 4 && q === 0 ? `${n}家` : yearly * ((q + 1) / 4) * (0.7 + n / 20);
      excel.enter(LEDGER, row, ledgerColumn(quarter), value);
    });
  }
  await setQuarter(host, 2);
  const { findings } = await checkWorkbook(host);
  await applyFixes(host, findings.flatMap(fixesOf));
  await writeFindings(host, await checkWorkbook(host), new Date(2026, 6, 3));
  await writeReports(host);

  const calculated = await calculateWithLibreOffice(await fileOf(excel.workbook));
  const wrong: unknown[] = [];
  let compared = 0;
  for (const { name, data } of excel.workbook.worksheets.list) {
    for (const [row, column, { value, formula }] of data.entries()) {
      // A link is worked out by the program alone.
      if (formula === undefined || formula.includes('HYPERLINK(')) continue;
      compared++;
      const found = calculated.get(name)?.[row]?.[column] ?? '';
      if (!sameValue(value, found)) {
        wrong.push({ at: `${name}!${cellAddress(row, column)}`, formula, value, found });
      }
    }
  }
  expect(wrong.slice(0, 20)).toEqual([]);
  expect(compared).toBeGreaterThan(500);
});
