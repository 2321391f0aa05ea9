import { LEAST_EXCEL_API } from '../../src/host/excel/api';
import { loadClient } from './load-client';
import { memberGate, type ApiSets } from './api-sets';
import { completeOffice } from './office-facade';
import { readApiMembers } from './read-api-sets';
import { createInMemoryExcel, type InMemoryExcel, type InMemoryExcelOptions } from './start';

export interface ExcelOptions extends Pick<InMemoryExcelOptions, 'calculate' | 'workbook'> {
  /** What the product asks for when left out, so that using more of Excel fails in every test. */
  apiSets?: ApiSets;
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
  const apiSets = options.apiSets ?? { ExcelApi: LEAST_EXCEL_API };
  const excel = createInMemoryExcel({
    gate: memberGate(readApiMembers(), apiSets),
    calculate: options.calculate,
    workbook: options.workbook,
  });
  const client = loadClient(excel.bridge);
  excel.connect(client.Excel);
  completeOffice(client, { DelayForCellEdit: '1.1', ...apiSets }, options.language ?? 'en-US');
  const { Excel, Office, OfficeExtension } = client;
  return { ...excel, Excel, Office, OfficeExtension };
}
