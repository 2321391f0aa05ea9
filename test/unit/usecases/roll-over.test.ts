import { fillWorkbook } from '../../../src/usecases/fill-workbook';
import { loadLedger } from '../../../src/usecases/load-ledger';
import { rollOver } from '../../../src/usecases/roll-over';
import { readCurves } from '../../../src/workbook/phasing/read-curves';
import type { Plan } from '../../../src/plan/model';
import { dump, emptyWorkbook, enter, filled, ledgerCell, numbered, planOf } from './workbooks';

const level = (n: number, name: string, low: number, unit: string, changes = {}) =>
  numbered(n, { name, measure: 'level', target: { op: '>=', low, high: null, unit }, ...changes });
const added = (n: number, name: string) => numbered(n, { name });

const before = planOf([
  level(0, '绿色建筑面积', 60000, '亩'),
  level(1, '森林覆盖率', 40, '%'),
  added(2, '高新技术企业'),
  added(3, '改造老旧小区'),
  numbered(4, { name: '工业增加值', measure: 'growth' }),
]);
const after: Plan = planOf(
  [
    level(0, '绿色建筑面积', 8, '万亩', { id: 'N-0', period: '2025' }),
    level(1, '森林覆盖率', 45, '%', { id: 'N-1', period: '2025', baseline: 41 }),
    { ...added(2, '高新技术企业'), id: 'N-2', period: '2025' },
    { ...added(3, '改造老旧小区'), id: 'N-3', period: '2025' },
    numbered(4, { id: 'N-4', name: '工业增加值', measure: 'growth', period: '2025' }),
    { ...added(5, '招引重点项目'), id: 'N-5', period: '2025' },
  ],
  [],
  2025,
);

async function lastYear() {
  const host = await filled(before);
  enter(host, 0, 'q4', 67000);
  enter(host, 1, 'q4', 42.5);
  [4, 9, 15, 20].forEach((value, q) => enter(host, 2, `q${(q + 1) as 1 | 2 | 3 | 4}`, value));
  enter(host, 3, 'q1', 2);
  enter(host, 3, 'q4', '未统计');
  return host;
}

async function rolled() {
  const old = await lastYear();
  const next = emptyWorkbook();
  const report = await rollOver(old, next, after, 'zh-CN');
  return { old, next, report };
}

test('levels take the fourth quarter as their baseline, in the unit of the new plan, and say from where', async () => {
  const { next, report } = await rolled();
  expect(ledgerCell(next, 0, 'baseline')).toBe(6.7);
  expect(ledgerCell(next, 0, 'note')).toBe('基期值取自2024年台账的四季度实际值（指标台账!P4）');
  expect(report.carried[0]).toMatchObject({ kind: 'baseline', value: 6.7, from: '指标台账!P4' });
});

test('a baseline that the plan states wins, and both are said', async () => {
  const { next, report } = await rolled();
  expect(ledgerCell(next, 1, 'baseline')).toBe(41);
  expect(report.carried[1]).toMatchObject({ kind: 'stated', stated: 41, value: 42.5 });
});

test('four cumulative figures become the profile of last year; the kind stays even until it is chosen', async () => {
  const { next, report } = await rolled();
  const { workbook } = await loadLedger(next);
  const { phasing } = workbook!;
  const row = phasing!.rows.find(({ id }) => id === 'N-2')!.row;
  const cell = (key: keyof NonNullable<typeof phasing>['columns']) =>
    phasing!.values[row]![phasing!.columns[key]];
  expect([cell('last1'), cell('last2'), cell('last3'), cell('last4')]).toEqual([4, 9, 15, 20]);
  expect(cell('kind')).toBeNull();
  expect(report.carried[2]).toMatchObject({ kind: 'profile', from: '指标台账!M6:P6' });
  // 4, 9, 15 of 20.
  next.edit(phasing!.sheet, row, phasing!.columns.kind, '上年进度');
  const chosen = (await loadLedger(next)).workbook!;
  const curve = readCurves(chosen.phasing, [0.25, 0.5, 0.75, 1]).find(({ id }) => id === 'N-2');
  expect(curve!.curve).toEqual({ check: 'valid', used: 'lastYear', due: [0.2, 0.45, 0.75, 1] });
});

test('what is missing, matches nothing or starts anew takes nothing and is said', async () => {
  const { report } = await rolled();
  const [, , , quarter, growth, unknown] = report.carried;
  expect(quarter).toMatchObject({ kind: 'missing', missing: [2, 3, 4] });
  expect(growth).toMatchObject({ kind: 'none' });
  expect(unknown).toMatchObject({ kind: 'unmatched', why: 'noRow', from: null });
});

test('last year stays as it was, and filling the plan in again keeps what was carried over', async () => {
  const old = await lastYear();
  const untouched = await dump(old);
  const next = emptyWorkbook();
  await rollOver(old, next, after, 'zh-CN');
  expect(await dump(old)).toEqual(untouched);
  const result = await dump(next);
  const refill = await fillWorkbook(next, after, { language: 'zh-CN' });
  expect(refill.changed).toEqual([]);
  expect(((await dump(next)) as { cells: unknown }).cells).toEqual(
    (result as { cells: unknown }).cells,
  );
});

test('another district and a plan that is not of the next year are refused before anything is written', async () => {
  const old = await lastYear();
  const refused = async (plan: Plan) => {
    const next = emptyWorkbook();
    const error = await rollOver(old, next, plan, 'en').catch((reason: unknown) => reason);
    expect(next.workbook.sheets).toEqual(emptyWorkbook().workbook.sheets);
    return error;
  };
  expect(await refused({ ...after, district: '另一区' })).toMatchObject({ code: 'anotherPlan' });
  expect(await refused({ ...after, years: [2026] })).toMatchObject({
    code: 'notNextYear',
    details: { found: '2024', wanted: '2026' },
  });
});
