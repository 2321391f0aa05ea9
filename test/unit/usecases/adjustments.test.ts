import { fc } from '../../support/property';
import { paragraphText } from '../../../src/note/note';
import { planChanges } from '../../../src/plan/adjustments/changes';
import { planAsOf } from '../../../src/plan/adjustments/plan-as-of';
import type { Indicator, Plan } from '../../../src/plan/model';
import { validatePlan } from '../../../src/plan/parse-plan';
import { filledPlan } from '../../../src/usecases/describe-ledger';
import { draftQuarterNote } from '../../../src/usecases/draft-quarter-note';
import { fillWorkbook } from '../../../src/usecases/fill-workbook';
import { changesOf } from '../../../src/usecases/plan-changes';
import { rebuildQuarter } from '../../../src/usecases/rebuild-quarter';
import { writeReports } from '../../../src/usecases/write-reports';
import {
  dump,
  enter,
  filled,
  ledgerCell,
  numbered,
  numberedTask,
  planOf,
  smallPlan,
} from './workbooks';

const [APRIL, JULY] = ['2024-04-10', '2024-07-15'];
const to = (n: number, low: number): Indicator => ({
  ...numbered(n),
  target: { op: '>=', low, high: null, unit: numbered(n).target.unit },
});
const withTargets = (...lows: number[]): Plan =>
  planOf(
    lows.map((low, n) => to(n, low)),
    smallPlan().tasks,
  );

/** Filled with 10, 20, 30; in April the second is corrected to 25, in July the first becomes 12 from the third quarter. */
async function adjusted() {
  const host = await filled(withTargets(10, 20, 30));
  enter(host, 0, 'q1', 3);
  await fillWorkbook(host, withTargets(10, 25, 30), { language: 'zh-CN', on: APRIL });
  await fillWorkbook(host, withTargets(12, 25, 30), {
    language: 'zh-CN',
    on: JULY,
    reason: { kind: 'adjustment', from: 3, basis: '区政办〔2024〕9号' },
  });
  return host;
}
const texts = (host: Awaited<ReturnType<typeof adjusted>>, sheet: string) => {
  const model = host.workbook.sheet(sheet)!;
  return Array.from({ length: 40 }, (_, row) =>
    Array.from({ length: 12 }, (__, column) => model.valueAt(row, column)),
  );
};

test('what later fills change is recorded with day, kind, quarter and basis, on its sheet and on the cover', async () => {
  const host = await adjusted();
  expect(texts(host, '方案调整').slice(3, 6)).toEqual([
    [
      APRIL,
      '更正',
      '自始',
      '指标1',
      '目标',
      '不低于 20 家',
      '不低于 25 家',
      null,
      'I-1',
      null,
      null,
      null,
    ],
    [
      JULY,
      '方案调整',
      '第3季度起',
      '指标0',
      '目标',
      '不低于 10 家',
      '不低于 12 家',
      '区政办〔2024〕9号',
      'I-0',
      null,
      null,
      null,
    ],
    Array(12).fill(null),
  ]);
  const line = texts(host, '封面').find((cells) => String(cells[10]).startsWith('更正、调整'));
  expect(line?.slice(9, 11)).toEqual(['方案调整', `更正、调整 2 处，最近 ${JULY}`]);
  // The same plan again adds nothing.
  const before = await dump(host);
  await fillWorkbook(host, withTargets(12, 25, 30), { language: 'zh-CN', on: '2024-08-01' });
  expect(await dump(host)).toEqual(before);
});

test('the workbook’s own record counts, whatever a plan’s file brings', async () => {
  const host = await adjusted();
  const own = (await filledPlan(host))!.adjustments;
  expect(own).toHaveLength(2);
  const again = { ...withTargets(12, 25, 30), adjustments: [{ ...own![0]!, on: '2020-01-01' }] };
  await fillWorkbook(host, again, { language: 'zh-CN', on: '2024-08-01' });
  expect((await filledPlan(host))!.adjustments).toEqual(own);
});

