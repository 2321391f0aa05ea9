import { format as formatted, isDateFormat as isDate } from 'numfmt';

/** What a cell of this format that nothing can be made of shows is the number itself. */
const asExcel = { throws: false, dateErrorNumber: true } as const;

/**
 * Shows a number as a spreadsheet's number format does.
 * @param format as in a workbook; undefined for General
 */
export const formatNumber = (value: number, format: string | undefined): string =>
  formatted(format || 'General', value, asExcel);

/** Serial day 25569 is 1 January 1970. */
export const UNIX_EPOCH_DAY = 25569;

/** Whether a cell of this number format shows a day. */
export const isDateFormat = (format: string | undefined): boolean =>
  format !== undefined && isDate(format);
