export { XlsxHost, type XlsxHostEvent, type XlsxHostOptions } from './host';
export type { FileEngine } from '../../xlsx/engine/file-engine';
export { inProcessEngine } from '../../xlsx/engine/in-process';
export { workerEngine } from '../../xlsx/engine/in-worker';
export type { SheetModel } from '../../xlsx/model/sheet';
export type { WorkbookModel } from '../../xlsx/model/workbook';
