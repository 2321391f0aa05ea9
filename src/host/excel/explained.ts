import type { WorkbookPatch } from '../../workbook/description';
import type { StandingCells } from '../../workbook/standing-cells';
import { isError, ProductError } from '../../language/errors';
import type { OfficeApi } from './api';
import { AFTER_EDITING } from './editing';
import { isFilteredConflict, isOneForAllRefused, isProtectionRefused } from './errors';
import { askRows, writtenRows } from './hidden-rows';
import { askStanding, refuseChanged } from './meanwhile';

/**
 * A refusal with the sheet that it is about, which Excel does not say. To be asked before anything is put back.
 * @returns the error itself where nothing is found out about it.
 */
export async function explained(
  api: OfficeApi,
  patch: WorkbookPatch,
  cause: unknown,
  standing: readonly StandingCells[] = [],
): Promise<unknown> {
  // Of rows that moved, Excel says no more than that locked cells were met.
  if (isProtectionRefused(cause)) {
    const changed = await changedSince(api, patch, standing);
    if (changed) return changed;
  }
  const told = explanations.find(({ isOf }) => isOf(cause));
  if (!told) return cause;
  try {
    const found = await api.Excel.run(AFTER_EDITING, (context) => told.find(context, patch));
    return found === undefined
      ? cause
      : new ProductError(told.code, told.details(found), { cause });
  } catch {
    return cause;
  }
}

/** Null where all stands as it did, or Excel does not say. */
function changedSince(
  api: OfficeApi,
  patch: WorkbookPatch,
  standing: readonly StandingCells[],
): Promise<ProductError | null> {
  const asking = api.Excel.run(AFTER_EDITING, async (context) => {
    const asked = patch.sheets.map((described) => {
      const sheet = context.workbook.worksheets.getItem(described.name);
      return { described, cells: askStanding(sheet, described.name, standing) };
    });
    if (standing.length > 0) await context.sync();
    for (const { described, cells } of asked) refuseChanged(described, cells);
    return null;
  });
  return asking.catch((error: unknown) => (isError(error, 'changedMeanwhile') ? error : null));
}

type Find = (context: Excel.RequestContext, patch: WorkbookPatch) => Promise<string | undefined>;

/** Sheets are opened in the order of the patch: the first that is still protected refused. */
const stillProtected: Find = async (context, { sheets }) => {
  const { worksheets } = context.workbook;
  worksheets.load('items/name,items/protection/protected');
  await context.sync();
  const closed = worksheets.items.filter(({ protection }) => protection.protected);
  return sheets.find(({ name }) => closed.some((each) => each.name === name))?.name;
};

const withHiddenRows: Find = async (context, patch) => {
  const { worksheets } = context.workbook;
  worksheets.load('items/name');
  await context.sync();
  const present = patch.sheets.filter(({ name }) =>
    worksheets.items.some((each) => each.name === name),
  );
  const asked = present.map((described) => ({
    name: described.name,
    rows: askRows(worksheets.getItem(described.name), writtenRows(described, patch)),
  }));
  await context.sync();
  return asked.find(({ rows }) => rows.isHidden())?.name;
};

/** Tables of which columns are named in formulas. */
const TABLES = /(?<![\p{L}\p{N}_.\]'])([\p{L}_][\p{L}\p{N}_.]*)\[/gu;

/** One that formulas name was made a range, or deleted with its sheet. */
const missingTable: Find = async (context, { sheets }) => {
  const { tables } = context.workbook;
  tables.load('items/name');
  await context.sync();
  const known = [
    ...tables.items.map(({ name }) => name),
    ...sheets.flatMap((sheet) => (sheet.tables ?? []).map(({ name }) => name)),
  ];
  const named = sheets.flatMap(({ formulas = [] }) =>
    formulas.flatMap(({ template }) =>
      [...template.replace(/"[^"]*"/g, '').matchAll(TABLES)].map((match) => match[1]!),
    ),
  );
  return named.find((name) => !known.includes(name));
};

const ofSheet = (sheet: string) => ({ sheet });
const ofTable = (table: string) => ({ table });

/** Refusals that are about one sheet or table, with what they mean and how it is found. */
const explanations = [
  { isOf: isProtectionRefused, code: 'sheetProtected', find: stillProtected, details: ofSheet },
  { isOf: isFilteredConflict, code: 'hiddenRows', find: withHiddenRows, details: ofSheet },
  { isOf: isOneForAllRefused, code: 'tableGone', find: missingTable, details: ofTable },
] as const;
