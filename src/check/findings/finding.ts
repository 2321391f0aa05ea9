import type { Localised } from '../../language/language';
import type { Quarter } from '../../tracking/quarter';
import type { CellValue } from '../../workbook/description';

/** 强制性 must be fixed; 核实性 fix or explain; 提示性 for information. */
export const severities = ['mandatory', 'verify', 'information'] as const;
export type Severity = (typeof severities)[number];

/** What a rule is about; the folders of `rules/` have the same names, and `user` are the user's own. */
export const ruleGroups = [
  'completeness',
  'form',
  'range',
  'time',
  'relations',
  'target',
  'integrity',
  'tasks',
  'user',
] as const;
export type RuleGroup = (typeof ruleGroups)[number];

/** One side of a comparison, in words and with its value. */
export interface Evidence {
  label: Localised;
  value: string | Localised;
}

/** A cell, counted from 0. */
export interface CellPlace {
  sheet: string;
  row: number;
  column: number;
}

/**
 * What a fix does: reads a number out of a text, moves its decimal point, takes its sign away, adds a quarter by itself to
 * the sum before it, or puts back what the plan says. Fixes of one kind may be applied together.
 */
export const fixKinds = ['readNumber', 'rescale', 'sign', 'addUp', 'restore'] as const;
export type FixKind = (typeof fixKinds)[number];

/** A value proposed for a cell, written only on request. */
export interface Fix {
  kind: FixKind;
  cell: CellPlace;
  /** What the cell holds now: undo puts it back, and a cell that changed since is left alone. */
  before: CellValue;
  value: CellValue;
}

/** 'none' needed, 'required' and not there, or 'given' for the very values that were found. */
export type ExplanationState = 'none' | 'required' | 'given';

/** One result of a rule at one cell. */
export interface Finding extends CellPlace {
  /** Id of the rule; a user's own begins with "user:". */
  rule: string;
  group: RuleGroup;
  severity: Severity;
  /** The rule's title. */
  title: Localised;
  /** Further cells of the comparison. */
  related: CellPlace[];
  /** Indicator or task it is about; '' where it is about a sheet or the workbook. */
  indicatorId: string;
  indicatorName: string;
  leadUnits: string[];
  quarter: Quarter;
  message: Localised;
  /** What was found, then what it was compared with. */
  evidence: Evidence[];
  fix: Fix | null;
  /** The findings that this one stands for; without any it stands for itself. */
  gathered: readonly Finding[];
  /** As checked: 'none' or 'required'; whoever knows the explanations given turns 'required' into 'given'. */
  explanation: ExplanationState;
  /** What the row's own 情况说明 says, where that settles a finding of this rule; '' otherwise. */
  toldInRow: string;
  /** The values that were found, as one text: an explanation holds while this stays the same. */
  valueKey: string;
}

/** What is proposed for the cells of a finding: its own, or those of the findings that it stands for. */
export const fixesOf = ({ fix, gathered }: Pick<Finding, 'fix' | 'gathered'>): Fix[] =>
  [fix, ...gathered.map((each) => each.fix)].filter((each) => each !== null);
