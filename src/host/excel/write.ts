import type { WorkbookPatch } from '../../workbook/description';
import { isError, ProductError } from '../../language/errors';
import type { Capability, WriteOptions, WriteReport } from '../port';
import type { OfficeApi } from './api';
import type { LeftAstray } from './astray';
import { intoBatches } from './batches';
import { isLeftProtected } from './closing';
import { discover, type KnownWorkbook } from './discover';
import { AFTER_EDITING, NOT_WHILE_EDITING } from './editing';
import {
  isChartRefused,
  isFilterRefused,
  isNotShown,
  isOneForAllRefused,
  isProtectedMeanwhile,
  isRefusedAtFirst,
} from './errors';
import { takeFiltersOff } from './filters';
import { giveUp, isToBeRighted } from './give-up';
import { isHiddenMeanwhile, watchHiddenRows } from './hidden-meanwhile';
import type { KeptGaps } from './kept-gaps';
import { withoutStanding } from './kept-ids';
import { Meanwhile } from './meanwhile';
import type { NullObjects } from './null-objects';
import type { Step } from './step';
import { planSteps } from './steps';
import type { TakenOff } from './taken-off';
import type { Unfinished } from './unfinished';

/** What a host learns of its Excel, and what it has to put back. */
export interface HostMemory {
  readonly nulls: NullObjects;
  readonly taken: TakenOff;
  readonly unfinished: Unfinished;
  readonly gaps: KeptGaps;
  readonly astray: LeftAstray<Meanwhile>;
}

/** This Excel gave every cell of a range the same formula text, with the references of the first. */
class NotFilled extends Error {}

/** What an Excel is trusted with, until it turns out otherwise. */
interface Ways {
  /** One formula or format is given for a whole range. */
  fills: boolean;
  /** Each chart has a request of its own, so that one that is refused does not end the write. */
  chartsApart: boolean;
  /** How often the patch was begun before: by now Excel may have written over what it was to leave alone. */
  before: number;
  /** Rows were hidden while one of those attempts wrote. */
  shows: boolean;
}

/** Somebody who filters again and again is told, in the end. */
const MOST_FILTERED = 3;
/** How often a write that fails is begun again because some of it stands in wrong rows. */
const MOST_RIGHTED = 2;

/**
 * Writes a patch: one sync to see what exists, then usually three to write, whatever the number of rows. Where Excel turns
 * out not to do a part of it in the way that costs least, the patch is written once more in the way that always works.
 */
export function writePatch(
  api: OfficeApi,
  described: WorkbookPatch,
  options: WriteOptions,
  memory: HostMemory,
): Promise<WriteReport> {
  const ways: Ways = { fills: true, chartsApart: false, before: 0, shows: false };
  const standing = options.standing ?? [];
  const patch = withoutStanding(described, standing);
  return writeUntilDone(ways, api, patch, options, memory, new Meanwhile(patch, standing));
}

/**
 * Puts right what a write that failed left in wrong rows; to be called before anything is read, for ids are among it.
 * @throws what keeps that from being done: a sheet that is under a password by now
 */
export async function putAstrayRight(api: OfficeApi, memory: HostMemory): Promise<void> {
  for (let left = memory.astray.take(); left; left = memory.astray.take()) {
    const { patch, begun } = left;
    try {
      await begun.astray.look(api);
      const sheets = begun.astray.toBeRighted;
      if (sheets.length === 0) continue;
      const ways: Ways = { fills: true, chartsApart: false, before: 1, shows: true };
      await writeUntilDone(ways, api, { sheets, names: [] }, {}, memory, begun);
    } catch (error) {
      // What was typed since is in its place, and so is what stood before the write.
      if (isError(error, 'changedMeanwhile')) continue;
      if (!memory.astray.isLeft(begun)) memory.astray.leave(patch, begun);
      throw error;
    }
  }
}

async function writeUntilDone(
  first: Ways,
  api: OfficeApi,
  patch: WorkbookPatch,
  options: WriteOptions,
  memory: HostMemory,
  meanwhile: Meanwhile,
): Promise<WriteReport> {
  const missing = new Set<Capability>();
  let ways = first;
  let filtered = 0;
  let righted = 0;
  for (;;) {
    try {
      if (!(await writeOnce(ways, api, patch, options, memory, meanwhile))) missing.add('charts');
      return { missing: [...missing] };
    } catch (error) {
      if (isFilterRefused(error) && !missing.has('filters')) {
        // They are off by now: written once more, the patch ends without them.
        memory.taken.forgetFilters();
        missing.add('filters');
      } else if (isHiddenMeanwhile(error) && filtered < MOST_FILTERED) {
        filtered += 1;
        ways = { ...ways, shows: true };
      } else if (isProtectedMeanwhile(error) && ways.before < MOST_FILTERED) {
        // Begun once more, it opens the sheet, or names the one that does not open.
      } else {
        const other = otherWays(ways, error);
        const isRighted = !other && righted < MOST_RIGHTED;
        if (other) ways = other;
        else if (isRighted && (await isToBeRighted(api, error, meanwhile))) {
          righted += 1;
          ways = { ...ways, shows: true };
        } else throw await giveUp(api, patch, memory, error, meanwhile);
      }
      ways = { ...ways, before: ways.before + 1 };
    }
  }
}

