import { isError, ProductError } from '../../language/errors';
import type { WorkbookPatch } from '../../workbook/description';
import type { OfficeApi } from './api';
import { explained } from './explained';
import type { Meanwhile } from './meanwhile';
import type { HostMemory } from './write';

/** Whether what came between has left contents in wrong rows, which writing once more puts right. */
export async function isToBeRighted(
  api: OfficeApi,
  error: unknown,
  { astray }: Meanwhile,
): Promise<boolean> {
  if (error instanceof ProductError || !astray.isAny) return false;
  try {
    await astray.look(api);
  } catch {
    return false;
  }
  return astray.isAny;
}

/** The error to end with, once what was taken off is back as far as Excel allows. */
export async function giveUp(
  api: OfficeApi,
  patch: WorkbookPatch,
  { taken, astray }: HostMemory,
  error: unknown,
  meanwhile: Meanwhile,
): Promise<unknown> {
  if (meanwhile.astray.isAny) astray.leave(patch, meanwhile);
  // An Excel that does not answer is not asked again at once.
  if (isError(error, 'noAnswer')) {
    taken.leave();
    return meanwhile.giveUp(null, error);
  }
  // What stands in wrong rows was not changed by anybody else.
  const standing = meanwhile.standing.filter(({ sheet }) => !meanwhile.astray.has(sheet));
  const told = await meanwhile.giveUp(api, await explained(api, patch, error, standing));
  await taken.putBack(api);
  return told;
}
