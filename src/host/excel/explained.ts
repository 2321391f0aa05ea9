import type { WorkbookPatch } from '../../workbook/description';
import { ProductError } from '../../language/errors';
import type { OfficeApi } from './api';
import { AFTER_EDITING } from './editing';
import { isFilteredConflict, isProtectionRefused } from './errors';
import { askRows, writtenRows } from './hidden-rows';

/**
 * A refusal with the sheet that it is about, which Excel does not say. To be asked before anything is put back.
 * @returns the error itself where nothing is found out about it.
 */
export async function explained(
  api: OfficeApi,
  patch: WorkbookPatch,
  cause: unknown,
): Promise<unknown> {
  const told = explanations.find(({ isOf }) => isOf(cause));
  if (!told) return cause;
  try {
    const sheet = await api.Excel.run(AFTER_EDITING, (context) => told.find(context, patch));
    return sheet === undefined ? cause : new ProductError(told.code, { sheet }, { cause });
  } catch {
    return cause;
  }
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

/** Refusals that are about one sheet, with what they mean and how it is found. */
const explanations = [
  { isOf: isProtectionRefused, code: 'sheetProtected', find: stillProtected },
  { isOf: isFilteredConflict, code: 'hiddenRows', find: withHiddenRows },
] as const;
