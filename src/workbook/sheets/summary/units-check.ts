import type { Language } from '../../../language/language';
import { ledgerColumn } from '../ledger/ledger-references';
import type { Check } from '../../sheet/foot';
import type { CountedIndicator } from '../../../quarter/office-counts';

/** Rows of a table with one lead unit each: cells of their names, and of how many indicators each has. */
export interface UnitRows {
  units: readonly string[];
  names: string;
  counts: string;
  /** Whether the table also counts indicators without a lead unit. */
  hasUnassigned: boolean;
}

/**
 * Whether the rows cover the lead units of every indicator. Formulas cannot take single names out of a cell, but compare
 * lengths: the names in the table, each as often as it counts, are together as long as those in the ledger.
 */
export function unitsCheck(
  { units, names, counts, hasUnassigned }: UnitRows,
  indicators: readonly Pick<CountedIndicator, 'lead'>[],
  language: Language,
): Check {
  const id = ledgerColumn('id', language);
  const lead = ledgerColumn('lead', language);
  // Each name with the separator that follows it, or would.
  const inLedger = `SUMPRODUCT((${id}<>"")*(${lead}<>"")*(LEN(${lead})+1))`;
  const inTable = units.length === 0 ? '0' : `SUMPRODUCT(${counts}*(LEN(${names})+1))`;
  const unassigned = hasUnassigned ? '' : `,SUMPRODUCT((${id}<>"")*(${lead}=""))=0`;
  const known = new Set(units);
  return {
    formula: `AND(${inLedger}=${inTable}${unassigned})`,
    value: indicators.every((each) =>
      each.lead.length === 0 ? hasUnassigned : each.lead.every((unit) => known.has(unit)),
    ),
  };
}
