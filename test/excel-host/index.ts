import { readFileSync } from 'node:fs';
import { LEAST_EXCEL_API } from '../../src/host/excel/api';
import type { ProbeAnswers } from '../../src/host/excel/probe/run-probe';
import { adoptHabits, type Habits } from './habits';
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

/** What an Excel told `?probe`, where a file of it is named: tests then run as that Excel would have it. */
function adoptAnswers(habits: Habits): void {
  const file = process.env.EXCEL_ANSWERS;
  if (file) adoptHabits(habits, JSON.parse(readFileSync(file, 'utf8')) as ProbeAnswers);
}

/** Microsoft's real Excel client in Node, on a workbook in memory. Each call is a new Excel. */
export function startExcel(options: ExcelOptions = {}): StartedExcel {
  const apiSets = options.apiSets ?? { ExcelApi: LEAST_EXCEL_API };
  const excel = createInMemoryExcel({
    gate: memberGate(readApiMembers(), apiSets),
    calculate: options.calculate,
    workbook: options.workbook,
  });
  if (!options.workbook) adoptAnswers(excel.workbook.habits);
  const client = loadClient(excel.bridge);
  excel.connect(client.Excel);
  completeOffice(client, { DelayForCellEdit: '1.1', ...apiSets }, options.language ?? 'en-US');
  const { Excel, Office, OfficeExtension } = client;
  return { ...excel, Excel, Office, OfficeExtension };
}
