import type { TableContents } from '../../workbook/sheet/table/locate-table';
import { computedFields } from '../../tracking/definitions';
import { ledgerFormulas } from '../../workbook/sheets/ledger/ledger-formulas';
import { formerPlace, type FormerTable } from '../../workbook/sheets/former-targets/read-former';
import type { LedgerColumn } from '../../workbook/sheets/ledger/ledger-columns';
import { formulaMatcher, type IsSameFormula } from '../../workbook/same-formula';

/** Every column of the ledger that a formula fills. */
export const formulaColumns = ['phase', 'curve', ...computedFields] as const;
export type FormulaColumn = (typeof formulaColumns)[number];

/** Tells the ledger's own formulas from others, however a program wrote them out. */
export type IsOwnFormula = (field: FormulaColumn, formula: string, row: number) => boolean;

/** Made once for a ledger. */
export function ownFormulas(
  ledger: TableContents<LedgerColumn>,
  former: FormerTable | null,
): IsOwnFormula {
  const templates = ledgerFormulas(ledger, ledger.language, formerPlace(former));
  const matchers = Object.fromEntries(
    formulaColumns.map((field) => [field, formulaMatcher(templates[field])]),
  ) as Record<FormulaColumn, IsSameFormula>;
  return (field, formula, row) => matchers[field](formula, row);
}
