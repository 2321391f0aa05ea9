export { XlsxHost, type XlsxHostEvent, type XlsxHostOptions } from './host';
export type { FileEngine } from './engine/fileEngine';
export { inProcessEngine } from './engine/inProcess';
export { workerEngine } from './engine/inWorker';
export type { SheetModel } from './model/sheet';
export type { WorkbookModel } from './model/workbook';
