import type { LedgerRow } from '../../tracking/ledger-row';
import { quarterColumns } from '../../workbook/sheets/ledger/ledger-columns';
import type { Figure } from '../entries/figures';
import type { Evidence } from './finding';
import type { RuleResult } from '../rule';
import { actualEvidence, quarterName } from './wording';

/**
 * A result at the cell of a figure: the figure, and beside it what it was compared with.
 * @param values for the message, beside `quarter`, `value` and `unit` of the figure.
 */
export const figureResult = (
  { unit }: LedgerRow,
  { quarter, value }: Figure,
  against: readonly Evidence[],
  values: RuleResult['values'] = {},
): RuleResult => ({
  column: quarterColumns[quarter],
  quarter,
  values: { quarter: quarterName(quarter), value, unit, ...values },
  evidence: [actualEvidence(quarter, value, unit), ...against],
});