test('a quarter is rebuilt under the plan that held then: corrected as now, not yet adjusted, entries kept', async () => {
  const host = await adjusted();
  await writeReports(host);
  expect([0, 1, 2].map((n) => ledgerCell(host, n, 'target'))).toEqual([12, 25, 30]);
  expect(await rebuildQuarter(host, 2)).toBe(1);
  expect([0, 1, 2].map((n) => ledgerCell(host, n, 'target'))).toEqual([10, 25, 30]);
  expect(ledgerCell(host, 0, 'q1')).toBe(3);
  expect(texts(host, '方案调整')[4]).toEqual(Array(12).fill(null));
  expect((await filledPlan(host))!.adjustments).toHaveLength(1);

  const third = await adjusted();
  expect(await rebuildQuarter(third, 3)).toBe(0);
  expect(ledgerCell(third, 0, 'target')).toBe(12);
});

test('tables and note say what was adjusted from when, and that the quarters before are by the targets of then', async () => {
  const host = await adjusted();
  await writeReports(host);
  const said = '；方案调整：第3季度起 1 项，此前各季按调整前目标判定';
  for (const sheet of ['全年走势', '分类汇总', '领导专页', '季度汇总', '单位排名']) {
    const cells = host.workbook.sheet(sheet)!.cells.values().flat().map(String);
    expect([sheet, cells.some((text) => text.endsWith(said))]).toEqual([sheet, true]);
  }
  const note = await draftQuarterNote(host, 'zh-CN');
  expect(note.sections[0]!.paragraphs.map(paragraphText)).toContain(
    '方案自第三季度起调整指标0；此前各季的数字（含与上季度的比较）按调整前的目标计算。',
  );
  const english = await draftQuarterNote(host, 'en');
  expect(english.sections[0]!.paragraphs.map(paragraphText)).toContain(
    'The plan changed from the third quarter on 指标0. Quarters before that, also in the comparison with last quarter, are judged by the targets that held then.',
  );
  // As of the second quarter nothing was adjusted yet.
  await rebuildQuarter(host, 2);
  expect(JSON.stringify(host.workbook.sheet('全年走势')!.cells.values())).not.toContain('方案调整');
});

test('what a fill would change is told before, in words', async () => {
  const host = await filled(withTargets(10, 20));
  const plan = withTargets(10, 20);
  const next: Plan = {
    ...plan,
    indicators: [
      { ...plan.indicators[0]!, name: '新名称', lead: ['丁局'], field: '民生' },
      numbered(5),
    ],
  };
  expect(await changesOf(host, next, 'zh-CN')).toEqual([
    {
      record: 'I-0',
      name: '新名称',
      differences: [
        { what: '指标', before: '指标0', after: '新名称' },
        { what: '工作领域', before: '产业', after: '民生' },
        { what: '牵头单位', before: '甲局', after: '丁局' },
      ],
    },
    {
      record: 'I-5',
      name: '指标5',
      differences: [{ what: '整行', before: '—', after: '新增 不低于 60 家' }],
    },
    {
      record: 'I-1',
      name: '指标1',
      differences: [{ what: '整行', before: '不低于 20 家', after: '移出方案' }],
    },
  ]);
});

