import { LEAST_EXCEL_API } from '../../src/host/excel/api';
import type { Client } from './load-client';
import type { ApiSets } from './api-sets';
import { completeOffice } from './office-facade';
import { createInMemoryExcel, type InMemoryExcel, type InMemoryExcelOptions } from './start';

export interface PageExcel extends InMemoryExcel {
  /** To be called once Microsoft's script has run in the page. */
  ready(): void;
}

/**
 * The in-memory Excel for a browser page: call before the unmodified `excel-web-16.00.js` loads by script tag, which
 * finds its bridge in the page; then `ready()`, then the add-in's own scripts.
 */
export function installExcel(
  options: InMemoryExcelOptions & { language?: string; excelApi?: string; platform?: string } = {},
): PageExcel {
  const excel = createInMemoryExcel(options);
  Object.assign(globalThis, { _richApiNativeBridge: excel.bridge });
  const apiSets: ApiSets = { ExcelApi: options.excelApi ?? LEAST_EXCEL_API };
  return {
    ...excel,
    ready: () => {
      const client = globalThis as unknown as Client;
      excel.connect(client.Excel);
      completeOffice(client, apiSets, options.language ?? 'zh-CN', options.platform);
    },
  };
}
