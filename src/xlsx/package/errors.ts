import { ProductError } from '../../language/errors';

/** @param reason oldFormat, binaryFormat, notZip, noWorkbook, damaged, or the limit that was passed (limits.ts). */
export function notAWorkbook(reason: string, cause?: unknown): ProductError {
  return new ProductError('notAWorkbook', { reason }, { cause });
}
