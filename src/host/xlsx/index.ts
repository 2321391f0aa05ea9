export { XlsxHost, type XlsxHostEvent, type XlsxHostOptions } from './host';
export type { FileEngine } from './engine/file-engine';
export { inProcessEngine } from './engine/in-process';
export { workerEngine } from './engine/in-worker';
export type { SheetModel } from './model/sheet';
export type { WorkbookModel } from './model/workbook';
