import { LEAST_EXCEL_API } from '../../src/host/excel/api';
import type { Client } from './load-client';
import type { ApiSets } from './api-sets';
import { completeOffice } from './office-facade';
import { createInMemoryExcel, type InMemoryExcel, type InMemoryExcelOptions } from './start';

interface PageExcelOptions extends InMemoryExcelOptions {
  language?: string | undefined;
  excelApi?: string | undefined;
  platform?: string | undefined;
  /** False for an Excel that cannot let a request wait until no cell is edited. */
  waits?: boolean | undefined;
}

export interface PageExcel extends InMemoryExcel {
  /** To be called once Microsoft's script has run in the page. */
  ready(): void;
}

/**
 * The in-memory Excel for a browser page: call before the unmodified `excel-web-16.00.js` loads by script tag, which
 * finds its bridge in the page; then `ready()`, then the add-in's own scripts.
 */
export function installExcel(options: PageExcelOptions = {}): PageExcel {
  const excel = createInMemoryExcel(options);
  Object.assign(globalThis, { _richApiNativeBridge: excel.bridge });
  const apiSets: ApiSets = {
    ...(options.waits !== false && { DelayForCellEdit: '1.1' }),
    ExcelApi: options.excelApi ?? LEAST_EXCEL_API,
  };
  return {
    ...excel,
    ready: () => {
      const client = globalThis as unknown as Client;
      excel.connect(client.Excel);
      completeOffice(client, apiSets, options.language ?? 'zh-CN', options.platform);
    },
  };
}
