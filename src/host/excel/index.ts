export { ExcelHost } from './excel-host';
export type { OfficeApi } from './api';
export { isExcelNewEnough } from './api';
