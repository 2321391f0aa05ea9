import type { Language } from '../../../language/language';
import { ledgerColumn } from '../ledger/ledger-references';
import type { Check } from '../../sheet/foot';
import type { CountedIndicator } from '../../../quarter/office-counts';

/** Rows of a table with one lead office each: cells of their names, and of how many indicators each has. */
export interface OfficeRows {
  offices: readonly string[];
  names: string;
  counts: string;
  /** Whether the table also counts indicators without a lead office. */
  hasUnassigned: boolean;
}

/**
 * Whether the rows cover the lead offices of every indicator. Formulas cannot take single names out of a cell, but compare
 * lengths: the names in the table, each as often as it counts, are together as long as those in the ledger.
 */
export function officesCheck(
  { offices, names, counts, hasUnassigned }: OfficeRows,
  indicators: readonly Pick<CountedIndicator, 'lead'>[],
  language: Language,
): Check {
  const id = ledgerColumn('id', language);
  const lead = ledgerColumn('lead', language);
  // Each name with the separator that follows it, or would.
  const inLedger = `SUMPRODUCT((${id}<>"")*(${lead}<>"")*(LEN(${lead})+1))`;
  const inTable = offices.length === 0 ? '0' : `SUMPRODUCT(${counts}*(LEN(${names})+1))`;
  const unassigned = hasUnassigned ? '' : `,SUMPRODUCT((${id}<>"")*(${lead}=""))=0`;
  const known = new Set(offices);
  return {
    what: { 'zh-CN': '各牵头单位的指标项数', en: 'the number of indicators of each lead unit is' },
    formula: `AND(${inLedger}=${inTable}${unassigned})`,
    value: indicators.every((each) =>
      each.lead.length === 0 ? hasUnassigned : each.lead.every((office) => known.has(office)),
    ),
  };
}
