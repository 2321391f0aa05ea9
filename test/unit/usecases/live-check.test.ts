import { ExcelHost } from '../../../src/host/excel';
import type { SheetCells } from '../../../src/host/port';
import { XlsxHost } from '../../../src/host/file';
import { checkEdit, type EditCheck } from '../../../src/usecases/check-edit';
import { checkWorkbook } from '../../../src/usecases/check-workbook';
import { explainFinding } from '../../../src/usecases/explain-finding';
import { fillWorkbook } from '../../../src/usecases/fill-workbook';
import { watchEntries } from '../../../src/usecases/watch-entries';
import { writeFindings } from '../../../src/usecases/write-findings';
import { calculateLedger } from '../../../src/workbook/calculate';
import {
  ledgerColumns,
  type LedgerColumn,
} from '../../../src/workbook/sheets/ledger/ledger-columns';
import { startExcel } from '../../excel-host';
import { enter, filled, FIRST_ROW, overwrite, smallPlan } from './workbooks';

const LEDGER = '指标台账';
const column = (key: LedgerColumn) => ledgerColumns.findIndex((spec) => spec.key === key);
const cellAt = (n: number, key: LedgerColumn) => ({
  sheet: LEDGER,
  area: { row: FIRST_ROW + n, column: column(key), rows: 1, columns: 1 },
});
const rulesOf = (check: EditCheck | null) => check!.findings.map(({ rule }) => rule);
const idsOf = ({ rows }: EditCheck) => rows.map(({ indicatorId }) => indicatorId);

/** What reads of a host handed over, sheet by sheet. */
function readsOf(host: XlsxHost): SheetCells[] {
  const reads: SheetCells[] = [];
  const snapshot = host.snapshot.bind(host);
  host.snapshot = async (...args) => {
    const result = await snapshot(...args);
    reads.push(...result.cells);
    return result;
  };
  return reads;
}

const sheetsIn = (reads: readonly SheetCells[]) => reads.map(({ sheet }) => sheet);

describe('what the check of an edit reads', () => {
  const forLedger = ['封面', LEDGER, '校验结果', '序时设置', '校验设置'];

  test.each(['q1', 'explanation'] as const)('%s: neither tasks nor plan', async (key) => {
    const host = await filled(smallPlan(3, 4));
    const reads = readsOf(host);
    expect(await checkEdit(host, cellAt(1, key))).not.toBeNull();
    expect(sheetsIn(reads)).toEqual(forLedger);
  });

  test('a task: neither ledger nor plan', async () => {
    const host = await filled(smallPlan(3, 4));
    const reads = readsOf(host);
    const area = { row: FIRST_ROW, column: 0, rows: 1, columns: 15 };
    expect((await checkEdit(host, { sheet: '任务台账', area }))!.rows).toHaveLength(1);
    expect(sheetsIn(reads)).toEqual(['封面', '任务台账', '校验结果', '校验设置']);
  });

  test('a formula typed over: the plan too, which says that the row should have it', async () => {
    const host = await filled(smallPlan(3, 4));
    overwrite(host, LEDGER, FIRST_ROW, column('due'), 99);
    const reads = readsOf(host);
    expect(rulesOf(await checkEdit(host, cellAt(0, 'due')))).toContain('formula-changed');
    expect(sheetsIn(reads)).toEqual([...forLedger, '封面', '方案数据']);
  });

  test('another sheet: nothing at all', async () => {
    const host = await filled(smallPlan(3, 4));
    const reads = readsOf(host);
    const area = { row: 5, column: 2, rows: 1, columns: 1 };
    expect(await checkEdit(host, { sheet: '封面', area })).toBeNull();
    expect(reads).toEqual([]);
  });

  test('more tasks, more of the plan and sheets of the user’s own cost an entry no cell', async () => {
    const cellsRead = async (tasks: number) => {
      const host = await filled(smallPlan(3, tasks));
      const values = Array.from({ length: tasks }, () => ['底稿']);
      const at = { row: 0, column: 0, rows: tasks, columns: 1 };
      await host.write({ sheets: [{ name: '底稿', values: [{ at, values }] }], names: [] });
      const reads = readsOf(host);
      await checkEdit(host, cellAt(0, 'q1'));
      return reads.reduce((sum, { values }) => sum + values.length * (values[0]?.length ?? 0), 0);
    };
    expect(await cellsRead(500)).toBe(await cellsRead(1));
  });
});

