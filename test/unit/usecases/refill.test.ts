import { XlsxHost } from '../../../src/host/file';
import { fillWorkbook } from '../../../src/usecases/fill-workbook';
import type { Indicator } from '../../../src/plan/model';
import {
  dump,
  enter,
  enterTask,
  filled,
  ledgerCell,
  numbered,
  overwrite,
  planOf,
  smallPlan,
  taskCell,
} from './workbooks';

const options = { language: 'zh-CN' } as const;

const revisedTarget = (n: number, low: number): Partial<Indicator> => ({
  target: { op: '>=', low, high: null, unit: numbered(n).target.unit },
});

test('the same plan again changes nothing and counts what was entered', async () => {
  const host = await filled(smallPlan());
  enter(host, 0, 'q1', 3);
  enter(host, 1, 'q1', 0);
  enter(host, 1, 'explanation', '无进展');
  enterTask(host, 0, 'status1', '推进中');
  const before = (await dump(host)) as object;
  const report = await fillWorkbook(host, smallPlan(), options);
  expect(report).toEqual({
    refilled: true,
    indicators: 4,
    tasks: 2,
    added: [],
    changed: [],
    gone: [],
    unreviewed: 0,
    unsettled: 0,
    entriesKept: 4,
    missing: [],
  });
  expect(await dump(host)).toEqual({ ...before, active: '指标台账' });
});

test('added, changed and gone records are told, and entries stay with their ids', async () => {
  const host = await filled(smallPlan(3, 2));
  [3, 6, 9].forEach((value, n) => enter(host, n, 'q1', value));
  enterTask(host, 1, 'progress1', '已动工');
  const plan = planOf([numbered(2), numbered(7), numbered(0, revisedTarget(0, 12))], []);
  const report = await fillWorkbook(host, plan, options);
  expect(report).toMatchObject({
    indicators: 4,
    tasks: 2,
    added: [{ id: 'I-7', name: '指标7', differences: [] }],
    changed: [{ id: 'I-0', name: '指标0', differences: ['目标值 10 → 12'] }],
    gone: [
      { id: 'I-1', name: '指标1', differences: [] },
      { id: 'T-0', name: '任务0', differences: [] },
      { id: 'T-1', name: '任务1', differences: [] },
    ],
    entriesKept: 4,
  });
  const rows = [0, 1, 2, 3].map((n) =>
    (['id', 'target', 'q1', 'status', 'mark'] as const).map((key) => ledgerCell(host, n, key)),
  );
  // First quarter: 12 × 25 % = 3 is due of I-0 and reached; I-2 has 9 of 7.5.
  expect(rows).toEqual([
    ['I-0', 12, 3, '达到序时', null],
    ['I-1', 20, 6, '本季不考核', '已不在方案中'],
    ['I-2', 30, 9, '达到序时', null],
    ['I-7', 80, null, '未报', null],
  ]);
  expect(taskCell(host, 1, 'progress1')).toBe('已动工');
  expect(taskCell(host, 1, 'mark')).toBe('已不在方案中');
});

test('a record that comes back loses its mark', async () => {
  const host = await filled(smallPlan(2));
  enter(host, 1, 'q1', 6);
  await fillWorkbook(host, smallPlan(1), options);
  const report = await fillWorkbook(host, smallPlan(2), options);
  expect(report).toMatchObject({ added: [], gone: [] });
  expect(report.changed).toEqual([
    { id: 'I-1', name: '指标1', differences: ['方案变动 已不在方案中 → —'] },
  ]);
  expect(ledgerCell(host, 1, 'q1')).toBe(6);
  expect(ledgerCell(host, 1, 'mark')).toBeNull();
});

test('new rows are entry rows: open, formatted, calculated', async () => {
  const host = await filled(smallPlan(1));
  await fillWorkbook(host, smallPlan(3), options);
  enter(host, 2, 'q1', 30);
  expect(ledgerCell(host, 2, 'status')).toBe('已完成'); // target 30
  const sheet = host.workbook.sheet('指标台账')!;
  const [first, added] = [3, 5].map((row) =>
    Array.from({ length: 24 }, (_, column) => sheet.formatAt(row, column)),
  );
  expect(added).toEqual(first);
  expect(sheet.tables[0]!.area).toMatchObject({ row: 2, rows: 4 });
});

test('a target somebody changed by hand is put back and told', async () => {
  const host = await filled(smallPlan(1));
  overwrite(host, '指标台账', 3, 3, 5);
  const report = await fillWorkbook(host, smallPlan(1), options);
  expect(report.changed).toEqual([{ id: 'I-0', name: '指标0', differences: ['目标值 5 → 10'] }]);
  expect(ledgerCell(host, 0, 'target')).toBe(10);
});

test('a row copied with its id is kept and marked, its figures too', async () => {
  const host = await filled(smallPlan(1, 0));
  overwrite(host, '指标台账', 4, 24, 'I-0');
  overwrite(host, '指标台账', 4, 4, 8);
  const report = await fillWorkbook(host, smallPlan(1, 0), options);
  expect(report).toMatchObject({ indicators: 2, gone: [{ id: 'I-0' }], entriesKept: 1 });
  expect(ledgerCell(host, 0, 'mark')).toBeNull();
  expect(ledgerCell(host, 1, 'mark')).toBe('已不在方案中');
  expect(ledgerCell(host, 1, 'q1')).toBe(8);
});

