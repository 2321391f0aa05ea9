import type { CodedError } from '../language/errors';

/** Why a use case refused. Texts for people: language/errors.ts, and those of the command line. */
export type LedgerErrorCode =
  /** The workbook holds no ledger of ours (no cover sheet with a plan). */
  | 'noLedger'
  /** The workbook holds another district's ledger; `details.found`, `details.wanted`. */
  | 'anotherPlan'
  /** The plan does not cover the year after last year's ledger; `details.found`, `details.wanted` (the plan's years). */
  | 'notNextYear'
  /** Last year's ledger is of another district than the plan; `details.found`, `details.wanted`. */
  | 'otherDistrict'
  /** The open workbook's ledger is of another year than the one to be filled; `details.found`, `details.wanted`. */
  | 'workbookYear'
  /** A district is compared already; `details.file`, `details.other`, `details.district`. */
  | 'sameDistrict'
  /** A ledger is of another year than the others; `details.file`, `details.found`, `details.wanted`. */
  | 'otherYear'
  /** A sheet of the ledger is missing or its headings are not there; `details.sheet`. */
  | 'damagedSheet'
  /** A sheet has content below the ledger's rows, where new rows must go; `details.sheet`, `details.row`. */
  | 'noRoom'
  /** More findings than a sheet has rows; `details.count`, `details.most`. */
  | 'tooManyFindings'
  /** The workbook already uses a name that the ledger needs, for cells of its own; `details.name`, `details.sheet`. */
  | 'nameTaken'
  /** The workbook was written by a newer version of the add-in; `details.version`. */
  | 'newerVersion';

export class LedgerError extends Error implements CodedError {
  constructor(
    readonly code: LedgerErrorCode,
    readonly details: Readonly<Record<string, string>> = {},
  ) {
    super(`${code} ${JSON.stringify(details)}`);
    this.name = 'LedgerError';
  }
}
