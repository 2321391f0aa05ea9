import type { CodedError } from '../language/errors';

/** Why a host could not do what was asked. Texts for people: language/errors.ts. */
export type HostErrorCode =
  /** A sheet is protected with a password; `details.sheet`. */
  | 'sheetProtected'
  /** The user is editing a cell, or a dialog is open. */
  | 'busy'
  /** The bytes are not an .xlsx workbook: an old .xls, another kind of file, or damaged. */
  | 'notAWorkbook'
  /** Known, but not read: it would exhaust the machine, or is not what it says; `details.reason`, see language/unsafe-files. */
  | 'unsafeFile'
  /** Encrypted with a password. */
  | 'encrypted'
  /** Cancelled by the user; everything written before stays and writing again completes it. */
  | 'cancelled'
  /** A sheet reaches too far to be read, mostly by a stray cell; `details.sheet`, and its last `details.cell`. */
  | 'tooManyCells'
  /** The workbook refused; `details.reason` has the host's own words. */
  | 'refused';

export class HostError extends Error implements CodedError {
  constructor(
    readonly code: HostErrorCode,
    readonly details: Readonly<Record<string, string>> = {},
    options?: { cause?: unknown },
  ) {
    super(`${code} ${JSON.stringify(details)}`, options);
    this.name = 'HostError';
  }
}
