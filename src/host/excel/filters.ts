import { ProductError } from '../../language/errors';
import type { SheetPatch, WorkbookPatch } from '../../workbook/description';
import { withoutNulls, type KnownFilter, type KnownSheet, type KnownWorkbook } from './discover';

/**
 * Takes the filters of the tables off the sheets that are to be written: over rows that are not shown Excel writes arrays
 * into the wrong cells, or refuses them. One sync, and only where rows are hidden; the sheets are unprotected after it.
 * @throws ProductError `hiddenRows` where rows are hidden by other means; the sheet is as it was then.
 */
export async function takeFiltersOff(
  context: Excel.RequestContext,
  patch: WorkbookPatch,
  known: KnownWorkbook,
): Promise<void> {
  const hidden = patch.sheets.flatMap((described) => {
    const before = known.sheets.get(described.name);
    return before?.hasHiddenRows && changesContents(described, patch)
      ? [takeOff(context.workbook, described.name, before)]
      : [];
  });
  if (hidden.length === 0) return;
  await context.sync();
  for (const { before, tables } of hidden) before.filters = tables.items.flatMap(filtersOf);
  const refused = hidden.find(({ used }) => used.rowHidden !== false);
  if (refused) {
    for (const { sheet, before } of hidden) {
      putFiltersBack(sheet, before.filters);
      if (before.protected) sheet.protection.protect(before.allowed);
    }
    await context.sync();
    throw new ProductError('hiddenRows', { sheet: refused.name });
  }
  for (const { before } of hidden) before.isOpen = true;
}

function changesContents(sheet: SheetPatch, { seal }: WorkbookPatch): boolean {
  const blocks = [sheet.clear, sheet.values, sheet.formulas, sheet.tables];
  return seal?.sheet === sheet.name || blocks.some((each) => (each?.length ?? 0) > 0);
}

function takeOff(workbook: Excel.Workbook, name: string, before: KnownSheet) {
  const sheet = workbook.worksheets.getItem(name);
  const tables = sheet.tables.load(
    'items/name,items/columns/items/name,items/columns/items/filter/criteria',
  );
  if (before.protected) sheet.protection.unprotect();
  for (const table of before.tables) sheet.tables.getItem(table).clearFilters();
  return {
    name,
    sheet,
    before,
    tables,
    used: sheet.getUsedRangeOrNullObject(true).load('rowHidden'),
  };
}

function filtersOf(table: Excel.Table): KnownFilter[] {
  return table.columns.items.flatMap(({ name, filter }) => {
    const criteria = filter.criteria as Excel.FilterCriteria | null;
    return criteria ? [{ table: table.name, column: name, criteria: withoutNulls(criteria) }] : [];
  });
}

/** Filters as they were, over what the rows hold now; before the sheet is protected. */
export function putFiltersBack(sheet: Excel.Worksheet, filters: readonly KnownFilter[]): void {
  for (const { table, column, criteria } of filters) {
    sheet.tables.getItem(table).columns.getItem(column).filter.apply(criteria);
  }
}
