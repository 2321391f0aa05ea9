import { ProductError } from '../../language/errors';

interface RichApiError {
  code: string;
  message: string;
  debugInfo?: { errorLocation?: string };
}

function isRichApiError(error: unknown): error is RichApiError {
  return error instanceof Error && typeof (error as { code?: unknown }).code === 'string';
}

/** True when Excel refused because of protection. */
export function isAccessDenied(error: unknown): boolean {
  return isRichApiError(error) && error.code === 'AccessDenied';
}

/** True when Excel did not take back the criteria of a filter. */
export function isFilterRefused(error: unknown): boolean {
  return (
    isRichApiError(error) &&
    /^(Filter\.apply|TableColumnCollection\.)/.test(error.debugInfo?.errorLocation ?? '')
  );
}

/** True when what was asked for does not fit into one answer of Excel on the web. */
export function isAnswerTooLarge(error: unknown): boolean {
  return isRichApiError(error) && error.code === 'ResponsePayloadSizeLimitExceeded';
}

const busyCodes = ['InvalidOperationInCellEditMode', 'HostIsBusy'];

/** Puts Office.js errors into the port's words; the original stays as `cause`. */
export function toHostError(error: unknown): ProductError {
  if (error instanceof ProductError) return error;
  if (isRichApiError(error)) {
    if (busyCodes.includes(error.code)) return new ProductError('busy', {}, { cause: error });
    const reason = `${error.message} (${error.code})`;
    return new ProductError('refused', { reason }, { cause: error });
  }
  const reason = error instanceof Error ? error.message : String(error);
  return new ProductError('refused', { reason }, { cause: error });
}
