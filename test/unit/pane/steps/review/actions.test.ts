import {
  acceptAction,
  applyAction,
  changeOf,
  rejectAction,
  type ReviewAction,
  settleAction,
} from '../../../../../src/pane/steps/review/actions';
import { itemsOf } from '../../../../../src/pane/steps/review/items/items';
import { indicator, plan, task } from './plan';

const DAY = '2024-03-01';
const whole = plan({
  indicators: [
    indicator('A', { name: '规上工业企业' }),
    indicator('B', { name: '规上工业企业', target: { op: '>=', low: 22, high: null, unit: '户' } }),
    indicator('C', { name: '口袋公园', target: { op: '=', low: 3, high: null, unit: '处' } }),
  ],
  tasks: [task('T')],
  conflicts: [{ kind: 'value', indicators: ['A', 'B'] }],
  results: [
    {
      id: 'R',
      section: '一',
      name: '口袋公园',
      measure: 'level',
      value: 2,
      unit: '处',
      period: '2023',
      indicator: 'C',
      decision: 'proposed',
    },
  ],
  revisions: [
    {
      id: 'V',
      record: 'T',
      by: '区商务局',
      lead: ['区商务局'],
      section: '附件',
      decision: 'proposed',
    },
  ],
});
const apply = (action: ReviewAction | null) => applyAction(whole, action!, DAY);
const record = (id: string) => itemsOf(whole, 'all', 'document').find(({ key }) => key === id)!;
const [conflict] = itemsOf(whole, 'conflicts', 'document');
const [result] = itemsOf(whole, 'results', 'document');
const [revision] = itemsOf(whole, 'revisions', 'document');

describe('what a reviewer does', () => {
  it('accepts and rejects records', () => {
    expect(apply(acceptAction(record('C'))).indicators.map(({ reviewed }) => reviewed)).toEqual([
      false,
      false,
      true,
    ]);
    expect(apply(acceptAction(record('T'))).tasks[0]!.reviewed).toBe(true);
    expect(apply(rejectAction(record('C'))).indicators.map(({ id }) => id)).toEqual(['A', 'B']);
    expect(apply(rejectAction(record('T'))).tasks).toEqual([]);
  });

  it('takes back what was rejected', () => {
    const gone = apply(rejectAction(record('C')));
    const [item] = itemsOf(gone, 'rejected', 'document');
    expect(rejectAction(item!)).toBeNull();
    const back = applyAction(gone, acceptAction(item!)!, DAY);
    expect(back.indicators).toEqual(whole.indicators);
    expect(back.results).toEqual(whole.results);
  });

  it('gives many rows their offices, and that is one change', () => {
    const assignments = new Map(['A', 'C', 'T'].map((id) => [id, { lead: ['区城管局'] }]));
    const action: ReviewAction = { do: 'assign', item: 'A', assignments };
    expect(apply(action).tasks[0]!.lead).toEqual(['区城管局']);
    expect(changeOf(action)).toEqual({ kind: 'assign', item: 'A', count: 3 });
    expect(apply({ do: 'assign', item: '', assignments: new Map() })).toBe(whole);
  });

  it('accepts many at once, and that is one change', () => {
    const action: ReviewAction = { do: 'accept', item: 'A', ids: ['A', 'C', 'T'] };
    const after = apply(action);
    expect([...after.indicators, ...after.tasks].filter(({ reviewed }) => reviewed)).toHaveLength(
      3,
    );
    expect(changeOf(action)).toEqual({ kind: 'accept', item: 'A', count: 3 });
    expect(apply({ do: 'accept', item: '', ids: [] })).toBe(whole);
  });

  it('chooses one place of a conflict, or says that they are different things, with the day', () => {
    expect(apply(settleAction(conflict!, 1)).conflicts[0]!.settled).toEqual({
      keep: ['B'],
      on: DAY,
    });
    const both = apply(settleAction(conflict!, 'all'));
    expect(both.conflicts[0]!.settled).toEqual({ keep: ['A', 'B'], on: DAY });
    const reopened = applyAction(both, { do: 'reopen', item: 'A', member: 'A' }, DAY);
    expect(reopened.conflicts).toEqual(whole.conflicts);
  });

  it('has nothing to choose past the last place, nor outside of conflicts', () => {
    expect(settleAction(conflict!, 2)).toBeNull();
    expect(settleAction(record('A'), 0)).toBeNull();
    expect(acceptAction(conflict!)).toBeNull();
    expect(rejectAction(conflict!)).toBeNull();
  });

  it('takes results as baselines and adopts revisions, or does not', () => {
    const taken = apply(acceptAction(result!));
    expect([taken.results[0]!.decision, taken.indicators[2]!.baseline]).toEqual(['accepted', 2]);
    const declined = apply(rejectAction(result!));
    expect([declined.results[0]!.decision, declined.indicators[2]!.baseline]).toEqual([
      'declined',
      undefined,
    ]);
    expect(apply(acceptAction(revision!)).revisions[0]!.decision).toBe('adopted');
    expect(apply(rejectAction(revision!)).revisions[0]!.decision).toBe('declined');
  });

  it('edits, and what was edited counts as reviewed', () => {
    const edited = apply({ do: 'editIndicator', item: 'C', id: 'C', change: { name: '社区公园' } });
    expect(edited.indicators[2]).toMatchObject({ id: 'C', name: '社区公园', reviewed: true });
    const renamed = apply({ do: 'editTask', item: 'T', id: 'T', change: { lead: ['区住建局'] } });
    expect(renamed.tasks[0]).toMatchObject({ lead: ['区住建局'], reviewed: true });
  });

  it('merges one record into another: where they differ, the other counts', () => {
    const merged = apply({ do: 'merge', item: 'C', id: 'A', into: 'B' });
    expect(merged.conflicts[0]!.settled).toEqual({ keep: ['B'], on: DAY });
  });

  it('leaves the plan before as it was', () => {
    const before = JSON.stringify(whole);
    apply(rejectAction(record('A')));
    apply(acceptAction(result!));
    expect(JSON.stringify(whole)).toBe(before);
  });
});
