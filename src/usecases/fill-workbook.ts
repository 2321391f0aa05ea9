import { locateTable, type TableContents } from '../workbook/sheet/table/locate-table';
import { ledgerColumns } from '../workbook/sheets/ledger/ledger-columns';
import type { Host } from '../host/port';
import { formerTargets } from '../plan/adjustments/former-targets';
import { planChanges } from '../plan/adjustments/changes';
import type { Plan } from '../plan/model';
import { openQuestions } from '../plan/review';
import { without, withoutUndefined } from '../plan/without';
import { timeText } from '../check/findings/time-text';
import { keepBaselines } from '../rollover/carry-over';
import { workbookYear } from '../workbook/sheets/cover/cover-sheet';
import { layOutWorkbook } from '../workbook/lay-out-workbook';
import { definedNames } from '../workbook/defined-names';
import { isLedgerSheet, sheetNames } from '../workbook/registry';
import { ProductError } from '../language/errors';
import type { LedgerWorkbook } from '../workbook/read-ledger';
import { loadLedger, type LoadedLedger } from './load-ledger';
import { replanned, type ReadAndWrite, standingInTables, standingUnder } from './replanned';
import type { FillOptions, FillReport } from './types';
import { writeReports } from './write-reports';

/**
 * Fills a workbook with a plan, or brings one filled before up to the plan. Nothing that was entered is written over,
 * and a fill that failed or was cancelled is completed by filling again.
 * @throws ProductError anotherPlan, anotherYear, damagedSheet, noRoom, newerVersion
 */
export async function fillWorkbook(
  host: Host,
  stated: Plan,
  options: FillOptions,
): Promise<FillReport> {
  const { report, existing, plan } = await replanned(host, (again) => fill(again, stated, options));
  if (!options.asThen && existing) await bringReportsUp(host, existing, plan, options);
  return report;
}

/** What a fill did, with what was there before and what it filled in. */
interface Filled {
  report: FillReport;
  existing: LedgerWorkbook | null;
  plan: Plan;
}

async function fill(host: ReadAndWrite, stated: Plan, options: FillOptions): Promise<Filled> {
  const loaded = await loadLedger(host);
  const existing = loaded.workbook;
  refuseOtherContents(loaded, stated);
  const year = workbookYear(stated, existing?.cover.settings.year, options.year);
  const hasItsBaselines = options.dropsCarried || options.asThen;
  const filledFrom = hasItsBaselines ? null : (existing?.plan ?? null);
  const plan = withAdjustments(keepBaselines(stated, filledFrom, year), existing, options);
  const { patch, ledger, tasks, phasing } = layOutWorkbook({
    plan,
    language: options.language,
    year,
    quarter: options.quarter ?? null,
    existing,
    names: loaded.snapshot.names,
  });
  const isSealed = existing?.cover.version !== 0;
  if (ledger.added.length > 0) refuseContentBelow(existing?.ledger ?? null, isSealed);
  if (tasks.added.length > 0) refuseContentBelow(existing?.tasks ?? null, isSealed);
  if (phasing.added.length > 0) refuseContentBelow(existing?.phasing ?? null, isSealed);
  const { read } = loaded;
  const onCover = patch.sheets.filter(({ name }) => name === existing?.cover.sheet);
  const standing = existing
    ? [...standingInTables(patch.sheets, read), ...standingUnder(onCover, read)]
    : [];
  const { missing } = await host.write(patch, {
    standing,
    signal: options.signal,
    onProgress: options.onProgress,
  });
  const { unreviewed, unsettled } = openQuestions(plan);
  const report: FillReport = {
    refilled: existing !== null,
    indicators: ledger.rows.records.filter(Boolean).length,
    tasks: tasks.rows.records.filter(Boolean).length,
    added: existing ? [...ledger.added, ...tasks.added] : [],
    changed: [...ledger.changed, ...tasks.changed],
    gone: [...ledger.gone, ...tasks.gone],
    entriesKept: ledger.entriesKept + tasks.entriesKept + phasing.entriesKept,
    unreviewed,
    unsettled,
    missing,
  };
  return { report, existing, plan };
}

/**
 * Reports that are there look former targets up only where the plan has some: they are written again where it has, or had. A
 * fill that fails before that is completed by filling again.
 */
