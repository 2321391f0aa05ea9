import type { Indicator, Plan } from '../../../src/plan/model';
import { validatePlan } from '../../../src/plan/parse-plan';
import {
  addedId,
  addIndicator,
  assignRecords,
  copyIndicator,
  decideResult,
  rejectRecords,
  restoreRecord,
  settleConflict,
} from '../../../src/plan/review';
import { without } from '../../../src/plan/without';
import { layOutPlanData, readPlanData } from '../../../src/workbook/sheets/plan-data/plan-data';
import { indicator, plan, task } from './records';

const firms = (id: string, low: number, changes: Partial<Indicator> = {}) =>
  indicator({ id, target: { op: '=', low, high: null, unit: '户' }, reviewed: false, ...changes });

/** A and its repeat B say 70, C says 72. A result is offered to A, a revision is asked for D, and there are two tasks. */
const read = (): Plan =>
  validatePlan(
    plan({
      indicators: [
        firms('A', 70),
        firms('B', 70, { sameAs: 'A' }),
        firms('C', 72),
        firms('D', 9, { name: '另一项' }),
      ],
      tasks: [task({ id: 'T-1' }), task({ id: 'T-2', title: '修路' })],
      conflicts: [{ kind: 'value', indicators: ['A', 'C'] }],
      results: [
        {
          id: 'R',
          section: '一',
          name: '新增企业',
          measure: 'level',
          value: 60,
          unit: '户',
          period: '2023',
          indicator: 'A',
          decision: 'proposed',
        },
      ],
      revisions: [
        { id: 'V', record: 'D', by: '丙局', section: '附', decision: 'adopted', lead: ['丙局'] },
      ],
    }),
  );

function valid(of: Plan): Plan {
  return validatePlan(JSON.parse(JSON.stringify(of)));
}
const rejectedIds = (of: Plan) => (of.rejected ?? []).map(({ record }) => record.id);
const withoutRejected = (of: Plan) => without(of, 'rejected');

describe('what was rejected', () => {
  test.each(['A', 'B', 'C', 'D', 'T-1', 'T-2'])('%s comes back as it was', (id) => {
    const gone = valid(rejectRecords(read(), [id]));
    expect(rejectedIds(gone)).toEqual([id]);
    const back = valid(restoreRecord(gone, id));
    expect(back.rejected).toEqual([]);
    expect(withoutRejected(back)).toEqual(withoutRejected(read()));
  });

  test('comes back in any order, behind what is left of those before it', () => {
    let of = rejectRecords(read(), ['C', 'D', 'T-1', 'A', 'B']);
    expect(rejectedIds(of)).toEqual(['C', 'D', 'T-1', 'A', 'B']);
    for (const id of ['D', 'B', 'T-1', 'A', 'C']) of = valid(restoreRecord(of, id));
    expect(of.indicators.map(({ id }) => id).sort()).toEqual(['A', 'B', 'C', 'D']);
    expect(of.tasks.map(({ id }) => id)).toEqual(['T-1', 'T-2']);
    // Three say 70, 70 and 72 again.
    expect(of.conflicts).toHaveLength(1);
    expect(of.indicators.filter(({ sameAs }) => sameAs)).toHaveLength(1);
  });

  test('a baseline that was taken is taken again; a result that went elsewhere stays there', () => {
    const accepted = decideResult(read(), 'R', 'accepted');
    const back = restoreRecord(rejectRecords(accepted, ['A']), 'A');
    expect(withoutRejected(back)).toEqual(withoutRejected(accepted));
    const gone = rejectRecords(read(), ['A']);
    const elsewhere = {
      ...gone,
      results: [{ ...gone.results[0]!, indicator: 'D', decision: 'proposed' as const }],
    };
    expect(restoreRecord(elsewhere, 'A').results[0]!.indicator).toBe('D');
  });

  test('a settlement comes back, but not over one that was made since', () => {
    const settled = settleConflict(read(), 'A', { keep: ['A'] });
    const gone = rejectRecords(settled, ['A']);
    expect(gone.conflicts[0]!.settled).toBeUndefined();
    expect(restoreRecord(gone, 'A').conflicts[0]!.settled).toEqual({ keep: ['A'] });
    const otherwise = settleConflict(gone, 'C', { keep: ['C'] });
    expect(restoreRecord(otherwise, 'A').conflicts[0]!.settled).toBeUndefined();
  });

  test('keeps its id: a copy made meanwhile gets another', () => {
    const one = plan({ indicators: [indicator({ id: 'A' })] }) as Plan;
    const copied = copyIndicator(one, 'A');
    const copy = copied.indicators[1]!.id;
    const again = copyIndicator(rejectRecords(copied, [copy]), 'A');
    expect(again.indicators[1]!.id).not.toBe(copy);
    expect(() => valid(restoreRecord(again, copy))).not.toThrow();
  });

  test('travels in the workbook, and an id that was never rejected changes nothing', () => {
    const gone = valid(rejectRecords(read(), ['D', 'T-1']));
    const patch = layOutPlanData('方案数据', gone, 'zh-CN', 0);
    expect(readPlanData(patch.values![0]!.values as never)).toEqual(gone);
    expect(restoreRecord(gone, 'A')).toBe(gone);
    expect(rejectRecords(gone, ['nobody'])).toBe(gone);
  });

  test('a plan in which an id stands among the rejected and the others is refused', () => {
    const gone = rejectRecords(read(), ['D']);
    expect(() => valid({ ...gone, indicators: read().indicators })).toThrow();
  });
});

