import type { WorkbookPatch } from '../../workbook/description';
import { ProductError } from '../../language/errors';
import type { WriteOptions, WriteReport } from '../port';
import type { OfficeApi } from './api';
import { intoBatches } from './batches';
import { discover, type KnownWorkbook } from './discover';
import { AFTER_EDITING, NOT_WHILE_EDITING } from './editing';
import { isProtectionRefused, isFilterRefused, isNotShown } from './errors';
import { takeFiltersOff } from './filters';
import type { NullObjects } from './null-objects';
import { isLeftProtected, planSteps, type Step } from './steps';
import type { TakenOff } from './taken-off';

/** What a host learns of its Excel, and what it has to put back. */
export interface HostMemory {
  readonly nulls: NullObjects;
  readonly taken: TakenOff;
}

/** This Excel gave every cell of a range the same formula text, with the references of the first. */
class NotFilled extends Error {}

/**
 * Writes a patch: one sync to see what exists, then usually three to write, whatever the number of rows. Where Excel turns
 * out not to move the references of a formula that was given for a whole range, the patch is written once more, with a
 * formula for each cell.
 */
export async function writePatch(
  api: OfficeApi,
  patch: WorkbookPatch,
  options: WriteOptions,
  memory: HostMemory,
): Promise<WriteReport> {
  try {
    await writeWith(true, api, patch, options, memory);
    return { missing: [] };
  } catch (error) {
    // The filters are off by now: written once more, the patch ends without them.
    if (isFilterRefused(error)) {
      memory.taken.forgetFilters();
      await writeWith(true, api, patch, options, memory);
      return { missing: ['filters'] };
    }
    if (!(error instanceof NotFilled)) throw error;
    await writeWith(false, api, patch, options, memory);
    return { missing: [] };
  }
}

/** @param fills whether Excel is trusted with filling formulas down. */
async function writeWith(
  fills: boolean,
  api: OfficeApi,
  patch: WorkbookPatch,
  options: WriteOptions,
  memory: HostMemory,
): Promise<void> {
  refuseIfCancelled(options.signal);
  const { nulls, taken } = memory;
  try {
    // Says at once that a cell is being edited; once something is written, waiting is better than half a workbook.
    const known = await api.Excel.run(NOT_WHILE_EDITING, async (context) => {
      const find = (chains: boolean) => discover(context, patch, taken, chains);
      const found = await nulls.chaining(find);
      await takeFiltersOff(context, patch, found, taken);
      return found;
    });
    rememberProtection(patch, known, taken);
    const steps = planSteps(patch, known, fills);
    if (patch.activate !== undefined) steps.push(activateStep(patch.activate));
    await api.Excel.run(AFTER_EDITING, async (context) => {
      let done = 0;
      for (const batch of intoBatches(steps)) {
        refuseIfCancelled(options.signal);
        const isAnswered = await send(context, batch);
        if (batch.some((step) => !isFilled(step, isAnswered))) throw new NotFilled();
        for (const { closes } of batch) if (closes !== undefined) taken.forget(closes);
        for (const { finishes } of batch) {
          if (finishes === undefined) continue;
          done += 1;
          options.onProgress?.({ sheet: finishes, done, total: patch.sheets.length });
        }
      }
    });
  } catch (error) {
    if (!isWrittenAgain(error)) await taken.putBack(api);
    if (isProtectionRefused(error)) await explainRefusal(api, patch, error);
    throw error;
  }
}

/** The errors after which `writePatch` goes on by itself. */
const isWrittenAgain = (error: unknown) => isFilterRefused(error) || error instanceof NotFilled;

/** Of the sheets that the first step unprotects. */
function rememberProtection(patch: WorkbookPatch, known: KnownWorkbook, taken: TakenOff): void {
  for (const { name, keepsProtection } of patch.sheets) {
    const before = known.sheets.get(name);
    if (!before || before.isOpen || isLeftProtected(before)) continue;
    const { filters, allowed } = before;
    if (allowed) taken.remember(name, { filters, allowed, staysOpen: !keepsProtection });
  }
}

function refuseIfCancelled(signal: AbortSignal | undefined): void {
  if (signal?.aborted) throw new ProductError('cancelled');
}

/** Without an answer nobody knows. */
function isFilled(step: Step, isAnswered: boolean): boolean {
  return step.isFilled === undefined || (isAnswered && step.isFilled());
}

/**
 * Carries out some steps in one request, without Excel calculating or drawing in between.
 * @returns false where all was done but for showing a sheet, which needs the workbook in front: nothing is answered then.
 */
async function send(context: Excel.RequestContext, steps: readonly Step[]): Promise<boolean> {
  const { application } = context.workbook;
  application.suspendApiCalculationUntilNextSync();
  application.suspendScreenUpdatingUntilNextSync();
  for (const step of steps) step.apply(context.workbook);
  try {
    await context.sync();
    return true;
  } catch (error) {
    if (!isNotShown(error)) throw error;
    return false;
  }
}

/** The very last step, so that nothing is left undone where it is refused. */
function activateStep(sheet: string): Step {
  return { bytes: 500, apply: (workbook) => workbook.worksheets.getItem(sheet).activate() };
}

/** Excel does not say which sheet refused: it is the first of the patch that is still protected. */
async function explainRefusal(api: OfficeApi, patch: WorkbookPatch, cause: unknown): Promise<void> {
  const closed = await api.Excel.run(AFTER_EDITING, async (context) => {
    const { worksheets } = context.workbook;
    worksheets.load('items/name,items/protection/protected');
    await context.sync();
    const found = worksheets.items.filter(({ protection }) => protection.protected);
    return new Set(found.map(({ name }) => name));
  });
  const sheet = patch.sheets.find(({ name }) => closed.has(name))?.name;
  if (sheet !== undefined) throw new ProductError('sheetProtected', { sheet }, { cause });
}
