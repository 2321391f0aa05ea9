import { XlsxHost, type XlsxHostOptions } from '../../../host/file';
import type { Language } from '../../../language/language';
import { shippedPlans } from '../../taskpane/library';
import { fillWorkbook } from '../../../usecases/fill-workbook';
import { calculateLedger } from '../../../workbook/calculate';
import { userRuleSheets } from '../../../workbook/registry';

const options: XlsxHostOptions = {
  calculate: calculateLedger,
  formulaSheets: userRuleSheets,
};

/** The plan a newcomer sees. */
const SAMPLE_PLAN = 'heshan-2024';

/** A new workbook filled with the sample plan. */
export async function sampleWorkbook(language: Language): Promise<XlsxHost> {
  const host = XlsxHost.create(options);
  await fillWorkbook(host, await shippedPlans.load(SAMPLE_PLAN), { language });
  return host;
}

/** Opens a workbook from the user's computer. @throws ProductError */
export async function openFile(file: File): Promise<XlsxHost> {
  return XlsxHost.open(new Uint8Array(await file.arrayBuffer()), options);
}