describe('giving many rows their offices', () => {
  test('each its own, without calling them reviewed; what is left out stays', () => {
    const given = assignRecords(
      read(),
      new Map([
        ['D', { lead: ['丙局', '丁局'] }],
        ['T-1', { support: ['戊局'], field: '城建' }],
        ['nobody', { lead: ['己局'] }],
      ]),
    );
    const [, , , d] = valid(given).indicators;
    expect(d).toMatchObject({ lead: ['丙局', '丁局'], support: ['乙局'], reviewed: false });
    expect(given.tasks[0]).toMatchObject({ lead: ['甲局'], support: ['戊局'], field: '城建' });
    expect(given.tasks[1]).toEqual(read().tasks[1]);
  });

  test('repeats of which one gets another lead contradict each other; together they repeat', () => {
    const apart = valid(assignRecords(read(), new Map([['B', { lead: ['丁局'] }]])));
    expect(apart.indicators[1]!.sameAs).toBeUndefined();
    expect(apart.conflicts).toMatchObject([{ indicators: ['A', 'B', 'C'] }]);
    const all = new Map(['A', 'B', 'C'].map((id) => [id, { lead: ['丁局'] }]));
    const together = valid(assignRecords(read(), all));
    expect(together.indicators[1]!.sameAs).toBe('A');
    expect(together.conflicts).toMatchObject([{ kind: 'value', indicators: ['A', 'C'] }]);
  });
});

describe('adding an indicator', () => {
  const added = {
    ...without(indicator(), 'id'),
    name: '口袋公园',
    quote: '口袋公园',
    start: 50,
    end: 54,
  };
  test('puts it where its words stand, reviewed, with an id that nothing has', () => {
    const placed = (id: string, start: number) =>
      indicator({ id, quote: 'x', start, end: start + 1 });
    const of = plan({ indicators: [placed('A', 10), placed('B', 90)] }) as Plan;
    const id = addedId(of, added);
    const whole = valid(addIndicator(of, added));
    expect(whole.indicators.map((record) => record.id)).toEqual(['A', id, 'B']);
    expect(whole.indicators[1]).toMatchObject({ reviewed: true, name: '口袋公园', start: 50 });
    expect(addIndicator(whole, added).indicators[2]!.id).not.toBe(id);
  });
});
