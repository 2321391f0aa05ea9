import { XlsxHost } from '../../../src/host/file';
import { checkWorkbook } from '../../../src/usecases/check-workbook';
import { fillWorkbook } from '../../../src/usecases/fill-workbook';
import { calculateLedger } from '../../../src/workbook/calculate';
import { ledgerColumns } from '../../../src/workbook/sheets/ledger/ledger-columns';
import { enter, filled, FIRST_ROW, ledgerCell, smallPlan } from './workbooks';

const due = ledgerColumns.findIndex(({ key }) => key === 'due');

/** Puts a formula of somebody else, with what it gave, into 序时目标 of the second row. */
function replaceFormula(host: XlsxHost): void {
  const { cells } = host.workbook.sheet('指标台账')!;
  cells.setFormula(FIRST_ROW + 1, due, { text: '=90+9', perRow: false });
  cells.setResult(FIRST_ROW + 1, due, 99);
}

async function changedRows(host: XlsxHost): Promise<unknown[]> {
  const { findings } = await checkWorkbook(host);
  return findings
    .filter(({ rule }) => rule === 'formula-changed')
    .map(({ row, column }) => [row, column]);
}

describe('a formula in the place of ours', () => {
  test('keeps its result when other cells are edited, and ours follow the edit', async () => {
    const host = await filled(smallPlan(3, 0));
    replaceFormula(host);
    enter(host, 1, 'q1', 12);
    expect(ledgerCell(host, 1, 'due')).toBe(99);
    expect(ledgerCell(host, 1, 'actual')).toBe(12);
    expect(await changedRows(host)).toEqual([[FIRST_ROW + 1, due]]);
  });

  test('is found where formulas are too many to be read', async () => {
    const host = XlsxHost.create({ calculate: calculateLedger, cheapRows: 2 });
    await fillWorkbook(host, smallPlan(3, 0), { language: 'zh-CN' });
    expect(await changedRows(host)).toEqual([]);
    replaceFormula(host);
    enter(host, 0, 'q1', 5);
    const { findings } = await checkWorkbook(host);
    expect(findings.map(({ rule }) => rule)).toContain('formulas-by-value');
    expect(await changedRows(host)).toEqual([[FIRST_ROW + 1, due]]);
  });

  test('ours, written out as other programs do, is calculated', async () => {
    const host = await filled(smallPlan(2, 0));
    const { cells } = host.workbook.sheet('指标台账')!;
    const actual = ledgerColumns.findIndex(({ key }) => key === 'actual');
    const text = cells.formulaAt(FIRST_ROW, actual)!.toLowerCase().replace(/,/g, ', ');
    cells.setFormula(FIRST_ROW, actual, { text, perRow: false });
    enter(host, 0, 'q1', 7);
    expect(ledgerCell(host, 0, 'actual')).toBe(7);
  });

  test('filling again brings ours back, with its result', async () => {
    const host = await filled(smallPlan(2, 0));
    replaceFormula(host);
    await fillWorkbook(host, smallPlan(2, 0), { language: 'zh-CN' });
    // A quarter of 20 家.
    expect(ledgerCell(host, 1, 'due')).toBe(5);
    expect(await changedRows(host)).toEqual([]);
  });
});
