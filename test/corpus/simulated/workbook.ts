import { readFileSync } from 'node:fs';
import { XlsxHost } from '../../../src/host/file';
import type { Indicator, Plan } from '../../../src/plan/model';
import { validatePlan } from '../../../src/plan/parse-plan';
import { quarters, type Quarter } from '../../../src/tracking/quarter';
import { fillWorkbook } from '../../../src/usecases/fill-workbook';
import { calculateLedger } from '../../../src/workbook/calculate';
import {
  ledgerColumns,
  type LedgerColumn,
} from '../../../src/workbook/sheets/ledger/ledger-columns';
import { taskColumns, type TaskColumn } from '../../../src/workbook/sheets/tasks/task-columns';
import { LEDGER, TASKS } from '../good-workbook';
import { figuresOf, type Flow, type Pace } from './figures';
import { Random } from './random';
import { reasonFor, taskYear } from './texts';

const FIRST_ROW = 3;
export const columnOf = (key: LedgerColumn): number =>
  ledgerColumns.findIndex((spec) => spec.key === key);
export const taskColumnOf = (key: TaskColumn): number =>
  taskColumns.findIndex((spec) => spec.key === key);
export const rowOf = (n: number): number => FIRST_ROW + n;

/** A ledger that offices filled without an error. */
export interface Simulated {
  plan: Plan;
  quarter: Quarter;
  host: XlsxHost;
  /** Indicators in the order of the ledger's rows: what a plan states twice alike has one row. */
  indicators: Indicator[];
  /** Right figures by row and quarter. */
  figures: number[][];
}

export const seedPlan = (id: string): Plan =>
  validatePlan(JSON.parse(readFileSync(`${__dirname}/../../../seeds/${id}.json`, 'utf8')));

/** What is the same indicator stated twice is one figure, whichever word counts it. */
const sameKey = ({ name, measure }: Indicator): string => `${name}|${measure}`;

/**
 * Fills the plan's workbook and reports up to the quarter: plausible paths by measure, reasons where a row falls behind,
 * progress of tasks. The same seed gives the same workbook.
 */
export async function simulate(
  plan: Plan,
  quarter: Quarter,
  seed: number,
  roughShare = 0,
): Promise<Simulated> {
  const random = new Random(seed);
  const host = XlsxHost.create({ calculate: calculateLedger });
  await fillWorkbook(host, plan, { language: 'zh-CN', quarter });
  const known = new Map<string, number[]>();
  const indicators = rowsOf(host, plan);
  const figures = indicators.map((indicator) => {
    const pace: Pace = random.pick(['ahead', 'even', 'even', 'even', 'behind']);
    const flow: Flow = random.chance(roughShare) ? 'rough' : 'even';
    const own = figuresOf(indicator, pace, flow, random);
    const key = sameKey(indicator);
    const same = known.get(key) ?? own;
    known.set(key, same);
    return same;
  });
  host.paste(
    LEDGER,
    FIRST_ROW,
    columnOf('q1'),
    figures.map((row) => row.slice(0, quarter)),
  );
  const years = plan.tasks.map((task) => taskYear(task, random));
  for (const q of quarters.slice(0, quarter)) {
    const pasted = (key: TaskColumn, values: string[]) =>
      host.paste(
        TASKS,
        FIRST_ROW,
        taskColumnOf(key),
        values.map((value) => [value || null]),
      );
    pasted(
      `status${q}`,
      years.map((year) => year[q - 1]!.status),
    );
    pasted(
      `progress${q}`,
      years.map((year) => year[q - 1]!.text),
    );
  }
  explain(host, indicators, random);
  return { plan, quarter, host, indicators, figures };
}

function rowsOf(host: XlsxHost, plan: Plan): Indicator[] {
  const cells = host.workbook.requireSheet(LEDGER);
  const byId = new Map(plan.indicators.map((each) => [each.id, each]));
  const rows: Indicator[] = [];
  for (;;) {
    const found = byId.get(String(cells.valueAt(rowOf(rows.length), columnOf('id'))));
    if (!found) return rows;
    rows.push(found);
  }
}

/** Says why wherever the ledger itself shows a row behind. */
function explain(host: XlsxHost, indicators: Indicator[], random: Random): void {
  const cells = host.workbook.requireSheet(LEDGER);
  const reasons = indicators.map((indicator, n) => {
    const shown = String(cells.valueAt(rowOf(n), columnOf('status')) ?? '');
    return shown.includes('滞后') ? reasonFor(indicator, random) : null;
  });
  host.paste(
    LEDGER,
    FIRST_ROW,
    columnOf('explanation'),
    reasons.map((text) => [text]),
  );
}
