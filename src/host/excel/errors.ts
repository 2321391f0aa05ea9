import { ProductError } from '../../language/errors';

interface RichApiError {
  code: string;
  message: string;
  debugInfo?: { errorLocation?: string };
}

function isRichApiError(error: unknown): error is RichApiError {
  return error instanceof Error && typeof (error as { code?: unknown }).code === 'string';
}

/** The member that refused, as "Worksheet.activate". */
const locationOf = (error: RichApiError) => error.debugInfo?.errorLocation ?? '';

/** True when Excel refused because of protection: for a wrong password it has several codes. */
export function isProtectionRefused(error: unknown): boolean {
  if (!isRichApiError(error) || isStructureRefused(error)) return false;
  if (error.code === 'AccessDenied' || error.code === 'BadPassword') return true;
  return locationOf(error) === 'WorksheetProtection.unprotect' && !busyCodes.includes(error.code);
}

const needsFront =
  /^(Worksheet\.activate|WorksheetCollection\.add|Range\.select|Table\.clearFilters|WorksheetFreezePanes\.)/;

/** True when Excel refused what it does only in the workbook that has the focus. */
export function isNotInFront(error: unknown): boolean {
  if (!isRichApiError(error)) return false;
  if (error.code === 'InactiveWorkbook') return true;
  if (error.code === 'InvalidSelection') return locationOf(error) === 'Workbook.getActiveCell';
  return error.code === 'GeneralException' && needsFront.test(locationOf(error));
}

/** True when all but showing a sheet was done: another workbook is in front, or the user hid the sheet. */
export function isNotShown(error: unknown): boolean {
  return isRichApiError(error) && locationOf(error) === 'Worksheet.activate';
}

/** True when a sheet was protected by somebody else while it was open for a write. */
export function isProtectedMeanwhile(error: unknown): boolean {
  return (
    isRichApiError(error) &&
    error.code === 'InvalidOperation' &&
    locationOf(error) === 'WorksheetProtection.protect'
  );
}

/** True when Excel refused a sheet that is to come or to move, because the structure of the workbook is protected. */
export function isStructureRefused(error: unknown): boolean {
  return (
    isRichApiError(error) &&
    error.code === 'AccessDenied' &&
    /^(WorksheetCollection\.add|Worksheet\.(position|visibility|tabColor))$/.test(locationOf(error))
  );
}

/** True when Excel refused to make or open a sheet, which comes before anything is written into one. */
export function isRefusedAtFirst(error: unknown): boolean {
  return (
    isRichApiError(error) &&
    /^(WorksheetCollection\.add|WorksheetProtection\.unprotect)$/.test(locationOf(error))
  );
}

/** True when Excel refused to write over rows that a filter hides. */
export function isFilteredConflict(error: unknown): boolean {
  return isRichApiError(error) && error.code === 'FilteredRangeConflict';
}

/** True when Excel did not take back the criteria of a filter. */
export function isFilterRefused(error: unknown): boolean {
  return (
    isRichApiError(error) && /^(Filter\.apply|TableColumnCollection\.)/.test(locationOf(error))
  );
}

/** True when Excel does not take one formula or format for all cells of a range. */
export function isOneForAllRefused(error: unknown): boolean {
  return (
    isRichApiError(error) &&
    error.code === 'InvalidArgument' &&
    /^Range\.(formulas|numberFormat)$/.test(locationOf(error))
  );
}

/** True when Excel refused a chart, or a part of it. */
export function isChartRefused(error: unknown): boolean {
  if (!isRichApiError(error)) return false;
  const isRefusal = ['InvalidArgument', 'InvalidOperation', 'GeneralException'];
  if (error.code === 'EmptyChartSeries') return true;
  return isRefusal.includes(error.code) && locationOf(error).startsWith('Chart');
}

/** True when something that was named, or that it is reached through, is not there. */
export function isMissing(error: unknown): boolean {
  return isRichApiError(error) && missingCodes.includes(error.code);
}

/** The first is Excel's; the second the client's, where Excel left a null object without an answer. */
const missingCodes = ['ItemNotFound', 'PropertyNotLoaded'];

/** True when what was asked for does not fit into one answer of Excel on the web. */
export function isAnswerTooLarge(error: unknown): boolean {
  return isRichApiError(error) && error.code === 'ResponsePayloadSizeLimitExceeded';
}

const busyCodes = ['InvalidOperationInCellEditMode', 'HostIsBusy'];

/** True when Excel did nothing of a request: it was busy, or refused what comes before any contents. */
export function isNothingDone(error: unknown): boolean {
  if (!isRichApiError(error)) return false;
  const before = [...busyCodes, 'RequestPayloadSizeLimitExceeded'];
  return before.includes(error.code) || isRefusedAtFirst(error);
}

/** Puts Office.js errors into the port's words; the original stays as `cause`. */
export function toHostError(error: unknown): ProductError {
  if (error instanceof ProductError) return error;
  if (isRichApiError(error)) {
    if (busyCodes.includes(error.code)) return new ProductError('busy', {}, { cause: error });
    if (isNotInFront(error)) return new ProductError('notInFront', {}, { cause: error });
    if (isStructureRefused(error))
      return new ProductError('structureProtected', {}, { cause: error });
    const reason = `${error.message} (${error.code})`;
    return new ProductError('refused', { reason }, { cause: error });
  }
  const reason = error instanceof Error ? error.message : String(error);
  return new ProductError('refused', { reason }, { cause: error });
}
