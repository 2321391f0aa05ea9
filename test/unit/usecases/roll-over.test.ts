import { rollOverLines } from '../../../src/apps/cli/roll-over-report';
import { checkWorkbook } from '../../../src/usecases/check-workbook';
import { fillWorkbook } from '../../../src/usecases/fill-workbook';
import { loadLedger } from '../../../src/usecases/load-ledger';
import { offersOf, readLastYear, rollOver } from '../../../src/usecases/roll-over';
import { ledgerColumns } from '../../../src/workbook/sheets/ledger/ledger-columns';
import { readCurves } from '../../../src/workbook/sheets/phasing/read-curves';
import type { Plan } from '../../../src/plan/model';
import {
  dump,
  emptyWorkbook,
  enter,
  filled,
  ledgerCell,
  numbered,
  overwrite,
  planOf,
} from './workbooks';

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
  const report = await rollOver(next, after, await readLastYear(old), { language: 'zh-CN' });
  return { old, next, report };
}

test('levels take the fourth quarter as their baseline, in the unit of the new plan, and say from where', async () => {
  const { next, report } = await rolled();
  expect(ledgerCell(next, 0, 'baseline')).toBe(6.7);
  expect(ledgerCell(next, 0, 'note')).toBe('基期值取自2024年台账的四季度实际值（指标台账!H4）');
  expect(report.offers[0]).toMatchObject({ kind: 'baseline', value: 6.7, from: '指标台账!H4' });
});

test('a baseline that the plan states wins, and both are said', async () => {
  const { next, report } = await rolled();
  expect(ledgerCell(next, 1, 'baseline')).toBe(41);
  expect(report.offers[1]).toMatchObject({ kind: 'stated', stated: 41, value: 42.5 });
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
  expect(report.offers[2]).toMatchObject({ kind: 'profile', from: '指标台账!E6:H6' });
  // 4, 9, 15 of 20.
  next.edit(phasing!.sheet, row, phasing!.columns.kind, '上年进度');
  const chosen = (await loadLedger(next)).workbook!;
  const curve = readCurves(chosen.phasing, [0.25, 0.5, 0.75, 1]).find(({ id }) => id === 'N-2');
  expect(curve!.curve).toEqual({ check: 'valid', used: 'lastYear', due: [0.2, 0.45, 0.75, 1] });
});

test('what is missing, matches nothing or starts anew takes nothing and is said', async () => {
  const { report } = await rolled();
  const [, , , quarter, growth, unknown] = report.offers;
  expect(quarter).toMatchObject({ kind: 'missing', missing: [2, 3, 4] });
  expect(growth).toMatchObject({ kind: 'none' });
  expect(unknown).toMatchObject({ kind: 'unmatched', why: 'noRow', from: null });
});

test('last year stays as it was, and filling the plan in again keeps what was carried over', async () => {
  const old = await lastYear();
  const untouched = await dump(old);
  const next = emptyWorkbook();
  await rollOver(next, after, await readLastYear(old), { language: 'zh-CN' });
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
    const error = await rollOver(next, plan, await readLastYear(old), { language: 'en' }).catch(
      (reason: unknown) => reason,
    );
    expect(next.workbook.sheets).toEqual(emptyWorkbook().workbook.sheets);
    return error;
  };
  expect(await refused({ ...after, district: '另一区' })).toMatchObject({ code: 'otherDistrict' });
  expect(await refused({ ...after, years: [2026] })).toMatchObject({
    code: 'notNextYear',
    details: { found: '2024', wanted: '2026' },
  });
});

