import { calculateLedger } from '../../../src/workbook/calculate';
import { countIndicators, leadOffices } from '../../../src/quarter/office-counts';
import type { Status } from '../../../src/tracking/status';
import { enter, filled, ledgerCell, numbered, planOf } from '../usecases/workbooks';
import { setQuarter } from '../../../src/usecases/set-quarter';
import { fillWorkbook } from '../../../src/usecases/fill-workbook';

const target = (op: '>=' | '>' | '~' | '<=', bound: number, unit: string) =>
  op === '<='
    ? ({ op, low: null, high: bound, unit } as const)
    : ({ op, low: bound, high: null, unit } as const);

/** One indicator for each answer, in the second quarter of 2024 (half of what is phased is due). */
const plan = planOf([
  numbered(0, { measure: 'growth', target: target('>=', 6.5, '%') }),
  numbered(1, { measure: 'level', target: target('>=', 200, '户'), baseline: 100 }),
  numbered(2, { measure: 'increment', target: target('~', 80, '家') }),
  numbered(3, { measure: 'level', target: target('<=', 35, '微克/立方米'), baseline: 40 }),
  numbered(4, { measure: 'reduction', target: target('>', 3, '%') }),
  numbered(5, { period: '2026-2030' }),
]);

async function workbook() {
  const host = await filled(plan);
  await setQuarter(host, 2);
  [7.2, 140, 38, 37.6, null, 9].forEach((value, n) => {
    if (value !== null) enter(host, n, 'q2', value);
  });
  return host;
}

test('a small ledger, worked out by hand', async () => {
  const host = await workbook();
  const rows = [0, 1, 2, 3, 4, 5].map((n) =>
    (['actual', 'due', 'variance', 'completion', 'status'] as const).map((key) =>
      ledgerCell(host, n, key),
    ),
  );
  expect(rows).toEqual([
    // growth: due whole, 7.2 − 6.5, no ratio
    [7.2, 6.5, 0.7, '', '达到序时'],
    // 100 + 100 × 50 % = 150; 140 − 150; 40 / 100; near from 145
    [140, 150, -10, 0.4, '滞后'],
    // 80 × 50 % = 40; 38 − 40; 38 / 80 = 0.475; on schedule from 40 − 5 % = 38
    [38, 40, -2, 0.475, '达到序时'],
    // 40 − 5 × 50 % = 37.5; 37.5 − 37.6; near up to 37.5 + 0.25
    [37.6, 37.5, -0.1, '', '接近序时'],
    ['', 3, '', '', '未报'],
    // 9 / 60 and 9 − 60 are shown, though it is not assessed before 2030
    [9, '', -51, 0.15, '本季不考核'],
  ]);
});

test('edits follow at once: behind, met, text, blank', async () => {
  const host = await workbook();
  enter(host, 2, 'q2', 35.9); // near from 36
  expect(ledgerCell(host, 2, 'status')).toBe('滞后');
  enter(host, 2, 'q2', 76); // 80 − 5 %
  expect(ledgerCell(host, 2, 'status')).toBe('已完成');
  enter(host, 2, 'q2', '七十六');
  expect(ledgerCell(host, 2, 'status')).toBe('未报');
  expect(ledgerCell(host, 2, 'actual')).toBe('');
  enter(host, 2, 'q2', null);
  enter(host, 2, 'q1', 76);
  expect(ledgerCell(host, 2, 'actual')).toBe('');
});

test('every formula of the workbook has a result', async () => {
  const host = await workbook();
  const { cells } = await host.snapshot((sheets) => sheets.map(({ name }) => name), {
    formulas: true,
  });
  const empty = cells.flatMap(({ sheet, values, formulas }) =>
    formulas!.flatMap((line, r) =>
      line.flatMap((formula, c) =>
        formula !== null && values[r]![c] === null ? [`${sheet} ${r},${c}`] : [],
      ),
    ),
  );
  expect(empty).toEqual([]);
  const count = cells.flatMap(({ formulas }) => formulas!.flat()).filter(Boolean).length;
  // 6 rows × 7 columns, a line on four sheets and three at the foot of 季度汇总, 9 counts for 甲局, 乙局, nobody and the total, and 6 cells for the curves
  // of the 4 indicators of which a part is due by quarter, and 23 links on the cover
  expect(count).toBe(48 + 4 + 3 + 4 * 9 + 6 * 6 + 23);
});

test('a plan of one year filled over another: the old rows are assessed no more', async () => {
  const host = await workbook();
  await fillWorkbook(host, planOf([numbered(9)]), { language: 'zh-CN' });
  expect([0, 1, 2, 3, 4, 5].map((n) => ledgerCell(host, n, 'status'))).toEqual(
    Array(6).fill('本季不考核'),
  );
  const summary = host.workbook.sheet('季度汇总')!;
  // 甲局: 0, 1, 4, 5; 乙局: 1, 2, 5, 9 (numbers by turns); nobody: 3; 9 % 4 = 1 belongs to both.
  expect([3, 4, 5, 6].map((row) => [summary.valueAt(row, 0), summary.valueAt(row, 1)])).toEqual([
    ['甲局', 5],
    ['乙局', 4],
    ['（未明确牵头单位）', 1],
    ['合计', 7],
  ]);
});

test('a workbook that is no ledger has no results', () => {
  expect(calculateLedger(['Sheet1'], () => [['PlanId']], [])).toEqual([]);
  const name = {
    name: 'PlanId',
    sheet: 'Sheet1',
    area: { row: 0, column: 0, rows: 1, columns: 1 },
  };
  expect(calculateLedger(['Sheet1'], () => [[null]], [name])).toEqual([]);
});

describe('counts', () => {
  const of = (...found: [Status, boolean][]) => {
    const all = found.map(([status, reported]) => ({ status, reported, lead: [] }));
    return countIndicators(all, all);
  };

  test('rate: met and on schedule of what is assessed', () => {
    expect(of(['met', true], ['onSchedule', true], ['nearSchedule', true]).rate).toBe(0.666667);
    expect(of(['met', true], ['notAssessed', true]).rate).toBe(1);
    expect(of(['behind', true], ['notReported', false]).rate).toBe(0);
    expect(of(['notAssessed', true]).rate).toBeNull();
    expect(of(['notReported', false], ['notAssessed', false]).rate).toBeNull();
    expect(of().rate).toBeNull();
  });

  test('reported counts figures, whatever their status', () => {
    expect(of(['notAssessed', true], ['notReported', false], ['met', true])).toMatchObject({
      indicators: 3,
      reported: 2,
      counts: { met: 1, notReported: 1, notAssessed: 1, behind: 0 },
    });
  });

  test('lead units in the order of their first indicator, each once', () => {
    const leads = [['乙'], ['甲', '乙'], [], ['丙', '甲']].map((lead) => ({ lead }));
    expect(leadOffices(leads)).toEqual(['乙', '甲', '丙']);
  });
});
