import type { Indicator, Plan } from '../../../src/plan/model';
import { parsePlan } from '../../../src/plan/parse-plan';
import { planRows } from '../../../src/plan/distinct';
import {
  acceptRecords,
  copyIndicator,
  decideResult,
  decideRevision,
  editIndicator,
  editTask,
  mergeIndicators,
  offerResult,
  rejectRecords,
  separateIndicator,
  settleConflict,
} from '../../../src/plan/review';
import { withBaselines } from '../../../src/rollover/carry-over';
import { layOutPlanData, readPlanData } from '../../../src/workbook/sheets/plan-data/plan-data';
import { without } from '../../../src/plan/without';
import { indicator, plan, task } from './records';
import { fc } from '../../support/property';

/** Whatever is done to a plan, what is saved of it, in a file or in a workbook, can be read again. */

const TEXT = '全区企业达到70户，累计达到72户，新增企业70户，改造小区9个，完善责任单位。';
/** Words of the text with their place, without it, or nothing. */
const evidence = fc.oneof(
  fc.tuple(fc.nat(TEXT.length - 1), fc.nat(12)).map(([start, length]) => {
    const quote = TEXT.slice(start, start + length);
    return { quote, start, end: start + quote.length };
  }),
  fc.constant({ quote: '记不清出处的一句话' }),
  fc.constant({}),
);

const target = fc.oneof(
  fc.constantFrom(70, 72, 9, 0.5).map((low) => ({ op: '=' as const, low, high: null, unit: '户' })),
  fc.constant({ op: '<=' as const, low: null, high: 3, unit: '%' }),
  fc.constant({ op: 'range' as const, low: 1, high: 2, unit: '万户' }),
);
const lead = fc.subarray(['甲局', '乙局', '丙局']);
const indicatorIds = ['A', 'B', 'C', 'D', 'E'];
const taskIds = ['T-1', 'T-2'];

/** B repeats A unless it is asked to be a thing of its own; A and C contradict each other. */
const plans = fc
  .record({
    evidence: fc.array(evidence, { minLength: 11, maxLength: 11 }),
    leads: fc.array(lead, { minLength: 5, maxLength: 5 }),
    targets: fc.array(target, { minLength: 5, maxLength: 5 }),
    withSource: fc.boolean(),
  })
  .map(({ evidence: found, leads, targets, withSource }): Plan => {
    const records = indicatorIds.map((id, i): Indicator =>
      indicator({
        id,
        measure: 'level',
        reviewed: false,
        lead: leads[i]!,
        target: targets[i]!,
        ...(id === 'B' ? { sameAs: 'A' } : {}),
        ...found[i],
      }),
    );
    const result = (n: number, of: string) => ({
      id: `R-${n}`,
      section: '一',
      name: '企业',
      measure: 'level' as const,
      value: 0.0061 * n,
      unit: '万户',
      period: '2023',
      indicator: of,
      decision: 'proposed' as const,
      ...found[6 + n],
    });
    const asked = { section: '附', by: '丁局', decision: 'proposed' as const };
    return plan({
      ...(withSource ? { source: { name: '方案.txt', text: TEXT } } : {}),
      indicators: records,
      tasks: taskIds.map((id, i) => task({ id, section: `二·${id}`, ...found[5 + i] })),
      conflicts: [{ kind: 'value', indicators: ['A', 'C'] }],
      results: [result(1, 'A'), result(2, 'A')],
      revisions: [
        { ...asked, id: 'V-1', record: 'D', target: targets[0]!, ...found[9] },
        { ...asked, id: 'V-2', record: 'T-1', lead: ['丁局'], ...found[10] },
      ],
    });
  });

