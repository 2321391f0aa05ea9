import { hasMacros, XlsxHost } from '../../host/file';
import { titleOf } from '../../usecases/describe-ledger';
import { ledgerFormulas } from '../../workbook/calculate';
import { readUserFile, writeUserFiles } from './files';
import { checkMacros } from './output/check-output';
import type { OutputFile } from './output/write-files';

export function newWorkbook(): XlsxHost {
  return XlsxHost.create(ledgerFormulas);
}

/** @throws ProductError unreadableFile, notAWorkbook, encrypted */
export async function openWorkbook(path: string): Promise<XlsxHost> {
  return XlsxHost.open(await readUserFile(path), ledgerFormulas);
}

/** Writes the workbook, and other files with it: all or none. @throws ProductError */
export async function saveWorkbook(
  host: XlsxHost,
  path: string,
  others: readonly OutputFile[] = [],
): Promise<void> {
  const bytes = await host.save({ title: await titleOf(host) });
  checkMacros(path, hasMacros(bytes));
  await writeUserFiles([{ path, bytes }, ...others]);
}