describe('校验结果 that was renamed or deleted', () => {
  async function watchedWithOwnSheet(change: (host: XlsxHost) => void) {
    const host = await filled(smallPlan(3, 0));
    enter(host, 0, 'q1', -1);
    const report = await checkWorkbook(host);
    const found = report.findings.find(({ rule }) => rule === 'net-decrease')!;
    await explainFinding(host, report, found, '一家企业迁出，年底前补齐');
    const at = { row: 0, column: 0, rows: 1, columns: 1 };
    const own = { name: '底稿', values: [{ at, values: [['旧数']] }] };
    await host.write({ sheets: [own], names: [] });
    change(host);
    const checks: EditCheck[] = [];
    await watchEntries(
      host,
      (check) => checks.push(check),
      (error) => checks.push(error as never),
    );
    const reads = readsOf(host);
    const edit = async (value: number) => {
      reads.splice(0);
      enter(host, 0, 'q1', value);
      await new Promise((resolve) => setTimeout(resolve, 0));
      return sheetsIn(reads);
    };
    return { checks, edit };
  }

  test('renamed: found once, and read under its new name from then on', async () => {
    const { checks, edit } = await watchedWithOwnSheet((host) =>
      Object.assign(host.workbook.sheet('校验结果')!, { name: '一季度核实' }),
    );
    const needed = ['封面', LEDGER, '序时设置', '校验设置'];
    expect(await edit(-2)).toEqual(expect.arrayContaining(['一季度核实', '底稿']));
    expect((await edit(-1)).sort()).toEqual([...needed, '一季度核实'].sort());
    // The explanation is that of −1, and holds again.
    const states = checks.map(({ findings }) =>
      findings.filter(({ rule }) => rule === 'net-decrease').map(({ explanation }) => explanation),
    );
    expect(states).toEqual([['required'], ['given']]);
  });

  test('deleted: sought once', async () => {
    const { checks, edit } = await watchedWithOwnSheet((host) => {
      const { sheets } = host.workbook;
      sheets.splice(
        sheets.findIndex(({ name }) => name === '校验结果'),
        1,
      );
    });
    expect(await edit(-2)).toContain('底稿');
    expect(await edit(-1)).toEqual(['封面', LEDGER, '序时设置', '校验设置']);
    expect(checks).toHaveLength(2);
  });
});