test('somebody may put last year’s figure before the plan’s statement; filling again keeps it until the plan states another', async () => {
  const last = await readLastYear(await lastYear());
  const next = emptyWorkbook();
  const options = { language: 'zh-CN', take: new Set(['N-1']) } as const;
  const report = await rollOver(next, after, last, options);
  expect([...report.taken]).toEqual(['N-1']);
  expect(report.fill.carried).toEqual({ year: 2024, baselines: 1, profiles: 0, profilesKept: 0 });
  expect([0, 1].map((n) => ledgerCell(next, n, 'baseline'))).toEqual([null, 42.5]);
  expect(ledgerCell(next, 1, 'note')).toBe(
    '基期值取自2024年台账的四季度实际值（指标台账!H5），方案所列为41',
  );
  await fillWorkbook(next, after, { language: 'zh-CN' });
  expect(ledgerCell(next, 1, 'baseline')).toBe(42.5);
  const indicators = after.indicators.map((record) =>
    record.id === 'N-1' ? { ...record, baseline: 40 } : record,
  );
  await fillWorkbook(next, { ...after, indicators }, { language: 'zh-CN' });
  expect(ledgerCell(next, 1, 'baseline')).toBe(40);
});

test('a total whose baseline the plan states: both are told, last year’s sum is taken on demand, its quarters in any case', async () => {
  const total = (changes = {}) =>
    planOf([level(0, '技术合同交易额', 60, '亿元', { measure: 'total', ...changes })], []);
  const old = await filled(total());
  [9, 20, 34, 51].forEach((value, q) => enter(old, 0, `q${(q + 1) as 1 | 2 | 3 | 4}`, value));
  const last = await readLastYear(old);
  const plan = { ...total({ period: '2025', baseline: 40 }), years: [2025] };
  const quartersIn = async (next: ReturnType<typeof emptyWorkbook>) => {
    const { rows, values, columns } = (await loadLedger(next)).workbook!.phasing!;
    return ([1, 2, 3, 4] as const).map((q) => values[rows[0]!.row]![columns[`last${q}`]]);
  };
  const [byDefault, preferred] = [emptyWorkbook(), emptyWorkbook()];
  const report = await rollOver(byDefault, plan, last, { language: 'zh-CN' });
  expect(report.taken.size).toBe(0);
  expect(report.fill.carried).toEqual({ year: 2024, baselines: 0, profiles: 1, profilesKept: 0 });
  expect(ledgerCell(byDefault, 0, 'baseline')).toBe(40);
  expect(await quartersIn(byDefault)).toEqual([9, 20, 34, 51]);
  expect(rollOverLines(report, 'y.xlsx', 'zh-CN').slice(-2)).toEqual([
    '方案自有基期值、以方案为准 1 项：',
    '  I-0\t技术合同交易额\t方案 40亿元，指标台账!H4 为 51亿元；各季累计数 9、20、34、51 填入序时设置',
  ]);
  await rollOver(preferred, plan, last, { language: 'zh-CN', take: new Set(['I-0']) });
  expect(ledgerCell(preferred, 0, 'baseline')).toBe(51);
  expect(await quartersIn(preferred)).toEqual([9, 20, 34, 51]);
});

test('into the ledger of that year: what is no longer taken leaves, typed figures of last year stay', async () => {
  const last = await readLastYear(await lastYear());
  const next = emptyWorkbook();
  await fillWorkbook(next, after, { language: 'zh-CN' });
  const phasing = (await loadLedger(next)).workbook!.phasing!;
  const row = phasing.rows.find(({ id }) => id === 'N-2')!.row;
  next.edit(phasing.sheet, row, phasing.columns.last1, 3);
  const first = await rollOver(next, after, last, { language: 'zh-CN' });
  expect(first.fill.carried).toEqual({ year: 2024, baselines: 1, profiles: 0, profilesKept: 1 });
  expect(first.fill.changed.map(({ id }) => id)).toEqual(['N-0']);
  const cells = (await loadLedger(next)).workbook!.phasing!.values[row]!;
  expect([1, 2, 3, 4].map((q) => cells[phasing.columns[`last${q as 1 | 2 | 3 | 4}`]])).toEqual([
    3,
    null,
    null,
    null,
  ]);
  await rollOver(next, after, last, { language: 'zh-CN', take: new Set() });
  expect(ledgerCell(next, 0, 'baseline')).toBeNull();
});

