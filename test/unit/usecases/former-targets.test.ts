import { observationsOf } from '../../../src/export/observation';
import { paragraphText } from '../../../src/note/note';
import { planChanges } from '../../../src/plan/adjustments/changes';
import { planAsOf } from '../../../src/plan/adjustments/plan-as-of';
import type { Adjustment, Indicator, Plan } from '../../../src/plan/model';
import { draftQuarterNote } from '../../../src/usecases/draft-quarter-note';
import { fillWorkbook } from '../../../src/usecases/fill-workbook';
import { loadLedger } from '../../../src/usecases/load-ledger';
import { changesOf } from '../../../src/usecases/plan-changes';
import { rebuildQuarter } from '../../../src/usecases/rebuild-quarter';
import { setQuarter } from '../../../src/usecases/set-quarter';
import { forecastOf } from '../../../src/usecases/forecast-summary';
import { writeReports } from '../../../src/usecases/write-reports';
import { checkWorkbook } from '../../../src/usecases/check-workbook';
import { formerColumn } from '../../../src/workbook/sheets/former-targets/former-columns';
import { trendColumn } from '../../../src/workbook/sheets/trend/trend-columns';
import {
  dump,
  enter,
  filled,
  ledgerCell,
  ledgerColumn,
  numbered,
  overwrite,
  planOf,
} from './workbooks';

const FORMER = '调整前目标';
const upTo = (n: number, low: number, unit: string, changes: Partial<Indicator> = {}) =>
  numbered(n, { target: { op: '>=', low, high: null, unit }, ...changes });

const before: Plan = planOf([
  upTo(0, 10, '家'),
  upTo(1, 100, '亿元', { measure: 'total', dueBy: 2 }),
  upTo(3, 30, '家'),
]);
const after: Plan = planOf([
  upTo(0, 20, '家'),
  upTo(1, 100, '亿元', { measure: 'total' }),
  upTo(2, 8, '家'),
  upTo(3, 30, '家'),
]);
const change = {
  language: 'zh-CN',
  on: '2024-07-15',
  reason: { kind: 'adjustment', from: 3 },
} as const;

/**
 * From the third quarter on 指标0 is to reach 20 instead of 10, 指标1 all year instead of by the middle of it, and 指标2 is new;
 * three quarters reported.
 */
async function adjusted() {
  const host = await filled(before);
  // Reports of before are brought up by the fill that changes the plan.
  await writeReports(host);
  await fillWorkbook(host, after, change);
  const reported = [
    [0, [3, 5, 12]],
    [1, [10, 90, 95]],
    // New rows stand last.
    [2, [7, 15, 23]],
    [3, [1, 2, 6]],
  ] as const;
  for (const [row, figures] of reported) {
    figures.forEach((figure, i) => enter(host, row, (['q1', 'q2', 'q3'] as const)[i]!, figure));
  }
  await setQuarter(host, 3);
  return host;
}
type Host = Awaited<ReturnType<typeof adjusted>>;

const rowsOf = (host: Host) => {
  const sheet = host.workbook.sheet(FORMER)!;
  return Array.from({ length: 7 }, (_, row) =>
    Array.from({ length: 10 }, (__, column) => sheet.valueAt(3 + row, column)),
  );
};
/** Of a row of 全年走势, by the name in it. */
const trendOf = (host: Host, name: string, keys: Parameters<typeof trendColumn>[0][]) => {
  const sheet = host.workbook.sheet('全年走势')!;
  const row = [3, 4, 5, 6].find((each) => sheet.valueAt(each, trendColumn('name')) === name)!;
  return keys.map((key) => sheet.valueAt(row, trendColumn(key)));
};

test('quarters before a change are judged by the target that held then, those from it on by the present one', async () => {
  const host = await adjusted();
  // 10 × 25 % and 50 %, whole: 2 and 5. By the middle of the year all of 100 was due; 90 is 90 % of it.
  expect(rowsOf(host)).toEqual([
    [1, '指标0', '家', '不低于', 10, 3, 2, 1, 0.3, '达到序时'],
    [2, '指标0', '家', '不低于', 10, 5, 5, 0, 0.5, '达到序时'],
    [1, '指标1', '亿元', '不低于', 100, 10, 0, 10, 0.1, '达到序时'],
    [2, '指标1', '亿元', '不低于', 100, 90, 100, -10, 0.9, '接近序时'],
    [1, '指标2', '家', '不低于', '尚未列入', 1, '', '', '', '本季不考核'],
    [2, '指标2', '家', '不低于', '尚未列入', 2, '', '', '', '本季不考核'],
    Array(10).fill(null),
  ]);
  // From now on 20 × 75 % = 15 is due of 指标0, 75 of 指标1, 6 of 指标2.
  expect(
    ['指标0', '指标1', '指标2', '指标3'].map((name) =>
      trendOf(host, name, ['status1', 'status2', 'status3', 'due1', 'due2', 'due3']),
    ),
  ).toEqual([
    ['达到序时', '达到序时', '滞后', 2, 5, 15],
    ['达到序时', '接近序时', '达到序时', 0, 100, 75],
    ['本季不考核', '本季不考核', '达到序时', '', '', 6],
    ['达到序时', '达到序时', '达到序时', 7, 15, 22],
  ]);
  expect(trendOf(host, '指标0', ['movement', 'goal'])).toEqual(['退步', 20]);
  const said = '；方案调整：第3季度起 3 项，此前各季按调整前目标判定';
  const cells = host.workbook.sheet('季度汇总')!.cells.values().flat().map(String);
  expect(cells.some((text) => text.endsWith(said))).toBe(true);
});

