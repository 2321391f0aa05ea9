import { WorkbookModel } from '../model/workbook';

export async function readWorkbook(_bytes: Uint8Array): Promise<WorkbookModel> {
  throw new Error('not there yet');
}
