import { applyFixes } from '../../../src/usecases/apply-fixes';
import type { CellValue } from '../../../src/workbook/description';
import { LEDGER } from '../../corpus/good-workbook';
import { figureErrors } from '../../corpus/simulated/figure-errors';
import { findingsOf, openOf } from '../../corpus/simulated/rates';
import { Random } from '../../corpus/simulated/random';
import {
  columnOf,
  rowOf,
  seedPlan,
  simulate,
  type Simulated,
} from '../../corpus/simulated/workbook';
import { fc } from '../../support/property';

/** Columns that the plan fills: what a slip of the hand leaves there. */
const slips: ['id' | 'name' | 'target' | 'unit' | 'lead', CellValue][] = [
  ['id', null],
  ['id', 'I-9999'],
  ['name', '合计'],
  ['target', 1],
  ['target', '待定'],
  ['unit', '个'],
  ['lead', '区政府办'],
];

/** A sum that is lower by chance can be just what the quarter added: no check can tell these. */
const errors = figureErrors.filter(({ name }) => name !== 'fell');

const books = ['huli-2024', 'jinping-2016', 'tongguan-2018'] as const;

const mistake = fc.oneof(
  {
    weight: 5,
    arbitrary: fc.record({ kind: fc.constant('figure' as const), row: fc.nat(), which: fc.nat() }),
  },
  {
    weight: 2,
    arbitrary: fc.record({ kind: fc.constant('slip' as const), row: fc.nat(), which: fc.nat() }),
  },
  {
    weight: 1,
    arbitrary: fc.record({ kind: fc.constant('ids' as const), row: fc.nat(), which: fc.nat() }),
  },
);
type Mistake = typeof mistake extends fc.Arbitrary<infer T> ? T : never;

async function makeMistake(sim: Simulated, { kind, row: at, which }: Mistake): Promise<void> {
  const { host, indicators, figures, quarter, plan } = sim;
  const n = at % indicators.length;
  const cells = host.workbook.requireSheet(LEDGER);
  // Another program does not know which cells are locked.
  const edit = (row: number, key: Parameters<typeof columnOf>[0], value: CellValue) => {
    const at = { row: rowOf(row), column: columnOf(key), rows: 1, columns: 1 };
    const sheet = {
      name: LEDGER,
      values: [{ at, values: [[value]] }],
      formats: [],
      keepsProtection: true as const,
    };
    return host.write({ sheets: [sheet], names: [] });
  };
  if (kind === 'slip') await edit(n, ...slips[which % slips.length]!);
  else if (kind === 'ids') {
    const other = which % indicators.length;
    const ids = [n, other].map((row) => cells.valueAt(rowOf(row), columnOf('id')));
    await edit(n, 'id', ids[1]!);
    await edit(other, 'id', ids[0]!);
  } else {
    const error = errors[which % errors.length]!;
    const row = {
      indicator: indicators[n]!,
      year: plan.years[0]!,
      quarter,
      figures: figures[n]!.slice(0, quarter),
    };
    const wrong = error.wrong(row, new Random(which));
    if (wrong !== null) await edit(n, `q${quarter}`, wrong === '' ? null : wrong);
  }
}

/** Every cell of the ledger's rows that a hand or a fix may change. */
function cellsOf({ host, indicators }: Simulated): Map<string, CellValue> {
  const cells = host.workbook.requireSheet(LEDGER);
  const keys = ['id', 'name', 'target', 'unit', 'lead', 'q1', 'q2', 'q3', 'q4'] as const;
  return new Map(
    indicators.flatMap((_, n) =>
      keys.map((key): [string, CellValue] => [
        `${rowOf(n)} ${columnOf(key)}`,
        cells.valueAt(rowOf(n), columnOf(key)),
      ]),
    ),
  );
}

test('whichever proposals are taken: what they write is what stood there, and no other row becomes wrong', async () => {
  await fc.assert(
    fc.asyncProperty(
      fc.constantFrom(...books),
      fc.constantFrom(1 as const, 2 as const, 3 as const),
      fc.integer({ min: 1, max: 1000 }),
      fc.array(mistake, { minLength: 1, maxLength: 6 }),
      fc.infiniteStream(fc.boolean()),
      async (plan, quarter, seed, mistakes, isTaken) => {
        const sim = await simulate(seedPlan(plan), quarter, seed, 0.2);
        const right = cellsOf(sim);
        for (const each of mistakes) await makeMistake(sim, each);
        const wrong = cellsOf(sim);
        const before = await findingsOf(sim);
        const proposed = before.flatMap(({ fix }) => (fix ? [fix] : []));
        const taken = proposed.filter(() => isTaken.next().value);
        const { done } = await applyFixes(sim.host, taken);
        const after = cellsOf(sim);
        for (const [place, value] of after) {
          if (value === wrong.get(place)) continue;
          expect({ place, value }).toEqual({ place, value: right.get(place) });
        }
        const wasWrong = new Set(openOf(before).map(({ row }) => row));
        const isFixed = new Set(done.map(({ cell }) => cell.row));
        const arisen = openOf(await findingsOf(sim)).filter(
          ({ sheet, row }) => sheet === LEDGER && !isFixed.has(row) && !wasWrong.has(row),
        );
        expect(arisen.map(({ message }) => message['zh-CN'])).toEqual([]);
      },
    ),
    { numRuns: Number(process.env.FIXES ?? 25) },
  );
});
