export { XlsxHost } from './host';
export type { SaveOptions, XlsxHostEvent, XlsxHostOptions } from './options';
export { hasMacros } from '../../xlsx/package/macros';
export type { SheetModel } from '../../xlsx/model/sheet';
export type { WorkbookModel } from '../../xlsx/model/workbook';
export type { CellChange, CellEntry, SheetChange, WorkbookEdit } from './edits';