/** Null where writing once more would end the same. */
function otherWays(ways: Ways, error: unknown): Ways | null {
  const isNotFilled = error instanceof NotFilled || isOneForAllRefused(error);
  if (isNotFilled && ways.fills) return { ...ways, fills: false };
  return isChartRefused(error) && !ways.chartsApart ? { ...ways, chartsApart: true } : null;
}

/** @returns false where a chart was refused and all else was written. */
async function writeOnce(
  { fills, chartsApart, before, shows }: Ways,
  api: OfficeApi,
  patch: WorkbookPatch,
  options: WriteOptions,
  { nulls, taken, unfinished, gaps }: HostMemory,
  meanwhile: Meanwhile,
): Promise<boolean> {
  refuseIfCancelled(options.signal);
  // Says at once that a cell is being edited; once something is written, waiting is better than half a workbook.
  const isBegun = before > 0;
  const known = await api.Excel.run(
    isBegun ? AFTER_EDITING : NOT_WHILE_EDITING,
    async (context) => {
      const find = (chains: boolean) =>
        discover(context, patch, taken, chains, meanwhile.untouchedOf(patch));
      const found = await nulls.chaining(find);
      await takeFiltersOff(context, patch, found, taken, shows);
      return found;
    },
  );
  rememberProtection(patch, known, taken);
  for (const [name, sheet] of known.sheets) sheet.gaps = gaps.keep(name, sheet.gaps, isBegun);
  const names = patch.sheets.map(({ name }) => name);
  unfinished.begin(names.filter((name) => !known.sheets.has(name)));
  const steps = planSteps(patch, known, fills);
  if (known.shown !== null) steps.push(activateStep(known.shown));
  return api.Excel.run(AFTER_EDITING, async (context) => {
    let done = 0;
    let isDrawn = true;
    for (const batch of intoBatches(steps, chartsApart)) {
      refuseIfCancelled(options.signal);
      try {
        const isAnswered = await send(context, batch, known, meanwhile);
        if (batch.some((step) => !isFilled(step, isAnswered))) throw new NotFilled();
      } catch (error) {
        if (!isRefusedAtFirst(error)) {
          taken.keepOpen(batch);
          meanwhile.begin(batch);
        }
        if (!chartsApart || !isChartRefused(error)) throw error;
        isDrawn = (await isRemade(context, batch, known)) && isDrawn;
      }
      meanwhile.begin(batch);
      for (const { finishes, closes } of batch) {
        if (closes !== undefined) {
          taken.forget(closes);
          unfinished.finish(closes);
        }
        if (finishes === undefined) continue;
        taken.mayClose(finishes);
        meanwhile.astray.forget(finishes);
        gaps.forget(finishes);
        done += 1;
        options.onProgress?.({ sheet: finishes, done, total: patch.sheets.length });
      }
    }
    return isDrawn;
  });
}

/** Whether a chart that Excel did not bind to its cells is made anew. */
async function isRemade(
  context: Excel.RequestContext,
  batch: readonly Step[],
  known: KnownWorkbook,
): Promise<boolean> {
  const again = batch.flatMap(({ remake, ...step }) => (remake ? { ...step, apply: remake } : []));
  if (again.length === 0) return false;
  try {
    return await send(context, again, known);
  } catch (error) {
    if (!isChartRefused(error)) throw error;
    return false;
  }
}

/** Of the sheets that the first step unprotects. */
function rememberProtection(patch: WorkbookPatch, known: KnownWorkbook, taken: TakenOff): void {
  for (const { name } of patch.sheets) {
    const before = known.sheets.get(name);
    if (!before || before.isOpen || isLeftProtected(before)) continue;
    const { filters, allowed } = before;
    if (allowed) taken.remember(name, { filters, allowed });
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
async function send(
  context: Excel.RequestContext,
  steps: readonly Step[],
  known: KnownWorkbook,
  meanwhile?: Meanwhile,
): Promise<boolean> {
  const { application } = context.workbook;
  application.suspendApiCalculationUntilNextSync();
  application.suspendScreenUpdatingUntilNextSync();
  const refuseHidden = watchHiddenRows(context, steps, known);
  const watched = meanwhile?.watch(context, steps, known);
  for (const step of steps) step.apply(context.workbook);
  try {
    await context.sync();
    refuseHidden();
  } catch (error) {
    if (!isNotShown(error)) throw watched ? watched.afterFailure(error) : error;
    await watched?.refuseChanged();
    return false;
  }
  await watched?.refuseChanged();
  return true;
}

/** The very last step, so that nothing is left undone where it is refused. */
function activateStep(sheet: string): Step {
  return { bytes: 500, apply: (workbook) => workbook.worksheets.getItem(sheet).activate() };
}
