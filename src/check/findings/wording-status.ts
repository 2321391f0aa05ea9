import type { LedgerRow } from '../../tracking/ledger-row';
import type { Quarter } from '../../tracking/quarter';
import type { Tracking } from '../../tracking/track';
import type { Evidence } from './finding';
import { actualEvidence, evidence, shown } from './wording';

/** Actual against what was due. */
export const behindEvidence = (
  row: LedgerRow,
  quarter: Quarter,
  tracking: Tracking,
): Evidence[] => [
  actualEvidence(quarter, tracking.actual, row.unit),
  evidence('序时目标', 'Due', `${shown(tracking.due)}${row.unit}`),
];