async function bringReportsUp(
  host: Host,
  { former, present }: LedgerWorkbook,
  plan: Plan,
  { signal, onProgress }: FillOptions,
): Promise<void> {
  if (!present.trend || (former === null && formerTargets(plan).length === 0)) return;
  await writeReports(host, {
    scores: present.scoring !== undefined,
    staysPut: true,
    signal,
    onProgress,
  });
}

/**
 * The plan with the record of what changed in the ledger: what was recorded before, and what this fill fills otherwise. The
 * workbook's own record counts, not the one that a plan's file brings.
 */
function withAdjustments(
  stated: Plan,
  existing: LedgerWorkbook | null,
  { reason = { kind: 'correction' }, on = timeText(new Date()).slice(0, 10), asThen }: FillOptions,
): Plan {
  if (asThen) return stated;
  const plan: Plan = without(stated, 'adjustments');
  const filled = existing?.plan;
  if (!filled) return plan;
  const { kind, from, basis } = reason;
  // In the order in which the format reads them back: the same plan again then writes the same.
  const made = planChanges(filled, plan).map(({ record, before, after }) =>
    withoutUndefined({ record, kind, on, from, basis, before, after }),
  );
  const adjustments = [...(filled.adjustments ?? []), ...made];
  return adjustments.length === 0 ? plan : { ...plan, adjustments };
}

/** Refuses before anything is written: a ledger without its cover, another district's, or sheets and names of the user's that we would need. */
function refuseOtherContents({ workbook, snapshot }: LoadedLedger, plan: Plan): void {
  if (!workbook) {
    const orphan = snapshot.cells.find(
      ({ sheet, values }) => locateTable(sheet, values, ledgerColumns, 'id')?.rows.length,
    );
    if (orphan) throw new ProductError('coverMissing', { sheet: orphan.sheet });
    const taken = snapshot.cells.find(
      ({ sheet, values }) =>
        isLedgerSheet(sheet) && values.some((row) => row.some((cell) => cell !== null)),
    );
    if (taken) throw new ProductError('sheetTaken', { sheet: taken.sheet });
    const wanted = Object.values<string>(definedNames).map((name) => name.toLowerCase());
    const clash = snapshot.names.find(
      ({ name, sheet }) => wanted.includes(name.toLowerCase()) && !isLedgerSheet(sheet),
    );
    if (clash) throw new ProductError('nameTaken', { name: clash.name, sheet: clash.sheet });
    return;
  }
  // A fill of ours that was cut short may have left half a sheet.
  const { district, version, goneLines, planId, planTitle } = workbook.cover;
  if (version === 0 && (district === '' || district === plan.district)) return;
  // Without its line the district is told by the plan's id.
  const isSame = goneLines.includes('district') ? planId === plan.id : district === plan.district;
  if (!isSame) {
    throw new ProductError('anotherPlan', {
      found: district || planTitle,
      wanted: plan.district,
    });
  }
  refuseOtherYear(workbook, plan);
  // What was entered on a sheet that was deleted or renamed would seem to be gone if an empty one stood in its place.
  if (!workbook.present.ledger && version > 0) {
    throw new ProductError('damagedSheet', { sheet: sheetNames.ledger[workbook.language] });
  }
  const [unreadable] = workbook.unreadable;
  if (unreadable !== undefined) throw new ProductError('damagedSheet', { sheet: unreadable });
}

/**
 * Another year's plan would turn the year's ledger into the other one's, entries included. A year on the cover that the
 * workbook's own plan does not have was typed there: filling again mends it.
 */
function refuseOtherYear({ cover, plan: own }: LedgerWorkbook, plan: Plan): void {
  const { year } = cover.settings;
  const years = !own || own.years.includes(year) ? [year] : own.years;
  if (years.some((each) => plan.years.includes(each))) return;
  throw new ProductError('anotherYear', {
    found: years.join('、'),
    wanted: plan.years.join('、'),
  });
}

/**
 * New rows go right below the last one: what somebody wrote there must not be written over. A first fill that was cut short may have
 * left rows without their ids.
 */
function refuseContentBelow(table: TableContents<string> | null, isSealed: boolean): void {
  if (!table || (!isSealed && table.rows.length === 0)) return;
  const row = table.values.findIndex(
    (cells, r) => r > table.lastRow && cells.some((cell) => cell !== null && cell !== ''),
  );
  if (row >= 0) throw new ProductError('noRoom', { sheet: table.sheet, row: String(row + 1) });
}
