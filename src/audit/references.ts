import type { LedgerRow } from '../workbook/ledger/read-rows';
import type { Evidence } from './finding';
import { figuresOf, isNumber, type Figure } from './figures';
import { actualEvidence, evidence, targetEvidence } from './wording';

/** A number that an actual may be compared with, and how to show it. */
export interface Reference {
  kind: 'last' | 'target' | 'baseline';
  value: number;
  evidence: Evidence;
}

/** Last quarter's figure, target and baseline, where they are numbers other than 0; the nearest in time first. */
export function referencesOf(row: LedgerRow, figure: Figure): Reference[] {
  const references: Reference[] = [];
  const last = figuresOf(row)
    .filter(({ quarter }) => quarter < figure.quarter)
    .pop();
  if (last && last.value !== 0) {
    const shown = actualEvidence(last.quarter, last.value, row.unit);
    references.push({ kind: 'last', value: last.value, evidence: shown });
  }
  if (isNumber(row.target) && row.target !== 0) {
    const shown = targetEvidence(row.target, row.unit);
    references.push({ kind: 'target', value: row.target, evidence: shown });
  }
  if (isNumber(row.baseline) && row.baseline !== 0) {
    const shown = evidence('基期值', 'Baseline', `${row.baseline}${row.unit}`);
    references.push({ kind: 'baseline', value: row.baseline, evidence: shown });
  }
  return references;
}
