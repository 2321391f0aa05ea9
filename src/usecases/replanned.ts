import { isError, ProductError } from '../language/errors';
import type { Host, SheetCells } from '../host/port';
import { WrittenOver, type StandingCells } from '../workbook/standing-cells';
import type { Area } from '../workbook/address';
import type { CellValue, SheetPatch, ValueBlock } from '../workbook/description';
import { ledgerColumns } from '../workbook/sheets/ledger/ledger-columns';
import { phasingColumns } from '../workbook/sheets/phasing/phasing-columns';
import type { ColumnSpec } from '../workbook/sheet/table/column';
import { isSignature } from '../workbook/sheet/signature';
import { locateTable, textOf } from '../workbook/sheet/table/locate-table';
import { taskColumns } from '../workbook/sheets/tasks/task-columns';

/** How often a use case reads anew because of what was entered meanwhile. */
const MOST_ATTEMPTS = 3;

/** What reads a workbook and writes into it. */
export type ReadAndWrite = Pick<Host, 'snapshot' | 'write'>;

/**
 * Reads, plans and writes; once more where something was entered between reading and writing.
 * @param attempt does all of it through what it is given.
 * @throws ProductError changedMeanwhile where that goes on
 */
export async function replanned<T>(
  host: ReadAndWrite,
  attempt: (host: ReadAndWrite) => Promise<T>,
): Promise<T> {
  const read = new Map<string, SheetCells>();
  const over = new Set<string>();
  const stood: StandingCells[] = [];
  for (let attempts = 1; ; attempts++) {
    try {
      return await attempt(withMemory(host, read, over));
    } catch (error) {
      if (error instanceof WrittenOver) stood.push(...error.stood);
      if (attempts === MOST_ATTEMPTS || !isError(error, 'changedMeanwhile')) {
        throw await givenUp(host, stood, error);
      }
      if (!(error instanceof WrittenOver)) continue;
      for (const cells of error.stood) {
        enter(read.get(cells.sheet), cells);
        over.add(cells.sheet);
      }
    }
  }
}

/**
 * What was typed into sheets that were written over is entered where it stood, for whoever does it all again.
 * @returns the error to end with, which names the sheets where that did not come about.
 */
async function givenUp(
  host: ReadAndWrite,
  stood: readonly StandingCells[],
  error: unknown,
): Promise<unknown> {
  const names = [...new Set(stood.map(({ sheet }) => sheet))];
  if (names.length === 0) return error;
  const sheets = names.map((name) => ({
    name,
    values: stood.filter(({ sheet }) => sheet === name),
    keepsProtection: true as const,
  }));
  try {
    await host.write({ sheets, names: [] });
    return error;
  } catch {
    if (!(error instanceof ProductError)) return error;
    const { code, details, cause } = error;
    const over = [...new Set([...names, ...(details.over ?? '').split('、').filter(Boolean)])];
    return new ProductError(code, { ...details, over: over.join('、') }, { cause });
  }
}

/**
 * The host, but that sheets that were written over are what was read of them, with what was typed since: what they hold by now is
 * what is to be written once more.
 */
const withMemory = (
  host: ReadAndWrite,
  read: Map<string, SheetCells>,
  over: ReadonlySet<string>,
): ReadAndWrite => ({
  snapshot: async (...args) => {
    const snapshot = await host.snapshot(...args);
    const cells = snapshot.cells.map((now) => {
      const known = over.has(now.sheet) ? read.get(now.sheet) : undefined;
      return known ?? now;
    });
    for (const each of cells) read.set(each.sheet, each);
    return { ...snapshot, cells };
  },
  write: (patch, { standing = [], ...options } = {}) =>
    host.write(patch, { ...options, standing: standing.filter(({ sheet }) => !over.has(sheet)) }),
});

function enter(known: SheetCells | undefined, { at, values }: StandingCells): void {
  if (!known) return;
  values.forEach((line, i) => {
    const row = (known.values[at.row + i] ??= []);
    line.forEach((value, j) => (row[at.column + j] = value));
  });
}

/** Cells as they were read from A1. */
type Read = Pick<SheetCells, 'sheet' | 'values'>;

/** An area as it was read. */
export function standingAt({ sheet, values }: Read, at: Area): StandingCells {
  const cells = Array.from({ length: at.rows }, (_, i) =>
    Array.from({ length: at.columns }, (_, j) => values[at.row + i]?.[at.column + j] ?? null),
  );
  return { sheet, at, values: cells };
}

/** What stands in the cells that patches of people's own cells write over, and the ids of their rows. */
export function standingUnder(
  patches: readonly SheetPatch[],
  read: (sheet: string) => CellValue[][] | null,
): StandingCells[] {
  return patches.flatMap(({ name: sheet, values: blocks = [] }) => {
    const values = read(sheet);
    if (!values) return [];
    const id = idColumnOf(sheet, values);
    return blocks.flatMap(({ at }: ValueBlock) => [
      standingAt({ sheet, values }, at),
      ...(id === null ? [] : [standingAt({ sheet, values }, { ...at, column: id, columns: 1 })]),
    ]);
  });
}

/**
 * The ids of the tables that patches write, with the rows that are to be added, where nothing may stand.
 */
export function standingInTables(
  patches: readonly SheetPatch[],
  read: (sheet: string) => CellValue[][] | null,
): StandingCells[] {
  return patches.flatMap(({ name: sheet, tables = [] }) => {
    const values = read(sheet);
    const column = values && idColumnOf(sheet, values);
    if (!values || column === null) return [];
    return tables.flatMap(({ area }) => {
      const first = area.row + 1;
      const end = area.row + area.rows;
      const added = Math.min(end, Math.max(first, values.length));
      return [
        standingAt({ sheet, values }, { row: first, column, rows: added - first, columns: 1 }),
        ...(end > added
          ? [standingAt({ sheet, values }, { ...area, row: added, rows: end - added })]
          : []),
      ].filter(({ at }) => at.rows > 0);
    });
  });
}

/** What people typed into sheets that patches lay out anew: what is open now, and lines for signatures as they stood. */
export function standingOpen(
  patches: readonly SheetPatch[],
  read: (sheet: string) => CellValue[][] | null,
): StandingCells[] {
  return patches.flatMap(({ name: sheet, formats = [] }) => {
    const values = read(sheet);
    if (!values || values.length === 0) return [];
    const signed = values.findIndex(([first]) => isSignature(textOf(first)));
    const areas = formats.filter(({ format }) => format.locked === false).map(({ at }) => at);
    if (signed >= 0) areas.push({ row: signed, column: 0, rows: 1, columns: 1 });
    return areas.map((at) => standingAt({ sheet, values }, at));
  });
}

/** Null where the rows of a sheet have no ids. */
function idColumnOf(sheet: string, values: CellValue[][]): number | null {
  const tables: readonly (readonly ColumnSpec<string>[])[] = [
    ledgerColumns,
    taskColumns,
    phasingColumns,
  ];
  for (const specs of tables) {
    const table = locateTable(sheet, values, specs, 'id');
    if (table) return table.columns.id ?? null;
  }
  return null;
}