type Change = (before: Plan) => Plan;
const anyIndicator = fc.constantFrom(...indicatorIds);
const anyTask = fc.constantFrom(...taskIds);
const edit = fc.record(
  {
    name: fc.constantFrom('新增企业', '规上企业'),
    field: fc.constantFrom('产业', undefined),
    measure: fc.constantFrom('level' as const, 'increment' as const),
    target,
    baseline: fc.constantFrom(0, 61, undefined),
    period: fc.constantFrom('2024', '2021-2025'),
    lead,
    note: fc.constantFrom('按年末数', undefined),
  },
  { requiredKeys: [] },
);
const changes: fc.Arbitrary<Change> = fc.oneof(
  fc.tuple(anyIndicator, edit).map(
    ([id, change]): Change =>
      (before) =>
        editIndicator(before, id, change),
  ),
  fc.tuple(anyTask, lead).map(
    ([id, units]): Change =>
      (before) =>
        editTask(before, id, { lead: units, title: '整治河道' }),
  ),
  fc.tuple(anyIndicator, anyIndicator, fc.boolean()).map(
    ([id, into, dated]): Change =>
      (before) =>
        mergeIndicators(before, id, into, dated ? '2024-03-01' : undefined),
  ),
  anyIndicator.map(
    (id): Change =>
      (before) =>
        separateIndicator(before, id),
  ),
  anyIndicator.map(
    (id): Change =>
      (before) =>
        copyIndicator(before, id),
  ),
  fc.constantFrom(...indicatorIds, ...taskIds).map(
    (id): Change =>
      (before) =>
        rejectRecords(before, [id]),
  ),
  fc.constantFrom(...indicatorIds, ...taskIds).map(
    (id): Change =>
      (before) =>
        acceptRecords(before, [id]),
  ),
  fc
    .tuple(
      fc.constantFrom('R-1', 'R-2'),
      fc.constantFrom('proposed' as const, 'accepted' as const, 'declined' as const),
    )
    .map(
      ([id, decision]): Change =>
        (before) =>
          decideResult(before, id, decision),
    ),
  fc.tuple(fc.constantFrom('R-1', 'R-2'), fc.constantFrom('A', 'D', undefined)).map(
    ([id, to]): Change =>
      (before) =>
        before.indicators.some((record) => record.id === to) || to === undefined
          ? offerResult(before, id, to)
          : before,
  ),
  fc
    .tuple(
      fc.constantFrom('V-1', 'V-2'),
      fc.constantFrom('proposed' as const, 'adopted' as const, 'declined' as const),
    )
    .map(
      ([id, decision]): Change =>
        (before) =>
          decideRevision(before, id, decision),
    ),
  // What a reviewer can choose: one mention, all of them, or to leave it open again.
  fc.tuple(fc.nat(5), fc.constantFrom('one', 'all', 'open')).map(([n, how]): Change => (before) => {
    const conflict = before.conflicts[n % Math.max(1, before.conflicts.length)];
    if (!conflict) return before;
    const { indicators } = conflict;
    const one = indicators[n % indicators.length]!;
    const keep = how === 'all' ? indicators : [one];
    return settleConflict(before, one, how === 'open' ? undefined : { keep });
  }),
  // Carrying last year's figures over.
  fc.integer({ min: 1, max: 99 }).map((value): Change => (before) => {
    const rows = planRows(before);
    const carried = rows.map((row) => ({
      indicator: row.indicator,
      kind: 'baseline' as const,
      row: {} as never,
      value,
    }));
    const take = new Set(rows.map((row) => row.indicator.id));
    const from = { year: 2023, cell: '指标台账!P4' };
    return withBaselines(before, rows, carried, take, () => from);
  }),
);

test('every plan that a review, a settlement or a roll-over leaves is read back as it was', () => {
  fc.assert(
    fc.property(plans, fc.array(changes, { maxLength: 10 }), (first, done) => {
      const last = done.reduce((before, change) => change(before), first);
      expect(parsePlan(JSON.stringify(last))).toEqual(last);
      const [block] = layOutPlanData('方案数据', last, 'zh-CN', 0).values!;
      expect(readPlanData(block!.values)).toEqual(without(last, 'source'));
    }),
    { numRuns: 400 },
  );
});
