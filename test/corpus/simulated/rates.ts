import { checkLedger } from '../../../src/check/check-ledger';
import type { Finding } from '../../../src/check/findings/finding';
import type { Quarter } from '../../../src/tracking/quarter';
import { loadForCheck } from '../../../src/usecases/load-ledger';
import { cellAddress } from '../../../src/workbook/address';
import { LEDGER } from '../good-workbook';
import { figureErrors, type FigureError, type Row } from './figure-errors';
import { Random } from './random';
import { columnOf, rowOf, type Simulated } from './workbook';

/** What a check said of workbooks with one error each. */
export interface Rates {
  planted: number;
  /** Something was said at the cell. */
  found: number;
  /** Of the severity it deserves. */
  rightSeverity: number;
  /** Proposals that would write another figure than the right one, in words. */
  wrongFixes: string[];
  /** Open findings elsewhere that the error brought about. */
  elsewhere: string[];
  missed: string[];
}

export const noRates = (): Rates => ({
  planted: 0,
  found: 0,
  rightSeverity: 0,
  wrongFixes: [],
  elsewhere: [],
  missed: [],
});

export const findingsOf = async ({ host }: Simulated): Promise<Finding[]> =>
  checkLedger(await loadForCheck(host));

/** What a clerk has to do something about. */
export const openOf = (findings: readonly Finding[]): Finding[] =>
  findings.filter(({ severity, toldInRow }) => severity !== 'information' && toldInRow === '');

const keyOf = ({ rule, sheet, row, column }: Finding): string =>
  `${rule} ${sheet}!${cellAddress(row, column)}`;

/** These say what the figure means for the schedule, not that it is wrong. */
const CONSEQUENCES = new Set(['behind-schedule', 'explanation-missing']);
const GRAVITY = ['information', 'verify', 'mandatory'] as const;

/** Plants every error in `draws` rows of a good workbook, one at a time, and adds up what the check says. */
export async function plantFigures(sim: Simulated, draws: number, rates: Rates): Promise<void> {
  const before = new Set(openOf(await findingsOf(sim)).map(keyOf));
  const random = new Random(sim.quarter);
  for (const error of figureErrors) {
    const rows = candidates(sim, error, random);
    for (let i = 0; i < draws && rows.length > 0; i++) {
      const at = Math.floor(random.next() * rows.length);
      await plantOne(sim, error, rows.splice(at, 1)[0]!, before, rates);
    }
  }
}

interface Candidate {
  n: number;
  wrong: ReturnType<FigureError['wrong']>;
}

function candidates(sim: Simulated, error: FigureError, random: Random): Candidate[] {
  return sim.indicators
    .map((indicator, n) => {
      const figures = sim.figures[n]!.slice(0, sim.quarter);
      const row: Row = { indicator, year: sim.plan.years[0]!, quarter: sim.quarter, figures };
      return { n, wrong: error.wrong(row, random) };
    })
    .filter(({ n, wrong }) => wrong !== null && wrong !== sim.figures[n]![sim.quarter - 1]);
}

async function plantOne(
  sim: Simulated,
  error: FigureError,
  { n, wrong }: Candidate,
  before: ReadonlySet<string>,
  rates: Rates,
): Promise<void> {
  const { host, quarter } = sim;
  const [row, column] = [rowOf(n), columnOf(`q${quarter as Quarter}`)];
  const right = sim.figures[n]![quarter - 1]!;
  host.edit(LEDGER, row, column, wrong === '' ? null : wrong);
  const findings = await findingsOf(sim);
  host.edit(LEDGER, row, column, right);
  const what = `${error.name}: ${sim.indicators[n]!.name} ${right} → ${String(wrong)}`;
  const here = findings.filter(
    (each) => each.row === row && each.column === column && !CONSEQUENCES.has(each.rule),
  );
  rates.planted++;
  if (here.length > 0) rates.found++;
  else rates.missed.push(what);
  const gravest = Math.max(...here.map(({ severity }) => GRAVITY.indexOf(severity)));
  if (GRAVITY[gravest] === error.severity) rates.rightSeverity++;
  for (const finding of findings) {
    if (before.has(keyOf(finding))) continue;
    const { fix } = finding;
    const isRight = fix?.cell.row === row && fix.cell.column === column && fix.value === right;
    if (fix && !isRight) rates.wrongFixes.push(`${what}: ${String(fix.value)}`);
    if (finding.row !== row && openOf([finding]).length > 0) {
      rates.elsewhere.push(`${what}: ${keyOf(finding)}`);
    }
  }
}