test('a quarter before the change that is looked at again has what held then, in every table, list, note and export', async () => {
  const host = await adjusted();
  await setQuarter(host, 2);
  await writeReports(host);
  const shown = (n: number) =>
    (['due', 'variance', 'completion', 'status', 'phase', 'pace'] as const).map((key) =>
      ledgerCell(host, n, key),
    );
  expect(shown(0)).toEqual([5, 0, 0.5, '达到序时', 0.5, 1]);
  expect(shown(1)).toEqual([100, -10, 0.9, '接近序时', 1, 0.9]);
  expect(shown(3)).toEqual(['', '', '', '本季不考核', 0.5, '']);
  expect(trendOf(host, '指标0', ['goal', 'pace', 'paced'])).toEqual([10, 1, 1]);
  const list = host.workbook.sheet('未达序时清单')!.cells.values().flat();
  expect(list).toContain('指标1');
  expect(list).not.toContain('指标0');
  const results = host.workbook.sheet('指标完成情况表')!.cells.values().flat();
  expect(results).toContain('尚未列入');

  const note = await draftQuarterNote(host, 'zh-CN');
  expect(
    note.sections
      .flatMap(({ paragraphs }) => paragraphs)
      .map(paragraphText)
      .join(),
  ).toContain(
    '方案自第三季度起调整指标0、指标1、指标2；此前各季的数字（含与上季度的比较）按调整前的目标计算。',
  );
  const figures = observationsOf((await loadLedger(host)).workbook!)
    .filter(({ indicator }) => indicator.id === 'I-0')
    .map(({ quarter, indicator, due, status }) => [quarter, indicator.target, due, status]);
  expect(figures).toEqual([
    [1, 10, 2, 'onSchedule'],
    [2, 10, 5, 'onSchedule'],
    [3, 20, 15, 'behind'],
    [4, 20, 20, 'notReported'],
  ]);
  const { findings } = await checkWorkbook(host);
  expect(findings.filter(({ rule }) => rule === 'behind-schedule')).toEqual([]);
  expect(findings.filter(({ group }) => group === 'integrity')).toEqual([]);
  // The year ends by the target as it is now.
  const { doubtful } = forecastOf((await loadLedger(host)).workbook!);
  expect(doubtful.map(({ id, target }) => [id, target])).not.toContainEqual(['I-0', 10]);
});

test('filled again it stays as it is; as of a quarter before, or without changes, there is nothing to look up', async () => {
  const host = await adjusted();
  await fillWorkbook(host, after, { language: 'zh-CN', on: '2024-08-01' });
  const first = await dump(host);
  await fillWorkbook(host, after, { language: 'zh-CN', on: '2024-08-01' });
  expect(await dump(host)).toEqual(first);
  const dueFormula = async () => {
    const { cells } = await host.snapshot(() => ['指标台账'], { formulas: true });
    return cells[0]!.formulas![3]![ledgerColumn('due')];
  };
  expect(await dueFormula()).toContain(FORMER);
  await rebuildQuarter(host, 2);
  expect(
    rowsOf(host)
      .flat()
      .every((cell) => cell === null),
  ).toBe(true);
  expect(await dueFormula()).not.toContain(FORMER);
  expect(ledgerCell(host, 0, 'due')).toBe(5);
});

test('a ledger of before, without such rows, says that all quarters are by the plan as it is now, until it is filled again', async () => {
  const host = await adjusted();
  for (let row = 3; row < 9; row++) overwrite(host, FORMER, row, formerColumn('id'), null);
  await writeReports(host);
  const said = () => host.workbook.sheet('全年走势')!.cells.values().flat().map(String).join();
  expect(said()).toContain('各季均按现行方案列示');
  await fillWorkbook(host, after, { language: 'zh-CN', on: '2024-08-01' });
  expect(said()).toContain('此前各季按调整前目标判定');
  expect(rowsOf(host)[0]).toEqual([1, '指标0', '家', '不低于', 10, 3, 2, 1, 0.3, '达到序时']);
});

