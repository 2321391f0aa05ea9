import { explainsNothing } from './filler';
import type { Finding } from '../findings/finding';
import type { MatchedExplanation } from '../../workbook/sheets/findings/match-explanations';
import { matchExplanations } from '../../workbook/sheets/findings/match-explanations';
import type { LedgerWorkbook } from '../../workbook/read-ledger';
import { defaultThresholds, type Thresholds } from '../../workbook/sheets/settings/thresholds';
import type { CheckedFinding } from '../findings/checked-finding';

export const thresholdsOf = (workbook: Pick<LedgerWorkbook, 'settings'>): Thresholds =>
  workbook.settings?.thresholds ?? defaultThresholds;

/** Findings with what 校验结果 says about them. */
export function withExplanations(
  findings: readonly Finding[],
  workbook: Pick<LedgerWorkbook, 'settings' | 'findings'>,
): CheckedFinding[] {
  const { matches } = matchExplanations(findings, workbook.findings?.lines ?? []);
  return explainFindings(findings, matches, thresholdsOf(workbook));
}

/** @param matches one a finding, in their order. */
export function explainFindings(
  findings: readonly Finding[],
  matches: readonly MatchedExplanation[],
  { shortestText }: Thresholds,
): CheckedFinding[] {
  return findings.map((finding, i) => {
    const { explanation, earlier, stored } = matches[i]!;
    const saysNothing = explanation !== '' && explainsNothing(explanation, shortestText);
    const needsNone = finding.explanation === 'none';
    const isGiven = (explanation !== '' && !saysNothing) || finding.toldInRow !== '';
    return {
      ...finding,
      explanation: needsNone ? 'none' : isGiven ? 'given' : 'required',
      explanationText: explanation === '' ? finding.toldInRow : explanation,
      saysNothing,
      earlierExplanation: earlier,
      line: stored?.row ?? null,
    };
  });
}
