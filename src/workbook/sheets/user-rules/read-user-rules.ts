import { languages } from '../../../language/language';
import type { CellValue } from '../../description';
import { locateTable, textOf } from '../../sheet/table/locate-table';
import {
  ruleSeverities,
  ruleSeverityTerms,
  userRuleColumns,
  type RuleSeverity,
  type UserRuleColumn,
} from './user-rule-columns';

/** One rule of the user's as it stands on the sheet. */
export interface UserRule {
  row: number;
  /** As typed; '' for none. */
  id: string;
  name: string;
  /** The word typed, and what it means; null for a word that is none of the list's. */
  severityText: string;
  severity: RuleSeverity | null;
  /** What the workbook, or the formula engine, worked out. */
  verdict: CellValue;
  /** Undefined where the host gave no formulas. */
  formula: string | null | undefined;
  message: string;
}

export interface ReadUserRules {
  sheet: string;
  columns: Record<UserRuleColumn, number>;
  rules: UserRule[];
}

/** Reads 审核公式; rows that hold neither a formula nor a verdict are no rules. Null where its headings are not there. */
export function readUserRules(
  sheet: string,
  values: CellValue[][],
  formulas: (string | null)[][] | undefined,
): ReadUserRules | null {
  const table = locateTable(sheet, values, userRuleColumns, 'id');
  if (!table) return null;
  const { columns } = table;
  const rules: UserRule[] = [];
  for (let row = table.headingRow + 1; row < values.length; row++) {
    const cell = (key: UserRuleColumn) => values[row]?.[columns[key]] ?? null;
    const formula = formulas && (formulas[row]?.[columns.verdict] ?? null);
    const verdict = cell('verdict');
    const isEmpty = (verdict === null || verdict === '') && typeof formula !== 'string';
    if (isEmpty && textOf(cell('name')) === '' && textOf(cell('id')) === '') continue;
    const severityText = textOf(cell('severity'));
    rules.push({
      row,
      id: textOf(cell('id')),
      name: textOf(cell('name')),
      severityText,
      severity: severityOf(severityText),
      verdict,
      formula,
      message: textOf(cell('message')),
    });
  }
  return { sheet, columns, rules };
}

function severityOf(word: string): RuleSeverity | null {
  const means = (severity: RuleSeverity) =>
    languages.some((language) => ruleSeverityTerms[severity][language] === word);
  return ruleSeverities.find(means) ?? null;
}
