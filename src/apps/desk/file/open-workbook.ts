import { XlsxHost } from '../../../host/file';
import type { Language } from '../../../language/language';
import { shippedPlans } from '../../taskpane/library';
import { fillWorkbook } from '../../../usecases/fill-workbook';
import { ledgerFormulas } from '../../../workbook/calculate';

/** The plan a newcomer sees. */
export const EXAMPLE_PLAN = 'heshan-2024';

/** A new workbook filled with a plan that ships with the product. */
export async function filledWorkbook(plan: string, language: Language): Promise<XlsxHost> {
  const host = XlsxHost.create(ledgerFormulas);
  await fillWorkbook(host, await shippedPlans.load(plan), { language });
  return host;
}

export const emptyWorkbook = (): XlsxHost => XlsxHost.create(ledgerFormulas);

/** @throws ProductError */
export const openBytes = (bytes: Uint8Array): Promise<XlsxHost> =>
  XlsxHost.open(bytes, ledgerFormulas);