test('checked against the plan’s file, what was carried over is no change', async () => {
  const next = emptyWorkbook();
  const last = await readLastYear(await lastYear());
  await rollOver(next, after, last, { language: 'zh-CN', take: new Set(['N-0', 'N-1']) });
  const changed = async () => {
    const { findings } = await checkWorkbook(next, { plan: after });
    return findings.filter(({ rule }) => rule === 'target-changed').length;
  };
  expect(await changed()).toBe(0);
  const column = ledgerColumns.findIndex(({ key }) => key === 'baseline');
  overwrite(next, '指标台账', 3, column, 7);
  expect(await changed()).toBe(1);
});

test('the ledger of another year is not made one of the new year', async () => {
  const old = await lastYear();
  const untouched = await dump(old);
  const last = await readLastYear(old);
  const refusal = rollOver(old, after, last, { language: 'zh-CN' });
  await expect(refusal).rejects.toMatchObject({
    code: 'workbookYear',
    details: { found: '2024', wanted: '2025' },
  });
  expect(await dump(old)).toEqual(untouched);
});

describe('a plan of 2021 to 2025', () => {
  const fiveYears: Plan = {
    ...planOf(
      [
        level(0, '森林覆盖率', 45, '%', { period: '2021-2025', baseline: 40 }),
        level(1, '公园绿地面积', 900, '亩', { period: '2025' }),
        level(2, '养老床位', 1200, '张', { id: 'B-22', period: '2022' }),
        level(3, '养老床位', 1400, '张', { id: 'B-23', period: '2023' }),
        level(4, '养老床位', 1600, '张', { id: 'B-24', period: '2024' }),
        numbered(5, { name: '新建公园', period: '2021-2025' }),
      ],
      [],
      2021,
    ),
    years: [2021, 2022, 2023, 2024, 2025],
  };

  async function ledgerOf2022() {
    const host = emptyWorkbook();
    await fillWorkbook(host, fiveYears, { language: 'zh-CN', year: 2022 });
    [41, 600, 1250].forEach((value, n) => enter(host, n, 'q4', value));
    [1, 2, 3, 4].forEach((q) => enter(host, 5, `q${q as 1 | 2 | 3 | 4}`, q));
    return host;
  }

  test('the workbook of 2023 takes the actuals of 2022, each indicator from its own row', async () => {
    const next = emptyWorkbook();
    const last = await readLastYear(await ledgerOf2022());
    const { offers } = await rollOver(next, fiveYears, last, { language: 'zh-CN' });
    expect((await loadLedger(next)).workbook!.cover.settings.year).toBe(2023);
    expect(
      offers.map((each) => [each.indicator.id, each.kind, 'value' in each ? each.value : null]),
    ).toEqual([
      ['I-0', 'stated', 41],
      ['I-1', 'baseline', 600],
      ['B-22', 'past', null],
      ['B-23', 'baseline', 1250],
      ['B-24', 'unmatched', null],
      ['I-5', 'span', null],
    ]);
    expect(offers[4]).toMatchObject({ why: 'year' });
    expect([0, 1, 2, 3, 4].map((n) => ledgerCell(next, n, 'baseline'))).toEqual([
      40,
      600,
      null,
      1250,
      null,
    ]);
    // A quarter of the way from 1,250 to 1,400, in whole households.
    expect(ledgerCell(next, 3, 'due')).toBe(1287);
    const refill = await fillWorkbook(next, fiveYears, { language: 'zh-CN' });
    expect(refill.changed).toEqual([]);
    expect((await loadLedger(next)).workbook!.cover.settings.year).toBe(2023);
  });

  test('its first year follows an earlier plan, and nothing follows its last', async () => {
    const last = await readLastYear(await ledgerOf2022());
    const offered = (year: number) => offersOf({ ...last, year, planId: 'other' }, fiveYears);
    expect(offered(2020)).toHaveLength(6);
    expect(() => offered(2019)).toThrow('notNextYear');
    expect(() => offered(2025)).toThrow('notNextYear');
  });
});
