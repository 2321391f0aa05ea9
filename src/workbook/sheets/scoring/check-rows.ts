import type { ReportIndicator } from '../report/source';
import { isWeight, sum, type ScoredRow } from './score-rows';

/** What has to be said of the rows of 考核评分 as a whole. */
export interface ScoringChecks {
  /** Sum of the weights of 0 or more, to six decimals. */
  weights: number;
  /** Rows with a weight or veto that is not valid; they are left out. */
  invalid: number;
  /** Indicators of the ledger, those that left the plan apart, that have no row. */
  unlisted: number;
}

/** @param indicators of the ledger. */
export function checkRows(
  rows: readonly ScoredRow[],
  indicators: readonly Pick<ReportIndicator, 'id' | 'gone'>[],
): ScoringChecks {
  const listed = new Set(rows.map(({ id }) => id));
  const weights = rows.map(({ weight }) => weight).filter(isWeight);
  return {
    weights: sum(weights),
    invalid: rows.filter(({ result }) => result.basis === 'invalid').length,
    unlisted: indicators.filter(({ id, gone }) => !gone && !listed.has(id)).length,
  };
}
