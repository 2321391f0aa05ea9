import type { Plan } from '../../../src/plan/model';
import { validatePlan } from '../../../src/plan/parse-plan';
import {
  acceptRecords,
  decideResult,
  decideRevision,
  editIndicator,
  editTask,
  mergeIndicators,
  offerResult,
  openQuestions,
  rejectRecords,
  separateIndicator,
  settleConflict,
} from '../../../src/plan/review';
import { indicator, plan, task } from './records';

const firms = (id: string, low: number, changes = {}) =>
  indicator({
    id,
    section: `附件${id}`,
    measure: 'level',
    target: { op: '=', low, high: null, unit: '户' },
    reviewed: false,
    ...changes,
  });

/** A and its repeat B say 70, C says 72; D is another thing. A result is offered to A, a revision asked for D. */
const read = (): Plan =>
  validatePlan(
    plan({
      indicators: [
        firms('A', 70),
        firms('B', 70, { sameAs: 'A' }),
        firms('C', 72),
        firms('D', 9, { name: '另一项' }),
      ],
      tasks: [task({ reviewed: false })],
      conflicts: [{ kind: 'value', indicators: ['A', 'C'] }],
      results: [
        {
          id: 'R-1',
          section: '一',
          name: '新增企业',
          measure: 'level',
          value: 0.0061,
          unit: '万户',
          period: '2023',
          indicator: 'A',
          decision: 'proposed',
        },
      ],
      revisions: [
        {
          id: 'V-1',
          record: 'D',
          by: '丙局',
          section: '附',
          decision: 'proposed',
          target: { op: '=', low: 12, high: null, unit: '户' },
        },
      ],
    }),
  );

/** Every function leaves a valid plan and does not touch the one it was given. */
function done(change: (given: Plan) => Plan, given = read()): Plan {
  const before = JSON.stringify(given);
  const next = change(given);
  expect(JSON.stringify(given)).toBe(before);
  return validatePlan(JSON.parse(JSON.stringify(next)));
}
const by = (of: Plan, id: string) => of.indicators.find((record) => record.id === id)!;
const relations = (of: Plan) => [
  of.indicators.map(({ id, sameAs }) => (sameAs ? `${id}=${sameAs}` : id)).join(' '),
  ...of.conflicts.map(({ kind, indicators, settled }) =>
    [kind, ...indicators, ...(settled ? ['keep', ...settled.keep] : [])].join(' '),
  ),
];

test('accepting marks records as looked at; repeats are not counted', () => {
  expect(openQuestions(read())).toEqual({ unreviewed: 4, unsettled: 1, results: 1, revisions: 1 });
  const accepted = done((given) => acceptRecords(given, ['A', 'T-1', 'nobody']));
  expect(openQuestions(accepted).unreviewed).toBe(2);
  expect(openQuestions(acceptRecords(accepted, ['A'], false)).unreviewed).toBe(3);
});

describe('editing', () => {
  test('marks as reviewed, keeps the id, and takes optional parts away', () => {
    const edited = done((given) => editIndicator(given, 'D', { name: '新名', field: undefined }));
    expect(by(edited, 'D')).toMatchObject({ name: '新名', reviewed: true });
    expect('field' in by(edited, 'D')).toBe(false);
    expect(done((given) => editTask(given, 'T-1', { lead: ['丁局'] })).tasks[0]).toMatchObject({
      lead: ['丁局'],
      reviewed: true,
    });
  });

  test('to the same value ends the contradiction; a repeat that differs begins one', () => {
    const target = { op: '=' as const, low: 70, high: null, unit: '户' };
    const agreed = done((given) => editIndicator(given, 'C', { target }));
    expect(relations(agreed)).toEqual(['A B=A C=A D']);
    const apart = done((given) => editIndicator(given, 'B', { target: { ...target, low: 71 } }));
    expect(relations(apart)).toEqual(['A B C D', 'value A B C']);
  });

  test('of a name leaves settlements alone', () => {
    const settled = settleConflict(read(), 'C', { keep: ['C'] });
    const renamed = done((given) => editIndicator(given, 'A', { name: '规上企业' }), settled);
    expect(relations(renamed)).toEqual(['A B=A C D', 'value A C keep C']);
  });
});

describe('rejecting', () => {
  test('the first of its repeats takes its place; what was offered to it is offered to nobody', () => {
    const rest = done((given) => rejectRecords(given, ['A']));
    expect(relations(rest)).toEqual(['B C D', 'value B C']);
    expect(rest.results[0]!.indicator).toBeUndefined();
    expect(rest.results[0]!.decision).toBeUndefined();
  });

  test('a contradiction with one side left is none; revisions go with their record', () => {
    expect(relations(done((given) => rejectRecords(given, ['C'])))).toEqual(['A B=A D']);
    const rest = done((given) => rejectRecords(given, ['A', 'B', 'D', 'T-1']));
    expect(relations(rest)).toEqual(['C']);
    expect([rest.revisions, rest.tasks]).toEqual([[], []]);
  });
});

