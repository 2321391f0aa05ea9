import type { RuleContext, RuleResult } from '../rule';
import { behindEvidence } from './wording-status';
import { evidence } from './wording';

/** A result at the explanation of an indicator that is behind schedule: its text, and how far behind it is. */
export function explanationResult({
  row,
  quarter,
  tracking,
}: Pick<RuleContext, 'row' | 'quarter' | 'tracking'>): RuleResult {
  const text = row.explanation;
  return {
    column: 'explanation',
    quarter,
    values: { text },
    evidence: [
      evidence('情况说明', 'Explanation', text),
      ...behindEvidence(row, quarter, tracking),
    ],
  };
}
