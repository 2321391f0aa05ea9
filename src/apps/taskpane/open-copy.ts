import { XlsxHost } from '../../host/file/host';
import { calculateLedger } from '../../workbook/calculate';
import { userRuleSheets } from '../../workbook/registry';

/** Opens a workbook's file beside the open one, to be written into. @throws ProductError notAWorkbook, encrypted */
export const openToChange = (bytes: Uint8Array): Promise<XlsxHost> =>
  XlsxHost.open(bytes, { calculate: calculateLedger, formulaSheets: userRuleSheets });
