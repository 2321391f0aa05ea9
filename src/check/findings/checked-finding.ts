import type { Quarter } from '../../tracking/quarter';
import type { Finding } from './finding';

/** What a check of a ledger gives. */
export interface CheckReport {
  planId: string;
  district: string;
  quarter: Quarter;
  /** Whose own workbook was checked; left out where it was the ledger. */
  office?: string;
  /** Rows checked. */
  indicators: number;
  findings: CheckedFinding[];
  /** Tells the cells that were checked from any others; of Excel, which does not tell of every edit. */
  fingerprint?: string;
}

/** A finding with what was written about it. */
export interface CheckedFinding extends Finding {
  /** Written for these very values, or in the row's 情况说明; '' when nothing was. */
  explanationText: string;
  /** True for a text that explains nothing: the finding stays open. */
  saysNothing: boolean;
  /** Written before the values changed; '' when nothing was. */
  earlierExplanation: string;
  /** Row of its line on 校验结果 when that was read last; null where it had none. */
  line: number | null;
}

/** Every finding by itself: what was written about many that are told as one was written about each. */
export const eachFinding = (findings: readonly CheckedFinding[]): CheckedFinding[] =>
  findings.flatMap((finding) => {
    const { explanation, explanationText, saysNothing, earlierExplanation } = finding;
    if (finding.gathered.length === 0) return [finding];
    const said = { explanation, explanationText, saysNothing, earlierExplanation };
    // Its line is the one of all of them.
    return finding.gathered.map((each) => ({ ...each, ...said, line: null }));
  });
