import { describeLedger } from '../../../src/usecases/describe-ledger';
import { setQuarter } from '../../../src/usecases/set-quarter';
import { summariseQuarter } from '../../../src/usecases/summarise-quarter';
import { quarters } from '../../../src/tracking/quarter';
import { statuses } from '../../../src/tracking/status';
import {
  emptyWorkbook,
  enter,
  filled,
  ledgerCell,
  overwrite,
  planOf,
  numbered,
  smallPlan,
} from './workbooks';

describe('setQuarter', () => {
  test('every sheet follows', async () => {
    const host = await filled(smallPlan(1));
    enter(host, 0, 'q3', 7.5);
    await setQuarter(host, 3);
    expect(host.workbook.sheet('封面')!.valueAt(5, 2)).toBe(3);
    expect(ledgerCell(host, 0, 'due')).toBe(7); // 10 × 75 %, in whole ones
    expect(ledgerCell(host, 0, 'status')).toBe('达到序时');
    for (const sheet of ['指标台账', '任务台账', '季度汇总']) {
      expect(host.workbook.sheet(sheet)!.valueAt(1, 0)).toMatch(/^报告期：2024年第3季度　　/);
    }
  });

  test('leaves every other cell of the cover alone', async () => {
    const host = await filled(smallPlan(1));
    host.edit('封面', 10, 3, null);
    host.edit('封面', 11, 2, '百分之五');
    overwrite(host, '封面', 3, 2, '方案（修订）');
    await setQuarter(host, 2);
    const cover = host.workbook.sheet('封面')!;
    expect(cover.valueAt(10, 3)).toBeNull();
    expect(cover.valueAt(11, 2)).toBe('百分之五');
    expect(cover.valueAt(3, 2)).toBe('方案（修订）');
    expect(cover.protection).not.toBeNull();
  });

  test('needs a ledger', async () => {
    await expect(setQuarter(emptyWorkbook(), 2)).rejects.toMatchObject({ code: 'noLedger' });
  });
});

describe('settings on the cover', () => {
  test('a blank share counts as 0, as the formulas take it', async () => {
    const host = await filled(smallPlan(1));
    host.edit('封面', 10, 2, null); // first quarter's share
    expect(ledgerCell(host, 0, 'status')).toBe('本季不考核');
    enter(host, 0, 'q1', 3);
    expect(ledgerCell(host, 0, 'status')).toBe('达到序时');
    host.edit('封面', 10, 2, 0.4);
    host.edit('封面', 12, 2, null); // near schedule from 0: nothing above it is behind
    expect(ledgerCell(host, 0, 'due')).toBe(4);
    expect(ledgerCell(host, 0, 'status')).toBe('接近序时');
  });
});

describe('describeLedger', () => {
  test('tells what the workbook holds', async () => {
    const host = await filled(smallPlan(4, 2), 'en');
    expect(await describeLedger(host)).toEqual({
      planId: 'mou-2024',
      district: '某区',
      title: '某区2024年方案',
      year: 2024,
      quarter: 1,
      language: 'en',
      indicators: 4,
      tasks: 2,
    });
  });

  test('null for a workbook without a ledger', async () => {
    expect(await describeLedger(emptyWorkbook())).toBeNull();
  });
});

