import { ProductError } from '../../language/errors';
import type { SheetPatch, WorkbookPatch } from '../../workbook/description';
import { withoutNulls, type KnownSheet, type KnownWorkbook } from './discover';
import { askRows } from './hidden-rows';
import { putFiltersBack, type KnownFilter, type TakenOff } from './taken-off';

/**
 * Takes the filters of the tables off the sheets that are to be written: over rows that are not shown Excel writes arrays
 * into the wrong cells, or refuses them. Two syncs, and only where rows are hidden: what the filters are is known before
 * the first is gone. The sheets are unprotected after it.
 * @param shows rows that are hidden by other means are shown: what an attempt before this one put astray has to be put right.
 * @throws ProductError `hiddenRows` where rows are hidden by other means; the sheet is as it was then.
 */
export async function takeFiltersOff(
  context: Excel.RequestContext,
  patch: WorkbookPatch,
  known: KnownWorkbook,
  taken: TakenOff,
  shows: boolean,
): Promise<void> {
  const hidden = patch.sheets.flatMap((described) => {
    const before = known.sheets.get(described.name);
    return before?.hasHiddenRows && before.written
      ? [read(context.workbook, described, before)]
      : [];
  });
  if (hidden.length === 0) return;
  await context.sync();
  const opened = hidden.map(({ described, sheet, before, tables }) => {
    before.filters = joined(before.filters, tables.items.flatMap(filtersOf));
    const { filters, allowed } = before;
    const { staysOpen } = taken.remember(described.name, { filters, allowed });
    if (before.protected) sheet.protection.unprotect();
    for (const table of before.tables) sheet.tables.getItem(table).clearFilters();
    return { name: described.name, sheet, before, rows: askRows(sheet, before.written), staysOpen };
  });
  await context.sync();
  const stillHidden = opened.filter(({ rows }) => rows.isHidden());
  const [refused] = stillHidden;
  if (refused && shows) {
    for (const { rows } of stillHidden) rows.show();
    await context.sync();
  } else if (refused) {
    // One that an attempt before this left half written stays open, and its protection remembered.
    const isLeftOpen = ({ before, staysOpen }: (typeof opened)[number]) =>
      !before.protected && staysOpen;
    for (const each of opened) {
      const { sheet, before } = each;
      putFiltersBack(sheet, before.filters);
      if (before.allowed && !isLeftOpen(each)) sheet.protection.protect(before.allowed);
    }
    await context.sync();
    for (const each of opened) {
      if (isLeftOpen(each)) taken.remember(each.name, { ...taken.of(each.name)!, filters: [] });
      else taken.forget(each.name);
    }
    throw new ProductError('hiddenRows', { sheet: refused.name });
  }
  for (const { before } of opened) before.isOpen = true;
}

function read(workbook: Excel.Workbook, described: SheetPatch, before: KnownSheet) {
  const sheet = workbook.worksheets.getItem(described.name);
  const tables = sheet.tables.load(
    'items/name,items/columns/items/name,items/columns/items/filter/criteria',
  );
  return { described, sheet, before, tables };
}

function filtersOf(table: Excel.Table): KnownFilter[] {
  return table.columns.items.flatMap(({ name, filter }) => {
    const criteria = filter.criteria as Excel.FilterCriteria | null;
    return criteria ? [{ table: table.name, column: name, criteria: withoutNulls(criteria) }] : [];
  });
}

/** Filters of an attempt that failed, and those that were set since. */
function joined(earlier: readonly KnownFilter[], now: readonly KnownFilter[]): KnownFilter[] {
  const isNew = ({ table, column }: KnownFilter) =>
    !now.some((each) => each.table === table && each.column === column);
  return [...earlier.filter(isNew), ...now];
}
