import { XlsxHost } from '../../host/file';
import { calculateLedger } from '../../workbook/calculate';
import { userRuleSheets } from '../../workbook/registry';
import { readUserFile, writeUserFile } from './files';

const options = { calculate: calculateLedger, formulaSheets: userRuleSheets };

export function newWorkbook(): XlsxHost {
  return XlsxHost.create(options);
}

/** @throws ProductError unreadableFile, notAWorkbook, encrypted */
export async function openWorkbook(path: string): Promise<XlsxHost> {
  return XlsxHost.open(await readUserFile(path), options);
}

export async function saveWorkbook(host: XlsxHost, path: string): Promise<void> {
  await writeUserFile(path, await host.save());
}