test('columns that were moved are found by their headings', async () => {
  const host = await filled(smallPlan(2));
  const sheet = host.workbook.sheet('指标台账')!;
  // 一季度累计 and 情况说明 change places, with what they hold.
  for (let row = 2; row < 5; row++) {
    const [q1, explanation] = [sheet.valueAt(row, 4), sheet.valueAt(row, 13)];
    overwrite(host, '指标台账', row, 4, row === 4 ? '说明' : explanation);
    overwrite(host, '指标台账', row, 13, row === 4 ? 6 : q1);
  }
  const report = await fillWorkbook(host, smallPlan(3), options);
  expect(report).toMatchObject({ changed: [], gone: [], entriesKept: 2 });
  expect(sheet.valueAt(4, 4)).toBe('说明');
  expect(sheet.valueAt(4, 13)).toBe(6);
  expect(sheet.cells.formulaAt(3, 8)).toContain('CHOOSE(ReportingQuarter,$N4,$F4,$G4,$H4)');
});

test('another year of the same district is refused, and nothing is touched', async () => {
  const host = await filled(smallPlan(2));
  enter(host, 0, 'q1', 10);
  const next = planOf(
    [0, 1].map((n) => numbered(n, { id: `N-${n}`, period: '2025' })),
    [],
    2025,
  );
  const before = await dump(host);
  await expect(fillWorkbook(host, next, { ...options, quarter: 1 })).rejects.toMatchObject({
    code: 'anotherYear',
    details: { found: '2024', wanted: '2025' },
  });
  expect(await dump(host)).toEqual(before);
});

describe('language and cover', () => {
  test('a workbook keeps its language whatever the add-in speaks', async () => {
    const host = await filled(smallPlan(1), 'en');
    await fillWorkbook(host, smallPlan(2), options);
    expect(host.workbook.sheets.map(({ name }) => name)).toContain('Ledger');
    expect(host.workbook.sheets).toHaveLength(10);
    expect(host.workbook.sheet('Ledger')!.valueAt(4, 12)).toBe('Not reported');
  });

  test('the quarter and the settings stay unless another quarter is asked for', async () => {
    const host = await filled(smallPlan(1));
    const cover = host.workbook.sheet('封面')!;
    host.edit('封面', 5, 2, 3); // reporting quarter
    host.edit('封面', 10, 4, 0.6); // third quarter's share
    await fillWorkbook(host, smallPlan(1), options);
    expect(cover.valueAt(5, 2)).toBe(3);
    expect(ledgerCell(host, 0, 'due')).toBe(6); // 10 × 60 %
    await fillWorkbook(host, smallPlan(1), { ...options, quarter: 4 });
    expect(cover.valueAt(5, 2)).toBe(4);
    expect(cover.valueAt(10, 4)).toBe(0.6);
  });

  test('a cover under another name is the cover still', async () => {
    const source = await filled(smallPlan(1));
    const { cells, names } = await source.snapshot((sheets) => sheets.map(({ name }) => name));
    const host = XlsxHost.create({ calculate: () => [] });
    const called = (sheet: string) => (sheet === '封面' ? '首页' : sheet);
    await host.write({
      sheets: cells.map(({ sheet, values }) => ({
        name: called(sheet),
        values: values.map((row, r) => ({
          at: { row: r, column: 0, rows: 1, columns: row.length },
          values: [row],
        })),
      })),
      names: names.map((name) => ({ ...name, sheet: called(name.sheet) })),
    });
    await fillWorkbook(host, smallPlan(2), { ...options, quarter: 2 });
    expect(host.workbook.sheets.map(({ name }) => name)).not.toContain('封面');
    expect(host.workbook.sheet('首页')!.valueAt(5, 2)).toBe(2);
    const ofCover = host.workbook.names.filter(({ name }) => !name.startsWith('_chart_'));
    expect(ofCover.every(({ sheet }) => sheet === '首页')).toBe(true);
  });
});

describe('refused, with nothing changed', () => {
  async function expectRefused(host: XlsxHost, plan = smallPlan(), code = 'noRoom', details = {}) {
    const before = await dump(host);
    await expect(fillWorkbook(host, plan, options)).rejects.toMatchObject({ code, details });
    expect(await dump(host)).toEqual(before);
  }

  test('another district', async () => {
    const host = await filled(smallPlan());
    const plan = { ...smallPlan(), district: '别区' };
    await expectRefused(host, plan, 'anotherPlan', { found: '某区', wanted: '别区' });
  });

  test('notes below the ledger’s rows, where new rows go', async () => {
    const host = await filled(smallPlan(2));
    overwrite(host, '指标台账', 6, 0, '制表人：某某');
    await expectRefused(host, smallPlan(3), 'noRoom', { sheet: '指标台账', row: '7' });
  });

  test('notes below the tasks', async () => {
    const host = await filled(smallPlan(2, 1));
    overwrite(host, '任务台账', 4, 1, '备注');
    await expectRefused(host, smallPlan(2, 2), 'noRoom', { sheet: '任务台账', row: '5' });
  });

  test('headings that are gone', async () => {
    const host = await filled(smallPlan());
    overwrite(host, '指标台账', 2, 3, '目标');
    await expectRefused(host, smallPlan(), 'damagedSheet', { sheet: '指标台账' });
  });

  test('a workbook of a later version', async () => {
    const host = await filled(smallPlan());
    overwrite(host, '封面', 7, 2, 3);
    await expectRefused(host, smallPlan(), 'newerVersion', { version: '3' });
  });

  test('a sheet with a password', async () => {
    const host = await filled(smallPlan());
    host.workbook.sheet('季度汇总')!.hasPassword = true;
    await expectRefused(host, smallPlan(5), 'sheetProtected', { sheet: '季度汇总' });
  });
});
