import type { WorkbookPatch } from '../../workbook/description';
import { ProductError } from '../../language/errors';
import type { WorkbookModel } from '../../xlsx/model/workbook';
import type { WriteOptions } from '../port';
import { applySheetPatch, applyValues } from './apply-sheet-patch';

/**
 * Writes a patch that was found good into the model, sheet by sheet, with a pause before each.
 * @throws ProductError `cancelled` between two sheets; what was written before stays.
 */
export async function applyPatch(
  model: WorkbookModel,
  patch: WorkbookPatch,
  { signal, onProgress }: WriteOptions,
): Promise<void> {
  const total = patch.sheets.length;
  for (const [index, sheet] of patch.sheets.entries()) {
    await pause();
    if (signal?.aborted) throw new ProductError('cancelled');
    applySheetPatch(model, sheet);
    // With its sheet, so that what was written before a cancel is recognised when it is written again.
    for (const name of patch.names.filter((name) => name.sheet === sheet.name)) {
      model.setName(name);
    }
    onProgress?.({ sheet: sheet.name, done: index + 1, total });
  }
  const written = new Set(patch.sheets.map(({ name }) => name));
  for (const name of patch.names) if (!written.has(name.sheet)) model.setName(name);
  if (patch.seal) applyValues(model.requireSheet(patch.seal.sheet), patch.seal);
  if (patch.activate !== undefined) {
    model.activeSheet = model.requireSheet(patch.activate).name;
  }
}

/** Lets the page draw and the user cancel. */
function pause(): Promise<void> {
  return new Promise((resolve) => setTimeout(resolve, 0));
}
