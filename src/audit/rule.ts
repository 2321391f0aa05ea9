import { format, languages, type Localised } from '../language/language';
import type { Indicator } from '../plan/model';
import type { Quarter } from '../tracking/quarter';
import type { Tracking } from '../tracking/track';
import type { LedgerColumn } from '../workbook/ledger/columns';
import type { LedgerRow } from '../workbook/ledger/read-rows';
import type { Evidence, Severity } from './finding';

/** What a rule sees: one row of the ledger, and the record of the plan it was filled from. */
export interface RuleContext {
  row: LedgerRow;
  /** Reporting quarter. */
  quarter: Quarter;
  tracking: Tracking;
  /** Null when the workbook's plan does not have this id. */
  planned: Indicator | null;
}

/** One thing a rule found in a row. */
export interface RuleResult {
  column: LedgerColumn;
  quarter: Quarter;
  /** Values for the message's `{names}`; texts that differ by language are given in both. */
  values: Readonly<Record<string, string | number | Localised>>;
  /** Both sides of the comparison. */
  evidence: Evidence[];
}

/** A check as data, and one function. */
export interface Rule {
  id: string;
  severity: Severity;
  title: Localised;
  /** What is wrong and what to do, with `{names}`. */
  message: Localised;
  check(context: RuleContext): RuleResult[];
}

/** A rule's message with a result's values, in both languages. */
export function messageOf(rule: Rule, result: RuleResult): Localised {
  const entries = languages.map((language) => {
    const values = Object.entries(result.values).map(([name, value]) => [
      name,
      typeof value === 'object' ? value[language] : value,
    ]);
    return [language, format(rule.message[language], Object.fromEntries(values))];
  });
  return Object.fromEntries(entries) as Localised;
}