describe('merging', () => {
  test('what asks for the same becomes a repeat of the earlier', () => {
    const target = { op: '=' as const, low: 70, high: null, unit: '户' };
    const same = editIndicator(read(), 'D', { target });
    expect(relations(done((given) => mergeIndicators(given, 'D', 'A'), same))).toEqual([
      'A B=A C D=A',
      'value A C',
    ]);
  });

  test('what differs becomes a contradiction settled for the one merged into', () => {
    const two = rejectRecords(read(), ['C']);
    const merged = done((given) => mergeIndicators(given, 'A', 'D', '2024-03-01'), two);
    expect(relations(merged)).toEqual(['A B=A D', 'value A D keep D']);
    expect(merged.conflicts[0]!.settled!.on).toBe('2024-03-01');
  });

  test('a third that contradicts both keeps the contradiction open', () => {
    const merged = done((given) => mergeIndicators(given, 'A', 'D', '2024-03-01'));
    expect(relations(merged)).toEqual(['A B=A C D', 'value A C D']);
  });

  test('a repeat can be made a thing of its own', () => {
    expect(relations(done((given) => separateIndicator(given, 'B')))[0]).toBe('A B C D');
  });
});

test('settling, and opening again', () => {
  const settled = done((given) => settleConflict(given, 'C', { keep: ['C'], on: '2024-03-01' }));
  expect(openQuestions(settled).unsettled).toBe(0);
  expect(done((given) => settleConflict(given, 'A', undefined), settled)).toEqual(read());
});

describe('results', () => {
  test('accepted, the value stands in the target’s unit; declined after, it leaves', () => {
    const accepted = done((given) => decideResult(given, 'R-1', 'accepted'));
    expect(by(accepted, 'A').baseline).toBe(61);
    const declined = done((given) => decideResult(given, 'R-1', 'declined'), accepted);
    expect(by(declined, 'A').baseline).toBeUndefined();
  });

  test('offered elsewhere, it leaves where it was accepted', () => {
    const accepted = decideResult(read(), 'R-1', 'accepted');
    const offered = done((given) => offerResult(given, 'R-1', 'D'), accepted);
    expect([by(offered, 'A').baseline, offered.results[0]]).toMatchObject([
      undefined,
      { indicator: 'D', decision: 'proposed' },
    ]);
    expect(
      done((given) => offerResult(given, 'R-1', undefined)).results[0]!.decision,
    ).toBeUndefined();
  });

  test('one that cannot be expressed in the unit of the target is not accepted', () => {
    const given = read();
    const percent = { ...given, results: [{ ...given.results[0]!, unit: '%' }] };
    expect(decideResult(percent, 'R-1', 'accepted')).toBe(percent);
  });
});

test('one target of a record is adopted at a time', () => {
  const given = read();
  const two = { ...given, revisions: [...given.revisions, { ...given.revisions[0]!, id: 'V-2' }] };
  const first = decideRevision(two, 'V-1', 'adopted');
  const second = done((from) => decideRevision(from, 'V-2', 'adopted'), first);
  expect(second.revisions.map(({ decision }) => decision)).toEqual(['proposed', 'adopted']);
});

describe('the format refuses', () => {
  test.each<[string, Partial<Plan>, string]>([
    [
      'a conflict of a record that is not there',
      { conflicts: [{ kind: 'value', indicators: ['A', 'X'] }] },
      'conflicts.0.indicators.1: X names no indicator',
    ],
    [
      'a conflict of a repeat',
      { conflicts: [{ kind: 'value', indicators: ['B', 'C'] }] },
      'conflicts.0.indicators.0: B is a repeat; name the first mention',
    ],
    [
      'two conflicts of one record',
      {
        conflicts: [
          { kind: 'value', indicators: ['A', 'C'] },
          { kind: 'lead', indicators: ['C', 'D'] },
        ],
      },
      'conflicts.1.indicators.0: C is in a conflict already',
    ],
    [
      'a choice from outside',
      { conflicts: [{ kind: 'value', indicators: ['A', 'C'], settled: { keep: ['D'] } }] },
      'conflicts.0.settled.keep.0: D is not in this conflict',
    ],
    [
      'a day that is none',
      {
        conflicts: [
          { kind: 'value', indicators: ['A', 'C'], settled: { keep: ['A'], on: '2024-02-30' } },
        ],
      },
      'conflicts.0.settled.on: must be a day: 2024-03-01',
    ],
    [
      'a place without its quote',
      {
        indicators: [firms('A', 70, { start: 2, end: 5 })],
        conflicts: [],
        results: [],
        revisions: [],
      },
      'indicators.0: start and end stand together, and only with the quote',
    ],
    [
      'a quote that stands elsewhere',
      {
        source: { name: '方案', text: '企业七十户' },
        indicators: [firms('A', 70, { quote: '七十户', start: 1, end: 4 })],
        conflicts: [],
        results: [],
        revisions: [],
      },
      'indicators.0.quote: the quote does not stand there in the source',
    ],
  ])('%s', (_, change, problem) => {
    expect(() => validatePlan({ ...read(), ...change })).toThrow(problem);
  });
});
