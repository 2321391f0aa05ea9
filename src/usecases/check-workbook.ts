import { checkLedger } from '../check/check-ledger';
import type { Host } from '../host/port';
import type { Plan } from '../plan/model';
import { keepBaselines } from '../rollover/carry-over';
import { quarters, type Quarter } from '../tracking/quarter';
import type { TableContents } from '../workbook/sheet/table/locate-table';
import { quarterColumns, type LedgerColumn } from '../workbook/sheets/ledger/ledger-columns';
import type { TaskColumn } from '../workbook/sheets/tasks/task-columns';
import type { LedgerWorkbook } from '../workbook/read-ledger';
import { withExplanations } from '../check/explanations/explanations';
import { loadForCheck } from './load-ledger';
import { fingerprintOf } from './is-as-checked';
import type { Finding } from '../check/findings/finding';
import type { CheckReport } from '../check/findings/checked-finding';

export interface CheckOptions {
  /** Checks as of this quarter instead of the one on the cover: what was filled later is left out. */
  quarter?: Quarter;
  /** Plan to compare with instead of the one the workbook carries. */
  plan?: Plan;
}

/**
 * Checks every indicator, task and sheet, and puts the explanations given beside the findings; writes nothing. The workbook of an
 * office is checked by the rules about its own rows.
 * @throws ProductError noLedger, damagedSheet, newerVersion
 */
export async function checkWorkbook(host: Host, options: CheckOptions = {}): Promise<CheckReport> {
  const read = await loadForCheck(host);
  // An office is asked for one quarter.
  const workbook = read.office === undefined ? asOf(read, options.quarter) : read;
  const { cover, ledger } = workbook;
  // What was carried over from last year's ledger is no change against the plan's file.
  const plan = options.plan && keepBaselines(options.plan, workbook.plan, cover.settings.year);
  return {
    planId: cover.planId,
    district: cover.district,
    quarter: cover.settings.quarter,
    ...(workbook.office !== undefined && { office: workbook.office }),
    indicators: ledger?.rows.length ?? 0,
    findings: withExplanations(ofOffice(checkLedger(workbook, { plan }), workbook), workbook),
    ...(host.kind === 'excel' && { fingerprint: fingerprintOf(read) }),
  };
}

/** The rows of an office name no lead: it leads them all. */
const ofOffice = (findings: Finding[], { office }: LedgerWorkbook): Finding[] =>
  office === undefined
    ? findings
    : findings.map((finding) => ({ ...finding, leadUnits: [office] }));

function asOf(workbook: LedgerWorkbook, quarter: Quarter | undefined): LedgerWorkbook {
  if (quarter === undefined) return workbook;
  const { cover } = workbook;
  // Whoever names the quarter need not be told that the cover names none.
  const problems = cover.problems.filter(({ name }) => name !== 'quarter');
  const settings = { ...cover.settings, quarter };
  return {
    ...workbook,
    cover: { ...cover, settings, problems },
    ledger: workbook.ledger && without(workbook.ledger, ledgerAfter(quarter)),
    tasks: workbook.tasks && without(workbook.tasks, tasksAfter(quarter)),
  };
}

const later = (quarter: Quarter) => quarters.filter((each) => each > quarter);

const ledgerAfter = (quarter: Quarter): LedgerColumn[] =>
  later(quarter).map((each) => quarterColumns[each]);

const tasksAfter = (quarter: Quarter): TaskColumn[] =>
  later(quarter).flatMap((each) => [`status${each}` as const, `progress${each}` as const]);

/** A table as it was before these columns were filled. */
function without<K extends string>(
  table: TableContents<K>,
  columns: readonly K[],
): TableContents<K> {
  const places = columns.map((key) => table.columns[key]);
  const emptied = <V>(cells: readonly V[][]): (V | null)[][] =>
    cells.map((row, i) =>
      i <= table.headingRow ? row : row.map((cell, at) => (places.includes(at) ? null : cell)),
    );
  return {
    ...table,
    values: emptied(table.values),
    formulas: table.formulas && emptied(table.formulas),
  };
}
