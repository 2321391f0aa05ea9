import type { Quarter } from '../../../src/tracking/quarter';
import type { CellValue } from '../../../src/workbook/description';
import { LEDGER, TASKS } from '../../corpus/good-workbook';
import { findingsOf, noRates, openOf, plantFigures } from '../../corpus/simulated/rates';
import { Random } from '../../corpus/simulated/random';
import { taskErrors } from '../../corpus/simulated/task-errors';
import { columnOf, rowOf, seedPlan, simulate, taskColumnOf } from '../../corpus/simulated/workbook';

const PLANS = ['heshan-2024', 'huli-2024', 'jinping-2016', 'tongguan-2018'] as const;
const books = PLANS.flatMap((plan) =>
  ([1, 2, 3, 4] as const).map((quarter): [string, Quarter] => [plan, quarter]),
);

test('of good workbooks next to nothing is asked', async () => {
  const asked: string[] = [];
  let looked = 0;
  for (const [plan, quarter] of books) {
    // The largest plan takes as long as all the others.
    for (const seed of plan === 'heshan-2024' ? [3] : [3, 4]) {
      looked += 1;
      // A third of what adds up comes all at once, as projects are finished and lists are approved.
      const findings = openOf(
        await findingsOf(await simulate(seedPlan(plan), quarter, seed * 97 + quarter, 0.3)),
      );
      asked.push(...findings.map(({ message }) => message['zh-CN']));
    }
  }
  expect({ asked, few: asked.length <= looked * 0.3 }).toMatchObject({ few: true });
});

test('of single wrong figures nearly all are found, no other figure is proposed, and nothing floods', async () => {
  const rates = noRates();
  for (const [plan, quarter] of books) {
    // Of the largest plan one quarter is enough.
    if (plan === 'heshan-2024' && quarter !== 3) continue;
    const seed = quarter * 37 + plan.length;
    await plantFigures(await simulate(seedPlan(plan), quarter, seed, 0.25), 1, rates);
  }
  expect(rates.planted).toBeGreaterThan(280);
  expect(rates.wrongFixes).toEqual([]);
  expect(rates.missed.length).toBeLessThanOrEqual(rates.planted * 0.03);
  expect(rates.rightSeverity).toBeGreaterThanOrEqual(rates.planted * 0.95);
  expect(rates.elsewhere.length).toBeLessThanOrEqual(rates.planted * 0.02);
});

/** What goes wrong with a whole column at once, by the row's right figures. */
const columnErrors: Record<
  string,
  (figures: number[][], n: number, quarter: Quarter) => CellValue
> = {
  'nothing reported': () => null,
  'one row too far down': (figures, n, quarter) => figures[n - 1]?.[quarter - 1] ?? null,
  'one row too far up': (figures, n, quarter) => figures[n + 1]?.[quarter - 1] ?? null,
  'the lower half one row too far down': (figures, n, quarter) =>
    figures[n > figures.length / 2 ? n - 1 : n]![quarter - 1]!,
  'the quarter before copied': (figures, n, quarter) => figures[n]![quarter - 2]!,
  'a word': () => '无',
  'sorted by itself': (figures, n, quarter) =>
    figures.map((row) => row[quarter - 1]!).sort((a, b) => b - a)[n]!,
};

test.each(Object.entries(columnErrors))(
  'a whole column gone wrong is read at once: %s',
  async (_, wrongOf) => {
    for (const [plan, quarter] of [
      ['heshan-2024', 3],
      ['huli-2024', 2],
    ] as const) {
      const sim = await simulate(seedPlan(plan), quarter, 5, 0.2);
      const column = sim.figures.map((__, n) => [wrongOf(sim.figures, n, quarter)]);
      sim.host.paste(LEDGER, rowOf(0), columnOf(`q${quarter}`), column);
      const asked = openOf(await findingsOf(sim)).map(({ message }) => message['zh-CN']);
      expect(asked.length).toBeGreaterThan(0);
      expect({ asked, few: asked.length <= 20 }).toMatchObject({ few: true });
    }
  },
);

test('of what is told of tasks nothing that is wrong is missed', async () => {
  const missed: string[] = [];
  const sim = await simulate(seedPlan('huli-2024'), 3, 11);
  const { host, plan, quarter } = sim;
  const cells = host.workbook.requireSheet(TASKS);
  const random = new Random(5);
  const [status, progress] = [taskColumnOf(`status${quarter}`), taskColumnOf(`progress${quarter}`)];
  for (const error of taskErrors) {
    const fitting = plan.tasks
      .map((_, n) => {
        const year = ([1, 2, 3] as const).map((q) => ({
          status: String(cells.valueAt(rowOf(n), taskColumnOf(`status${q}`))) as '推进中',
          text: String(cells.valueAt(rowOf(n), taskColumnOf(`progress${q}`)) ?? ''),
        }));
        return { n, year, wrong: error.wrong(year, quarter) };
      })
      .filter(({ wrong }) => wrong !== null);
    const { n, year, wrong } = random.pick(fitting);
    const tell = (told: { status: string; text: string }) => {
      host.edit(TASKS, rowOf(n), status, told.status);
      host.edit(TASKS, rowOf(n), progress, told.text === '' ? null : told.text);
    };
    tell(wrong!);
    const findings = await findingsOf(sim);
    tell(year[quarter - 1]!);
    const here = findings.filter(({ sheet, row }) => sheet === TASKS && row === rowOf(n));
    if (!here.some(({ severity }) => severity === error.severity)) missed.push(error.name);
  }
  expect(missed).toEqual([]);
});