describe('in Excel', () => {
  /** Waits for checks to come in; jest's own limit ends a wait for what never comes. */
  async function arrived(checks: readonly EditCheck[], count: number) {
    while (checks.length < count) await new Promise((resolve) => setTimeout(resolve, 5));
  }

  async function watched() {
    const excel = startExcel({ calculate: calculateLedger });
    const host = new ExcelHost(excel);
    await fillWorkbook(host, smallPlan(4, 2), { language: 'zh-CN' });
    const checks: EditCheck[] = [];
    const stop = await watchEntries(
      host,
      (check) => checks.push(check),
      (error) => checks.push(error as never),
    );
    const ledger = () => excel.workbook.worksheets.item(LEDGER).data;
    /** Cells that somebody changed at once: a paste, a fill-down, an undo. */
    const changed = (address: string, changeType: string, source = 'Local') => {
      const { id } = excel.workbook.worksheets.item(LEDGER);
      const args = { changeType, source, worksheetId: id, address, triggerSource: 'Unknown' };
      excel.events.emit(10, id, args);
      excel.events.flush();
    };
    return { excel, host, checks, stop, ledger, changed };
  }

  test('a check takes two syncs, and so does an edit', async () => {
    const { excel, host, checks } = await watched();
    excel.transport.syncs.splice(0);
    await checkWorkbook(host);
    expect(excel.transport.syncs.splice(0)).toHaveLength(2);
    excel.enter(LEDGER, FIRST_ROW, column('q1'), -1);
    await arrived(checks, 1);
    expect(excel.transport.syncs).toHaveLength(2);
  });

  test('a co-author’s entry is checked at once in every pane, and no pane writes', async () => {
    const { excel, host, checks } = await watched();
    const second: EditCheck[] = [];
    const other = new ExcelHost(excel);
    await watchEntries(
      other,
      (check) => second.push(check),
      (error) => second.push(error as never),
    );
    await writeFindings(host, await checkWorkbook(host));
    const before = JSON.stringify([...excel.workbook.worksheets.item('校验结果').data.cells]);
    excel.enter(LEDGER, FIRST_ROW + 1, column('q1'), -2, 'coAuthor');
    await arrived(checks, 1);
    await arrived(second, 1);
    for (const seen of [checks, second]) {
      expect(seen.map(idsOf)).toEqual([['I-1']]);
      expect(rulesOf(seen[0]!)).toEqual(['net-decrease']);
    }
    expect(JSON.stringify([...excel.workbook.worksheets.item('校验结果').data.cells])).toBe(before);
  });

  test('a paste, a fill-down and its undo are checked row by row', async () => {
    const { checks, ledger, changed } = await watched();
    const q1 = column('q1');
    [-1, 5, '三家'].forEach((value, n) =>
      Object.assign(ledger().cell(FIRST_ROW + n, q1), { value }),
    );
    changed('M4:M6', 'RangeEdited');
    await arrived(checks, 1);
    expect(idsOf(checks[0]!)).toEqual(['I-0', 'I-1', 'I-2']);
    expect(rulesOf(checks[0]!)).toEqual(['not-a-number', 'net-decrease']);
    [0, 1, 2].forEach((n) => Object.assign(ledger().cell(FIRST_ROW + n, q1), { value: null }));
    changed('M4:M6', 'RangeEdited');
    await arrived(checks, 2);
    expect(rulesOf(checks[1]!)).toEqual(['not-reported', 'not-reported', 'not-reported']);
  });

  test('a row inserted or deleted is no entry of the row that stands there now', async () => {
    const { excel, checks, ledger } = await watched();
    ledger().protection = null;
    excel.moveRows(LEDGER, FIRST_ROW + 1, 1, 'coAuthor');
    // Entries are checked where they stand by now: I-1 moved from row 5 to row 6.
    excel.enter(LEDGER, FIRST_ROW + 2, column('q1'), -3, 'coAuthor');
    await arrived(checks, 1);
    excel.moveRows(LEDGER, FIRST_ROW + 1, -1, 'coAuthor');
    excel.enter(LEDGER, FIRST_ROW, column('q1'), -4, 'coAuthor');
    await arrived(checks, 2);
    expect(checks.map(idsOf)).toEqual([['I-1'], ['I-0']]);
  });

  test.each([
    ['came above it', 1, ['I-1']],
    ['went above it', -1, ['I-1']],
  ])('an entry is checked though rows %s before its check began', async (_, by, ids) => {
    const { excel, checks, ledger } = await watched();
    ledger().protection = null;
    excel.enter(LEDGER, FIRST_ROW + 1, column('q1'), -3);
    excel.moveRows(LEDGER, FIRST_ROW, by);
    // Perhaps first where the entry was; then where it is.
    const isRight = (check: EditCheck) => idsOf(check).join() === ids.join();
    while (!checks.some(isRight)) await new Promise((resolve) => setTimeout(resolve, 5));
    expect(rulesOf(checks.find(isRight)!)).toContain('net-decrease');
  });

  test('an entry whose row was taken away is checked no more', async () => {
    const { excel, checks, ledger } = await watched();
    ledger().protection = null;
    excel.enter(LEDGER, FIRST_ROW + 3, column('q1'), -3);
    excel.moveRows(LEDGER, FIRST_ROW + 3, -1);
    excel.enter(LEDGER, FIRST_ROW, column('q1'), 5);
    await arrived(checks, 1);
    expect(checks.flatMap(idsOf)).not.toContain('I-3');
  });

  test('edits that a busy Excel tells as one are all checked', async () => {
    const { excel, checks } = await watched();
    excel.events.hold();
    for (const n of [0, 2, 3]) excel.enter(LEDGER, FIRST_ROW + n, column('q1'), -1);
    excel.events.release();
    await arrived(checks, 1);
    expect(idsOf(checks[0]!)).toEqual(['I-0', 'I-2', 'I-3']);
  });

  test('cells pushed down carry every entry below them along', async () => {
    const { checks, changed } = await watched();
    changed('M5', 'CellInserted', 'Remote');
    await arrived(checks, 1);
    expect(checks.map(idsOf)).toEqual([['I-1', 'I-2', 'I-3']]);
  });

  test('an edit that comes while everything is checked is checked as well', async () => {
    const { excel, host, checks } = await watched();
    const running = checkWorkbook(host);
    excel.enter(LEDGER, FIRST_ROW, column('q1'), 1.5, 'coAuthor');
    const report = await running;
    await arrived(checks, 1);
    expect(checks.map(idsOf)).toEqual([['I-0']]);
    expect(rulesOf(checks[0]!)).toContain('fractional-count');
    expect(report.indicators).toBe(4);
  });
});
