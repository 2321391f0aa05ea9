import type { XlsxHost } from '../../../src/host/file';
import type { Plan } from '../../../src/plan/model';
import { fillWorkbook } from '../../../src/usecases/fill-workbook';
import type { CellValue } from '../../../src/workbook/description';
import {
  enter,
  enterTask,
  filled,
  ledgerCell,
  numbered,
  numberedTask,
  planOf,
  smallPlan,
  taskCell,
} from './workbooks';
import { fc } from '../../support/property';

const entryColumns = ['q1', 'q2', 'q3', 'q4', 'explanation'] as const;
const taskEntryColumns = ['status1', 'progress1', 'status4', 'progress4'] as const;
const COUNT = 6;
const TASKS = 3;

/** Entered cells: row, column, value. */
const entries = <C extends string>(columns: readonly C[], rows: number) =>
  fc.array(
    fc.record({
      row: fc.nat(rows - 1),
      column: fc.constantFrom(...columns),
      value: fc.oneof(
        fc.double({ noNaN: true, noDefaultInfinity: true }),
        fc.integer({ min: -5, max: 500 }),
        fc.string({ minLength: 1, maxLength: 6 }),
        fc.constantFrom<CellValue>('=1+1', '-3', true, 0),
      ),
    }),
    { maxLength: 12 },
  );

/** A plan made of some old records, in any order, some with new targets, and some new ones. */
const editedPlan: fc.Arbitrary<Plan> = fc
  .record({
    kept: fc.shuffledSubarray(Array.from({ length: COUNT }, (_, n) => n)),
    retargeted: fc.subarray(Array.from({ length: COUNT }, (_, n) => n)),
    tasks: fc.shuffledSubarray([0, 1, 2, 3, 4]),
    added: fc.nat(3),
  })
  .map(({ kept, retargeted, tasks, added }) =>
    planOf(
      [
        ...kept.map((n) =>
          retargeted.includes(n)
            ? numbered(n, { target: { op: 'range', low: 1, high: 2, unit: '户' }, lead: ['丁局'] })
            : numbered(n),
        ),
        ...Array.from({ length: added }, (_, n) => numbered(100 + n)),
      ],
      tasks.map((n) => numberedTask(n)),
    ),
  );

/** What stands in the entry cells of each row, and whose row it is. */
function entered(host: XlsxHost) {
  return {
    indicators: Array.from({ length: COUNT }, (_, n) => [
      ledgerCell(host, n, 'id'),
      ...entryColumns.map((key) => ledgerCell(host, n, key)),
    ]),
    tasks: Array.from({ length: TASKS }, (_, n) => [
      taskCell(host, n, 'id'),
      ...taskEntryColumns.map((key) => taskCell(host, n, key)),
    ]),
  };
}

test('whatever was entered and however the plan changed, every entry stays in its row with its id', async () => {
  await fc.assert(
    fc.asyncProperty(
      entries(entryColumns, COUNT),
      entries(taskEntryColumns, TASKS),
      fc.array(editedPlan, { minLength: 1, maxLength: 2 }),
      async (figures, texts, plans) => {
        const host = await filled(smallPlan(COUNT, TASKS));
        for (const { row, column, value } of figures) enter(host, row, column, value);
        for (const { row, column, value } of texts) enterTask(host, row, column, value);
        const before = entered(host);
        for (const plan of plans) {
          const report = await fillWorkbook(host, plan, { language: 'zh-CN' });
          expect(entered(host)).toEqual(before);
          const all = [...before.indicators, ...before.tasks];
          const held = all.flatMap(([, ...cells]) => cells).filter(isHeld).length;
          expect(report.entriesKept).toBe(held);
          expectWholePlan(host, plan);
        }
      },
    ),
    { numRuns: 40 },
  );
});

const isHeld = (value: CellValue | undefined) =>
  value !== null && value !== undefined && String(value).trim() !== '';

/** Each record of the plan has exactly one row without a mark; every other row is marked. */
function expectWholePlan(host: XlsxHost, plan: Plan) {
  const rows: [CellValue, CellValue][] = [];
  for (let n = 0; ledgerCell(host, n, 'id') !== null; n++) {
    rows.push([ledgerCell(host, n, 'id'), ledgerCell(host, n, 'mark')]);
  }
  const inPlan = rows.filter(([, mark]) => mark === null).map(([id]) => id);
  expect([...inPlan].sort()).toEqual(plan.indicators.map(({ id }) => id).sort());
  const marks = rows.filter(([, mark]) => mark !== null).map(([, mark]) => mark);
  expect(marks.every((mark) => mark === '已不在方案中')).toBe(true);
}