describe('a baseline that was carried over from last year’s ledger', () => {
  const origin = { year: 2023, cell: '指标台账!P7' };
  const land = (low: number, unit: string, changes: Partial<Indicator> = {}) =>
    upTo(0, low, unit, { measure: 'level', ...changes });
  const held = land(100, '万亩', { baseline: 40, baselineFrom: origin });
  const plain = land(100, '万亩');
  type Row = (string | number | null)[];
  /** From 40 on the way to 100: 15 more each quarter, 55 and 70, which were reached; a quarter and half of the way. */
  const reached: Row[] = [
    [1, '指标0', '万亩', '不低于', 100, 55, 55, 0, 0.25, '达到序时'],
    [2, '指标0', '万亩', '不低于', 100, 70, 70, 0, 0.5, '达到序时'],
    Array<null>(10).fill(null),
  ];
  /** 55 and 70 entered, then changed from the third quarter on. */
  async function changed(next: Indicator, from: Indicator = held) {
    const host = await filled(planOf([from]));
    enter(host, 0, 'q1', 55);
    enter(host, 0, 'q2', 70);
    await fillWorkbook(host, planOf([next]), change);
    return host;
  }
  const judged = (host: Host) =>
    (['unit', 'target', 'baseline', 'due', 'variance', 'status'] as const).map((key) =>
      ledgerCell(host, 0, key),
    );
  const variants: [string, Indicator, number | null][] = [
    ['the plan states another', { ...plain, baseline: 50 }, 50],
    ['the unit is a smaller one', land(1_200_000, '亩'), 400_000],
    ['the unit does not convert', land(80_000, '公顷'), null],
    ['the measure is another', land(60, '万亩', { measure: 'increment' }), null],
  ];

  test.each(variants)('stays in the quarters before a change where %s', async (_, next, now) => {
    const host = await changed(next);
    expect(rowsOf(host).slice(0, 3)).toEqual(reached);
    expect(ledgerCell(host, 0, 'baseline')).toBe(now);
    for (const [quarter, due] of [
      [1, 55],
      [2, 70],
    ] as const) {
      await setQuarter(host, quarter);
      expect(judged(host).slice(3)).toEqual([due, 0, '达到序时']);
    }
  });

  test.each(variants)('is back in the ledger of a quarter before, where %s', async (_, next) => {
    const host = await changed(next);
    await rebuildQuarter(host, 1);
    expect(judged(host)).toEqual(['万亩', 100, 40, 55, 0, '达到序时']);
    const [then] = (await loadLedger(host)).workbook!.plan!.indicators;
    expect(then).toMatchObject({ baseline: 40, baselineFrom: origin });
  });

  test('is recorded with the change, and told before only where it changes', async () => {
    const host = await changed({ ...plain, baseline: 50 });
    const { adjustments } = (await loadLedger(host)).workbook!.plan!;
    expect(adjustments!.map(({ before: was, after: is }) => [was, is])).toMatchObject([
      [{ baseline: 40, baselineFrom: origin }, { baseline: 50 }],
    ]);
    const other = await filled(planOf([held]));
    const told = async (next: Indicator) =>
      (await changesOf(other, planOf([next]), 'zh-CN')).flatMap(({ differences }) => differences);
    expect(await told(plain)).toEqual([]);
    expect((await told(land(120, '万亩'))).map(({ what }) => what)).toEqual(['目标']);
    expect(await told({ ...plain, baseline: 50 })).toEqual([
      { what: '基期值', before: '40', after: '50' },
    ]);
  });

  test('that came with the change is not in the ledger of a quarter before', async () => {
    const carried = { baseline: 400_000, baselineFrom: origin };
    const host = await changed(land(1_200_000, '亩', carried), plain);
    await rebuildQuarter(host, 1);
    expect(judged(host).slice(0, 3)).toEqual(['万亩', 100, null]);
  });

  test('of a row that left the plan is back with it', async () => {
    const host = await filled(planOf([held, upTo(1, 30, '家')]));
    await fillWorkbook(host, planOf([upTo(1, 30, '家')]), change);
    await rebuildQuarter(host, 2);
    const { indicators } = (await loadLedger(host)).workbook!.plan!;
    expect(indicators.find(({ id }) => id === 'I-0')).toMatchObject({
      baseline: 40,
      baselineFrom: origin,
    });
  });

  test('that an older ledger did not record goes with the unit of then, or goes where it cannot', () => {
    const recorded = (unit: string): Plan => {
      const next = land(1_200_000, '亩');
      const [{ before: was, after: is }] = planChanges(
        planOf([land(100, unit)]),
        planOf([next]),
      ) as [Adjustment];
      const { kind, from } = change.reason;
      const adjustment = { record: 'I-0', kind, from, on: change.on, before: was, after: is };
      return {
        ...planOf([{ ...next, baseline: 400_000, baselineFrom: origin }]),
        adjustments: [adjustment],
      };
    };
    const then = (unit: string) => planAsOf(recorded(unit), 2).indicators[0]!;
    expect(then('万亩')).toMatchObject({ baseline: 40, baselineFrom: origin });
    expect(then('公顷')).not.toHaveProperty('baseline');
    expect(then('公顷')).not.toHaveProperty('baselineFrom');
  });
});
