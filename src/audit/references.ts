import type { LedgerRow } from '../workbook/ledger/read-rows';
import type { Evidence } from './finding';
import { isNumber, type Figure } from './figures';
import { actualEvidence, evidence, targetEvidence } from './wording';

/** A number that an actual may be compared with, and how to show it. */
export interface Reference {
  kind: 'last' | 'target' | 'baseline';
  value: number;
  /** Made when asked: most references are compared and never shown. */
  evidence(): Evidence;
}

/** Last quarter's figure, target and baseline, where they are numbers other than 0; the nearest in time first. */
export function referencesOf(
  row: LedgerRow,
  figures: readonly Figure[],
  figure: Figure,
): Reference[] {
  const references: Reference[] = [];
  const last = figures[figures.indexOf(figure) - 1];
  if (last && last.value !== 0) {
    const { quarter, value } = last;
    references.push({
      kind: 'last',
      value,
      evidence: () => actualEvidence(quarter, value, row.unit),
    });
  }
  if (isNumber(row.target) && row.target !== 0) {
    const { target, unit } = row;
    references.push({
      kind: 'target',
      value: row.target,
      evidence: () => targetEvidence(target, unit),
    });
  }
  if (isNumber(row.baseline) && row.baseline !== 0) {
    const { baseline, unit } = row;
    references.push({
      kind: 'baseline',
      value: baseline,
      evidence: () => evidence('基期值', 'Baseline', `${baseline}${unit}`),
    });
  }
  return references;
}
