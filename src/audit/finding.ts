import type { Localised } from '../language/language';
import type { Quarter } from '../tracking/quarter';

/** 强制性 must be fixed; 核实性 fix or explain; 提示性 for information. */
export const severities = ['mandatory', 'verify', 'information'] as const;
export type Severity = (typeof severities)[number];

/** One side of a comparison, in words and with its value. */
export interface Evidence {
  label: Localised;
  value: string | Localised;
}

/** One result of a rule at one cell. */
export interface Finding {
  rule: string;
  severity: Severity;
  /** Where: sheet and cell, counted from 0. */
  sheet: string;
  row: number;
  column: number;
  /** Indicator it is about. */
  indicatorId: string;
  indicatorName: string;
  leadUnits: string[];
  quarter: Quarter;
  message: Localised;
  evidence: Evidence[];
}