describe('the plan as of a quarter', () => {
  const recorded = (before: Plan, after: Plan, from: number, on: string): Plan =>
    validatePlan({
      ...after,
      adjustments: [
        ...(before.adjustments ?? []),
        ...planChanges(before, after).map((change) => ({
          ...change,
          kind: 'adjustment' as const,
          from,
          on,
        })),
      ],
    });
  const lows = (plan: Plan) => plan.indicators.map(({ id, target }) => [id, target.low]);

  test('several changes of one row are put back one after the other', () => {
    const second = recorded(withTargets(10), withTargets(12), 2, APRIL);
    const third = recorded(second, withTargets(15), 3, JULY);
    expect([1, 2, 3, 4].map((quarter) => lows(planAsOf(third, quarter))[0]![1])).toEqual([
      10, 12, 15, 15,
    ]);
  });

  test('a change that holds earlier than one before it stays where that goes', () => {
    const later = recorded(withTargets(10), withTargets(12), 3, APRIL);
    const both = recorded(later, withTargets(15), 2, JULY);
    expect([1, 2, 3].map((quarter) => lows(planAsOf(both, quarter))[0]![1])).toEqual([10, 15, 15]);
    expect(planAsOf(both, 2).adjustments).toEqual([both.adjustments![1]]);
  });

  test('a correction of what an adjustment brought holds from when that holds', () => {
    const later = recorded(withTargets(10), withTargets(12), 3, APRIL);
    const changes = planChanges(later, withTargets(13));
    const correction = { ...changes[0]!, kind: 'correction' as const, on: JULY };
    const plan = { ...withTargets(13), adjustments: [...later.adjustments!, correction] };
    expect([2, 3].map((quarter) => lows(planAsOf(plan, quarter))[0]![1])).toEqual([10, 13]);
    expect(planAsOf(plan, 2).adjustments).toEqual([]);
  });

  test('whatever the order, a quarter has what was recorded last of all that held by then', () => {
    const value = fc.integer({ min: 1, max: 4 });
    const step = fc.record({ from: fc.constantFrom(1, 2, 3, 4), value });
    fc.assert(
      fc.property(value, fc.array(step, { maxLength: 5 }), (first, steps) => {
        const plan = steps.reduce(
          (before, each) => recorded(before, withTargets(each.value), each.from, JULY),
          withTargets(first),
        );
        // A step that changes nothing is not recorded and holds for nobody.
        const real = steps.filter(
          (each, i) => each.value !== [{ value: first }, ...steps][i]!.value,
        );
        for (const quarter of [1, 2, 3, 4]) {
          const held = real.filter(({ from }) => from <= quarter).at(-1);
          expect(lows(planAsOf(plan, quarter))).toEqual([['I-0', held?.value ?? first]]);
        }
      }),
    );
  });

  test('a row that left and came back with another target is as it was, gone, and as it is', () => {
    const gone = recorded(withTargets(10, 20), withTargets(10), 2, APRIL);
    const back = recorded(gone, withTargets(10, 25), 3, JULY);
    const second = (quarter: number) =>
      planAsOf(back, quarter).indicators.find(({ id }) => id === 'I-1')?.target.low;
    expect([1, 2, 3].map(second)).toEqual([20, undefined, 25]);
  });

  test('rows that came go, rows that went come back, and what was corrected since stays corrected', () => {
    const first = withTargets(10, 20);
    const later = recorded(first, planOf([to(0, 12), to(7, 5)], []), 3, JULY);
    const renamed: Plan = {
      ...later,
      indicators: later.indicators.map((record) => ({ ...record, lead: ['丁局'] })),
    };
    const then = validatePlan(planAsOf(renamed, 2));
    expect(lows(then)).toEqual([
      ['I-0', 10],
      ['I-1', 20],
    ]);
    expect(then.indicators.map(({ lead }) => lead)).toEqual([['丁局'], numbered(1).lead]);
    const titles = ({ tasks }: Plan) => tasks.map(({ id, title }) => `${id} ${title}`).sort();
    expect(titles(then)).toEqual(titles(first));
  });

  test('a task that left comes back with its dated steps, and a step that was put off is due as it was', () => {
    const steps = (dueBy: number) => ({ milestones: [{ dueBy, text: '主体封顶' }] });
    const first = planOf([to(0, 10)], [numberedTask(0, steps(2)), numberedTask(1, steps(1))]);
    const later = recorded(first, planOf([to(0, 10)], [numberedTask(0, steps(3))]), 3, JULY);
    const dues = (plan: Plan) =>
      plan.tasks.map(({ id, milestones }) => [id, milestones?.[0]?.dueBy]).sort();
    expect(dues(validatePlan(planAsOf(later, 2)))).toEqual([
      ['T-0', 2],
      ['T-1', 1],
    ]);
    expect(dues(planAsOf(later, 3))).toEqual([['T-0', 3]]);
  });
});
