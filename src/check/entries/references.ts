import type { LedgerRow } from '../../tracking/ledger-row';
import type { Quarter } from '../../tracking/quarter';
import type { CellValue } from '../../workbook/description';
import type { Evidence } from '../findings/finding';
import { isNumber, type Figure } from './figures';
import { actualEvidence, evidence, targetEvidence } from '../findings/wording';

/** A number that an actual may be compared with. */
export interface Reference {
  kind: 'last' | 'target' | 'baseline';
  value: number;
  /** Of the last figure. */
  quarter?: Quarter;
}

/**
 * The figure before, target and baseline, where they are numbers other than 0; the nearest in time first.
 * @param before figures of earlier quarters that can be compared with: one that slipped itself would excuse the next.
 */
export function referencesOf(row: LedgerRow, before: readonly Figure[]): Reference[] {
  const references: Reference[] = [];
  const last = before[before.length - 1];
  if (last && last.value !== 0) {
    references.push({ kind: 'last', value: last.value, quarter: last.quarter });
  }
  if (isNumber(row.target) && row.target !== 0) {
    references.push({ kind: 'target', value: row.target });
  }
  if (isNumber(row.baseline) && row.baseline !== 0) {
    references.push({ kind: 'baseline', value: row.baseline });
  }
  return references;
}

/** Whether a value is near anything it may be compared with: no list of it is made. */
export function isNearAny(
  { target, baseline }: LedgerRow,
  before: readonly Figure[],
  value: number,
  times: number,
): boolean {
  const last = before[before.length - 1]?.value;
  return (
    isBeside(value, last, times) ||
    isBeside(value, target, times) ||
    isBeside(value, baseline, times)
  );
}

const isBeside = (value: number, known: CellValue | undefined, times: number): boolean =>
  isNumber(known) && known !== 0 && isWithin(value / known, times, times);

/** A reference as the other side of a comparison. */
export function referenceEvidence({ kind, value, quarter }: Reference, unit: string): Evidence {
  if (kind === 'last') return actualEvidence(quarter!, value, unit);
  if (kind === 'target') return targetEvidence(value, unit);
  return evidence('基期值', 'Baseline', `${value}${unit}`);
}

/** Of the same sign as the reference, at most `above` times larger and `below` times smaller. */
export const isNear = (
  value: number,
  reference: Reference,
  above: number,
  below: number = above,
): boolean => isWithin(value / reference.value, above, below);

const isWithin = (ratio: number, above: number, below: number): boolean =>
  ratio >= 1 / below && ratio <= above;

/** Whether a value is more than so many times larger than every reference. */
export const isFarFrom = (
  references: readonly Reference[],
  value: number,
  times: number,
): boolean => references.every((reference) => value > times * Math.abs(reference.value));

/** Looks at the figures in their order; what slipped is no reference for those behind it. */
export function eachSlip<S>(
  figures: readonly Figure[],
  slipOf: (figure: Figure, before: readonly Figure[]) => S | null,
): { figure: Figure; slip: S }[] {
  const sound: Figure[] = [];
  const slips: { figure: Figure; slip: S }[] = [];
  for (const figure of figures) {
    const slip = slipOf(figure, sound);
    if (slip === null) sound.push(figure);
    else slips.push({ figure, slip });
  }
  return slips;
}
