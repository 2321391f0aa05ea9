import { distinctIndicators, distinctTasks, planRows } from '../../../src/plan/distinct';
import { rowCount, rowIdOf } from '../../../src/plan/row-ids';
import type { Conflict, Plan, Revision } from '../../../src/plan/model';
import { validatePlan } from '../../../src/plan/parse-plan';
import { indicator, plan, task } from './records';

const firms = (id: string, low: number, changes = {}) =>
  indicator({
    id,
    section: `附件${low}`,
    measure: 'level',
    target: { op: '=', low, high: null, unit: '户' },
    ...changes,
  });
const mentions = [firms('A', 70, { lead: [], support: [] }), firms('B', 72), firms('C', 75)];

const withConflict = (settled?: Conflict['settled'], indicators = mentions): Plan =>
  validatePlan(
    plan({
      indicators: [...indicators, indicator()],
      conflicts: [{ kind: 'value', indicators: ['A', 'B', 'C'], ...(settled ? { settled } : {}) }],
    }),
  );
const rows = (of: Plan) => distinctIndicators(of).map(({ id, target }) => [id, target.low]);

describe('a contradiction', () => {
  test('unsettled: every place has its row, and each knows the others', () => {
    const open = withConflict();
    expect(rows(open)).toEqual([
      ['A', 70],
      ['B', 72],
      ['C', 75],
      ['I-1', 20],
    ]);
    expect(planRows(open).map(({ unsettled }) => unsettled?.others.map(({ id }) => id))).toEqual([
      ['B', 'C'],
      ['A', 'C'],
      ['A', 'B'],
      undefined,
    ]);
  });

  test.each([
    ['A', 70],
    ['B', 72],
    ['C', 75],
  ])('settled for %s: its target stands in the row of the first mention', (kept, low) => {
    const settled = withConflict({ keep: [kept] });
    expect(rows(settled)).toEqual([
      ['A', low],
      ['I-1', 20],
    ]);
    expect(['A', 'B', 'C', 'I-1'].map(rowIdOf(settled))).toEqual(['A', 'A', 'A', 'I-1']);
  });

  test.each([[undefined], [['A']], [['C']], [['A', 'B']], [['B', 'C']], [['A', 'B', 'C']]])(
    'as many rows are counted as there are: kept %j',
    (keep) => {
      const plan = withConflict(keep && { keep });
      expect(rowCount(plan)).toBe(planRows(plan).length);
    },
  );

  test('different things: all keep their rows, whatever the order they are named in', () => {
    expect(rows(withConflict({ keep: ['C', 'A', 'B'] }))).toEqual(rows(withConflict()));
    expect(planRows(withConflict({ keep: ['A', 'B', 'C'] }))[0]!.unsettled).toBeUndefined();
  });

  test('some of several: the first of the kept takes the first row, the others their own', () => {
    expect(rows(withConflict({ keep: ['B', 'C'] }))).toEqual([
      ['A', 72],
      ['C', 75],
      ['I-1', 20],
    ]);
    expect(rows(withConflict({ keep: ['A', 'C'] }))).toEqual([
      ['A', 70],
      ['C', 75],
      ['I-1', 20],
    ]);
  });

  test('what is kept without units takes those of a mention that gave way', () => {
    expect(distinctIndicators(withConflict({ keep: ['A'] }))[0]).toMatchObject({ lead: ['甲局'] });
  });

  test('a baseline known at another mention stays known, in the unit of the target', () => {
    const [a, b, c] = mentions;
    const known = [{ ...a!, baseline: 61 }, b!, c!];
    expect(distinctIndicators(withConflict({ keep: ['B'] }, known))[0]!.baseline).toBe(61);
    const tenThousands = { op: '=' as const, low: 0.0072, high: null, unit: '万户' };
    const scaled = [{ ...a!, baseline: 61 }, { ...b!, target: tenThousands }, c!];
    expect(distinctIndicators(withConflict({ keep: ['B'] }, scaled))[0]!.baseline).toBe(0.0061);
  });
});

describe('revisions', () => {
  const revision = (changes: Partial<Revision>): Revision => ({
    id: 'V-1',
    record: 'I-1',
    by: '区商务局',
    section: '附',
    decision: 'adopted',
    ...changes,
  });
  const raised = { op: '=' as const, low: 25, high: null, unit: '家' };

  test('fill what they ask for once adopted, and nothing before', () => {
    const asked = (decision: Revision['decision']) =>
      distinctIndicators(plan({ revisions: [revision({ target: raised, decision })] }))[0]!.target;
    expect([asked('adopted'), asked('proposed').low, asked('declined').low]).toEqual([
      raised,
      20,
      20,
    ]);
  });

  test('two that each add a unit both count; one that takes a unit away takes only that', () => {
    const revisions = [
      revision({ support: ['乙局', '丙局'] }),
      revision({ id: 'V-2', support: ['丁局', '乙局'] }),
      revision({ id: 'V-3', lead: ['戊局'] }),
      revision({ id: 'V-4', record: 'T-1', lead: [], support: ['己局'] }),
    ];
    const revised = plan({ revisions });
    expect(distinctIndicators(revised)[0]).toMatchObject({
      lead: ['戊局'],
      support: ['乙局', '丙局', '丁局'],
    });
    expect(distinctTasks(revised)[0]).toMatchObject({ lead: [], support: ['己局'] });
  });

  test('a baseline follows into another unit of measure, or is left out', () => {
    const filled = (unit: string) =>
      distinctIndicators(
        plan({
          indicators: [
            indicator({
              baseline: 13343,
              target: { op: '=', low: 2e4, high: null, unit: '万美元' },
            }),
          ],
          revisions: [revision({ target: { op: '=', low: 2, high: null, unit } })],
        }),
      )[0]!.baseline;
    expect(filled('亿美元')).toBe(1.3343);
    expect(filled('亿元')).toBeUndefined();
  });
});
test('tasks without revisions stay as they are', () => {
  const tasks = [task()];
  expect(distinctTasks(plan({ tasks }))).toEqual(tasks);
});

test('rows show one form for each office, the fullest that is written', () => {
  const indicators = [
    indicator({ lead: ['区发改局'], support: [] }),
    indicator({ id: 'I-2', name: '另一项', lead: ['区发展和改革局'], support: [] }),
  ];
  const rowsOf = distinctIndicators(plan({ indicators, tasks: [] }));
  expect(rowsOf.map(({ lead }) => lead)).toEqual([['区发展和改革局'], ['区发展和改革局']]);
});