describe('summariseQuarter', () => {
  /**
   * Targets 100, first quarter: 25 due, near from 22.5. Leads by turns 甲 | 甲、乙 | 乙 | nobody.
   * 0 甲 100 met; 1 甲、乙 25 on schedule; 2 乙 22.5 near; 3 nobody 10 behind; 4 甲 not reported; 5 甲、乙 "x", not reported;
   * 6 乙 of 2030, 5: not assessed but reported.
   */
  async function workbook() {
    const target = { op: '>=', low: 100, high: null, unit: '家' } as const;
    const host = await filled(
      planOf(
        [0, 1, 2, 3, 4, 5, 6].map((n) =>
          numbered(n, { target, ...(n === 6 ? { period: '2026-2030' } : {}) }),
        ),
      ),
    );
    [100, 25, 22.5, 10, null, 'x', 5].forEach((value, n) => {
      if (value !== null) enter(host, n, 'q1', value);
    });
    return host;
  }

  const counts = (...values: number[]) =>
    Object.fromEntries(
      (['met', 'onSchedule', 'nearSchedule', 'behind', 'notReported', 'notAssessed'] as const).map(
        (status, i) => [status, values[i]],
      ),
    );

  test('counts an indicator for each of its lead units, and once in the total', async () => {
    const summary = await summariseQuarter(await workbook());
    expect(summary).toEqual({
      district: '某区',
      title: '某区2024年方案',
      year: 2024,
      quarter: 1,
      units: [
        // 0, 1, 4, 5: (1 + 1) / 4
        { unit: '甲局', indicators: 4, reported: 2, counts: counts(1, 1, 0, 0, 2, 0), rate: 0.5 },
        // 1, 2, 5, 6: (0 + 1) / (4 − 1)
        {
          unit: '乙局',
          indicators: 4,
          reported: 3,
          counts: counts(0, 1, 1, 0, 1, 1),
          rate: 0.333333,
        },
        { unit: null, indicators: 1, reported: 1, counts: counts(0, 0, 0, 1, 0, 0), rate: 0 },
      ],
      // 7 indicators, of which 6 assessed: (1 + 1) / 6
      total: {
        unit: null,
        indicators: 7,
        reported: 5,
        counts: counts(1, 1, 1, 1, 2, 1),
        rate: 0.333333,
      },
    });
  });

  test('says what the sheet says, in every quarter', async () => {
    const host = await workbook();
    enter(host, 4, 'q2', 50);
    enter(host, 0, 'q4', 99);
    for (const quarter of quarters) {
      await setQuarter(host, quarter);
      const summary = await summariseQuarter(host);
      const sheet = host.workbook.sheet('季度汇总')!;
      const headings = Array.from({ length: 10 }, (_, column) => sheet.valueAt(2, column));
      const order = {
        已完成: 'met',
        达到序时: 'onSchedule',
        接近序时: 'nearSchedule',
        滞后: 'behind',
        未报: 'notReported',
        本季不考核: 'notAssessed',
      } as const;
      expect(headings).toEqual(['牵头单位', '指标数', '已报', ...Object.keys(order), '达标率']);
      [...summary.units, summary.total].forEach((unit, i) => {
        const found = headings.map((_, column) => sheet.valueAt(3 + i, column));
        const label = unit === summary.total ? '合计' : (unit.unit ?? '（未明确牵头单位）');
        expect(found).toEqual([
          label,
          unit.indicators,
          unit.reported,
          ...Object.values(order).map((status) => unit.counts[status]),
          unit.rate ?? '',
        ]);
        expect(statuses.reduce((sum, status) => sum + unit.counts[status], 0)).toBe(
          unit.indicators,
        );
      });
      expect(sheet.valueAt(3 + summary.units.length + 1, 0)).toBeNull();
    }
  });

  test('no rate where nothing is assessed', async () => {
    const host = await filled(planOf([numbered(0, { period: '2030' })]));
    const { total, units } = await summariseQuarter(host);
    expect(total.rate).toBeNull();
    expect(units).toHaveLength(1);
    expect(host.workbook.sheet('季度汇总')!.valueAt(3, 9)).toBe('');
  });

  test('needs a ledger with its headings', async () => {
    await expect(summariseQuarter(emptyWorkbook())).rejects.toMatchObject({ code: 'noLedger' });
    const host = await filled(smallPlan(1));
    overwrite(host, '指标台账', 2, 24, '序号');
    await expect(summariseQuarter(host)).rejects.toMatchObject({
      code: 'damagedSheet',
      details: { sheet: '指标台账' },
    });
  });
});
