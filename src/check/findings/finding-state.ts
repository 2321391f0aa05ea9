import type { FindingState } from '../../workbook/sheets/findings/finding-line';
import type { CheckedFinding } from './checked-finding';

/** What remains to be done about a finding. */
export function stateOf(finding: CheckedFinding): FindingState {
  if (finding.severity === 'mandatory') return 'toFix';
  if (finding.explanation === 'given') return 'explained';
  if (finding.saysNothing && finding.explanation === 'required') return 'saysNothing';
  if (finding.severity === 'information') return 'information';
  return finding.earlierExplanation === '' ? 'toVerify' : 'valuesChanged';
}

/** True while somebody has to correct or explain it. */
export function isOpen(finding: CheckedFinding): boolean {
  return !['explained', 'information'].includes(stateOf(finding));
}
