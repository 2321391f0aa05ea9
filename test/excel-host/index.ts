import type { Calculator } from '../../src/host/port';
import { loadClient } from './load-client';
import { completeOffice, type ApiSets } from './office-facade';
import { createInMemoryExcel, type InMemoryExcel } from './start';

export interface ExcelOptions {
  /** `{ ExcelApi: '1.17' }` when left out, as Excel 2024. */
  apiSets?: ApiSets;
  calculate?: Calculator;
  /** Language of the user interface; "en-US" when left out. */
  language?: string;
}

export interface StartedExcel extends InMemoryExcel {
  Excel: typeof Excel;
  Office: typeof Office;
  OfficeExtension: typeof OfficeExtension;
}

/** Microsoft's real Excel client in Node, on a workbook in memory. Each call is a new Excel. */
export function startExcel(options: ExcelOptions = {}): StartedExcel {
  const apiSets = options.apiSets ?? { ExcelApi: '1.17' };
  const excel = createInMemoryExcel({
    excelApi: apiSets.ExcelApi ?? '1.1',
    calculate: options.calculate,
  });
  const client = loadClient(excel.bridge);
  excel.connect(client.Excel);
  completeOffice(client, { DelayForCellEdit: '1.1', ...apiSets }, options.language ?? 'en-US');
  const { Excel, Office, OfficeExtension } = client;
  return { ...excel, Excel, Office, OfficeExtension };
}
