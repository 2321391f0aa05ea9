import type { LedgerRow } from '../tracking/ledger-row';
import { format, type Language, type Localised } from '../language/language';
import type { Indicator, Task } from '../plan/model';
import type { Quarter } from '../tracking/quarter';
import type { Shares } from '../tracking/curve';
import type { Tracking } from '../tracking/track';
import type { CellValue } from '../workbook/description';
import type { LedgerColumn } from '../workbook/sheets/ledger/ledger-columns';
import type { Thresholds } from '../workbook/sheets/settings/thresholds';
import type { TaskColumn } from '../workbook/sheets/tasks/task-columns';
import type { TaskRow } from '../workbook/sheets/tasks/read-task-rows';
import type { BookContext } from './records/book-context';
import type { Figure } from './entries/figures';
import type { LedgerIndex } from './index/ledger-index';
import { inMessage } from './findings/readable';
import type { FormulaColumn } from './records/own-formulas';
import type {
  CellPlace,
  Evidence,
  Finding,
  FixKind,
  RuleGroup,
  Severity,
} from './findings/finding';

/** A check as data; its function comes with the kind of rule. */
export interface RuleInfo {
  id: string;
  group: RuleGroup;
  severity: Severity;
  /** Whether a finding may stand with a written explanation, and needs one. */
  explanation: 'none' | 'required';
  /**
   * What the row says in 情况说明 explains a finding: nobody is asked twice. Beside a delay, which the text is about first,
   * 'less' is explained only by words that say why there is less than before.
   */
  explainedInRow?: 'anything' | 'less';
  title: Localised;
  /** What is wrong and what to do, with `{names}`. */
  message: Localised;
  /** Rules that say it better: beside one of their findings about the same row and quarter this rule is silent. */
  yieldsTo?: readonly string[];
}

/** What every result carries, wherever it lies. */
export interface ResultParts {
  quarter: Quarter;
  /** Values for the message's `{names}`; texts that differ by language are given in both. */
  values: Readonly<Record<string, string | number | Localised>>;
  /** What was found, then what it was compared with. */
  evidence: Evidence[];
  /** Proposed for the cell of the result. */
  fix?: { kind: FixKind; value: CellValue };
}

/** What a rule sees: one row of the ledger, its record in the plan, and the other rows. */
export interface RuleContext {
  row: LedgerRow;
  /** The numbers reported, in the order of the quarters. */
  figures: readonly Figure[];
  /** Reporting quarter. */
  quarter: Quarter;
  /** Of the plan that is reported on; 0 where the cover has none. */
  year: number;
  tracking: Tracking;
  /** Null when the workbook's plan does not have this id. */
  planned: Indicator | null;
  /** Share of the annual target due by each quarter, by the indicator's own curve. */
  phasing: Shares;
  thresholds: Thresholds;
  /** All rows, for rules that compare rows with each other. */
  index: LedgerIndex;
  /** The formula of a cell of the row; null where it holds none, undefined where the host gave no formulas. */
  formulaAt(column: LedgerColumn): string | null | undefined;
  /** Whether a formula is the ledger's own for a computed column of this row. */
  isOwnFormula(column: FormulaColumn, formula: string): boolean;
  /** What a computed cell shows. */
  computedAt(column: FormulaColumn): CellValue;
}

/** One thing a rule found in a row. */
export interface RuleResult extends ResultParts {
  column: LedgerColumn;
  /** The figure is larger than it should be: why there is less does not explain it. */
  isMore?: boolean;
  /** Cells of other rows that were compared. */
  others?: { row: number; column: LedgerColumn }[];
}

/** A rule of one row of the ledger. */
export interface Rule extends RuleInfo {
  check(context: RuleContext): RuleResult[];
}

/** One row of the tasks. */
export interface TaskContext {
  task: TaskRow;
  quarter: Quarter;
  /** Of the plan that is reported on; 0 where the cover has none. */
  year: number;
  thresholds: Thresholds;
  /** Null when the workbook's plan does not have this id. */
  planned: Task | null;
}

export interface TaskResult extends ResultParts {
  column: TaskColumn;
}

/** A rule of one row of the tasks. */
export interface TaskRule extends RuleInfo {
  check(context: TaskContext): TaskResult[];
}

/** A result at any cell of the workbook. */
export interface BookResult extends Omit<ResultParts, 'quarter'>, CellPlace {
  /** The record it is about; without one it is about a sheet. */
  subject?: { id: string; name: string; lead: string[] };
  /** What the cell of a fix holds. */
  before?: CellValue;
  /** Further cells of the comparison. */
  others?: readonly CellPlace[];
  /** Whether a finding about one row says no more than this one about many. */
  standsFor?: (finding: Finding) => boolean;
}

/** A rule of the workbook as a whole. */
export interface BookRule extends RuleInfo {
  check(context: BookContext): BookResult[];
}

/** A rule's message with a result's values, in both languages. */
export function messageOf(
  rule: Pick<RuleInfo, 'message'>,
  result: Pick<ResultParts, 'values'>,
): Localised {
  return { 'zh-CN': messageIn('zh-CN', rule, result), en: messageIn('en', rule, result) };
}

function messageIn(
  language: Language,
  { message }: Pick<RuleInfo, 'message'>,
  { values }: Pick<ResultParts, 'values'>,
): string {
  const words: Record<string, string | number> = {};
  for (const name in values) {
    words[name] = inMessage(values[name]!, language);
  }
  return format(message[language], words);
}
