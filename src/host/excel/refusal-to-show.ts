import { ProductError } from '../../language/errors';
import { isNotShown } from './errors';

/** Why a sheet was not shown: Excel says the same of one that the user hid and of a workbook that is not in front. */
export async function refusalToShow(
  context: Excel.RequestContext,
  sheet: string,
  cause: unknown,
): Promise<unknown> {
  if (!isNotShown(cause)) return cause;
  const worksheet = context.workbook.worksheets.getItem(sheet).load('visibility');
  await context.sync();
  if (worksheet.visibility === 'Visible') return cause;
  return new ProductError('sheetHidden', { sheet }, { cause });
}
