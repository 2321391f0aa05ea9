import { computedFields } from '../tracking/definitions';
import { ledgerFormulas } from '../workbook/ledger/formulas';
import type { LedgerColumn } from '../workbook/ledger/columns';
import type { TableContents } from '../workbook/read-workbook';

/** Every column of the ledger that a formula fills. */
export const formulaColumns = ['phase', 'curve', ...computedFields] as const;
export type FormulaColumn = (typeof formulaColumns)[number];

/** Tells the ledger's own formulas from others, however a program wrote them out. */
export type IsOwnFormula = (field: FormulaColumn, formula: string, row: number) => boolean;

/** Made once for a ledger; a formula is compared without building the expected text of every row. */
export function ownFormulas(ledger: TableContents<LedgerColumn>): IsOwnFormula {
  const templates = ledgerFormulas(ledger, ledger.language);
  const entries = formulaColumns.map((field) => [
    field,
    { exact: templates[field].split('{r}'), plain: plain(templates[field]).split('{R}') },
  ]);
  const parts = Object.fromEntries(entries) as Record<
    FormulaColumn,
    { exact: string[]; plain: string[] }
  >;
  return (field, formula, row) =>
    consistsOf(formula, parts[field].exact, String(row + 1)) ||
    consistsOf(plain(formula), parts[field].plain, String(row + 1));
}

/** True when a text is the parts with `between` between them. */
function consistsOf(text: string, parts: readonly string[], between: string): boolean {
  let at = 0;
  for (const [i, part] of parts.entries()) {
    if (i > 0) {
      if (!text.startsWith(between, at)) return false;
      at += between.length;
    }
    if (!text.startsWith(part, at)) return false;
    at += part.length;
  }
  return at === text.length;
}

/** Programs differ in capitals, blanks, prefixes of newer functions, and the sheet they put before a name or cell. */
function plain(formula: string): string {
  return formula.toUpperCase().replace(/\s|_XLFN\.|\$/g, '');
}
