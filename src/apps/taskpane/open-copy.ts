import { XlsxHost } from '../../host/file/host';
import { ledgerFormulas } from '../../workbook/calculate';

/** Opens a workbook's file beside the open one, to be written into. @throws ProductError notAWorkbook, encrypted */
export const openToChange = (bytes: Uint8Array): Promise<XlsxHost> =>
  XlsxHost.open(bytes, ledgerFormulas);
