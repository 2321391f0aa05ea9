import { HostError } from '../../host/errors';

/** @param reason oldFormat, binaryFormat, notZip, noWorkbook, damaged, or the limit that was passed (limits.ts). */
export function notAWorkbook(reason: string, cause?: unknown): HostError {
  return new HostError('notAWorkbook', { reason }, { cause });
}
