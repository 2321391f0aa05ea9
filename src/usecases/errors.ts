/** Why a use case refused. Texts for people live with the user interface and the command line. */
export type LedgerErrorCode =
  /** The workbook holds no ledger of ours (no cover sheet with a plan). */
  | 'noLedger'
  /** The workbook holds another district's ledger; `details.found`, `details.wanted`. */
  | 'anotherPlan'
  /** The plan is not of the year after the workbook's; `details.found`, `details.wanted`. */
  | 'notNextYear'
  /** A ledger is of another year than the first; `details.file`, `details.found`, `details.wanted`. */
  | 'otherYear'
  /** A sheet of the ledger is missing or its headings are not there; `details.sheet`. */
  | 'damagedSheet'
  /** A sheet has content below the ledger's rows, where new rows must go; `details.sheet`, `details.row`. */
  | 'noRoom'
  /** The workbook already uses a name that the ledger needs, for cells of its own; `details.name`, `details.sheet`. */
  | 'nameTaken'
  /** The workbook was written by a newer version of the add-in; `details.version`. */
  | 'newerVersion';

export class LedgerError extends Error {
  constructor(
    readonly code: LedgerErrorCode,
    readonly details: Readonly<Record<string, string>> = {},
  ) {
    super(`${code} ${JSON.stringify(details)}`);
    this.name = 'LedgerError';
  }
}
