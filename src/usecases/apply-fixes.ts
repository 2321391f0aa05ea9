import type { Fix } from '../check/findings/finding';
import type { Host, SheetCells } from '../host/port';
import type { Area } from '../workbook/address';
import type { CellValue, SheetPatch } from '../workbook/description';
import { replanned, standingUnder } from './replanned';
import { ENTERED } from '../workbook/sheet/figure-formats';

/** What became of some fixes. */
export interface FixReport {
  /** Those that were written; give them to `undoFixes` to take them back. */
  done: Fix[];
  /** Those whose cell holds something else by now: left alone. */
  skipped: Fix[];
}

/** Writes proposed values into the cells that still hold what was found there. Of several for a cell the first counts. */
export function applyFixes(host: Host, fixes: readonly Fix[]): Promise<FixReport> {
  const first = firstOfEachCell(fixes);
  return replanned(host, () =>
    replace(host, first, (fix) => ({ from: fix.before, to: fix.value })),
  );
}

/** Puts back what the cells held before, where they still hold what `applyFixes` wrote. */
export function undoFixes(host: Host, fixes: readonly Fix[]): Promise<FixReport> {
  return replanned(host, () =>
    replace(host, fixes, (fix) => ({ from: fix.value, to: fix.before })),
  );
}

interface Change {
  from: CellValue;
  to: CellValue;
}

async function replace(
  host: Host,
  fixes: readonly Fix[],
  changeOf: (fix: Fix) => Change,
): Promise<FixReport> {
  const wanted = new Set(fixes.map(({ cell }) => cell.sheet));
  const { cells } = await host.snapshot(
    (sheets) => sheets.map(({ name }) => name).filter((name) => wanted.has(name)),
    { formulas: true },
  );
  const sheets = new Map(cells.map((sheet) => [sheet.sheet, sheet]));
  const done = fixes.filter((fix) => holds(sheets.get(fix.cell.sheet), fix, changeOf(fix).from));
  const patches = [...sheets.keys()].flatMap((sheet) => {
    const here = done.filter(({ cell }) => cell.sheet === sheet);
    return here.length > 0 ? [patchOf(sheet, here, (fix) => changeOf(fix).to)] : [];
  });
  const standing = standingUnder(patches, (sheet) => sheets.get(sheet)?.values ?? null);
  if (patches.length > 0) await host.write({ sheets: patches, names: [] }, { standing });
  const written = new Set(done);
  return { done, skipped: fixes.filter((fix) => !written.has(fix)) };
}

/** A cell that became a formula is not what was found, whatever it shows. */
function holds(sheet: SheetCells | undefined, { cell }: Fix, value: CellValue): boolean {
  if (!sheet || sheet.formulas?.[cell.row]?.[cell.column]) return false;
  const found = sheet.values[cell.row]?.[cell.column] ?? null;
  return (found === '' ? null : found) === (value === '' ? null : value);
}

function patchOf(
  name: string,
  fixes: readonly Fix[],
  valueOf: (fix: Fix) => CellValue,
): SheetPatch {
  const runs = downwardRuns(fixes);
  // A cell formatted as text would keep a number as text; one that is not has this format already.
  const turned = (fix: Fix) => typeof valueOf(fix) === 'number' && typeof fix.before === 'string';
  return {
    name,
    values: runs.map((run) => ({ at: areaOf(run), values: run.map((fix) => [valueOf(fix)]) })),
    formats: downwardRuns(fixes.filter(turned)).map((run) => ({
      at: areaOf(run),
      format: { numberFormat: ENTERED },
    })),
    keepsProtection: true,
  };
}

/** Fixes of cells below each other together, so that a column of them is one call. */
function downwardRuns(fixes: readonly Fix[]): Fix[][] {
  const sorted = [...fixes].sort(
    (a, b) => a.cell.column - b.cell.column || a.cell.row - b.cell.row,
  );
  const runs: Fix[][] = [];
  for (const fix of sorted) {
    const run = runs[runs.length - 1];
    const last = run?.[run.length - 1]?.cell;
    if (last && last.column === fix.cell.column && last.row + 1 === fix.cell.row) run!.push(fix);
    else runs.push([fix]);
  }
  return runs;
}

const areaOf = (run: readonly Fix[]): Area => {
  const { row, column } = run[0]!.cell;
  return { row, column, rows: run.length, columns: 1 };
};

function firstOfEachCell(fixes: readonly Fix[]): Fix[] {
  const first = new Map<string, Fix>();
  for (const fix of fixes) {
    const { sheet, row, column } = fix.cell;
    const key = `${sheet}!${row},${column}`;
    if (!first.has(key)) first.set(key, fix);
  }
  return [...first.values()];
}
