import type { MergedEntry, ReturnFile } from './merged-entry';
import type { EntryReason, Verdict } from '../reasons';
import type { TrailState } from '../trail/state';

/** The ledger as a return must fit it. */
export interface LedgerIdentity {
  planId: string;
  district: string;
  year: number;
}

/** Why a return is not merged at all; null where it is. */
export function refusalOf(
  { identity }: Pick<ReturnFile, 'identity'>,
  ledger: LedgerIdentity,
  { issues }: TrailState,
): Extract<Verdict, 'otherLedger' | 'otherIssue' | 'older'> | null {
  const { district, planId, year, issue, quarter, office } = identity;
  const isSamePlace = district === '' ? planId === ledger.planId : district === ledger.district;
  if (!isSamePlace || year !== ledger.year) return 'otherLedger';
  if (issues.size === 0) return null;
  const known = issues.get(issue);
  if (!known || known.quarter !== quarter) return 'otherIssue';
  const isOlder = [...issues.values()].some(
    (each) => each.issue > issue && each.quarter === quarter && each.offices.has(office),
  );
  return isOlder ? 'older' : null;
}

/** What becomes of the entries of a return that is not merged. */
export const refusedEntries: Record<
  'otherLedger' | 'otherIssue' | 'older',
  [MergedEntry['disposition'], EntryReason]
> = {
  otherLedger: ['refused', 'otherLedger'],
  otherIssue: ['refused', 'otherIssue'],
  older: ['superseded', 'newerIssue'],
};

/** The verdict about a merged file, from what became of its entries. */
export function verdictOf(entries: readonly MergedEntry[], wasKnown: boolean): Verdict {
  const has = (disposition: MergedEntry['disposition']) =>
    entries.some((entry) => entry.disposition === disposition);
  if (has('conflict')) return 'needsDecision';
  if (has('taken') || entries.some(({ reason }) => reason === 'decidedValue')) return 'taken';
  if (wasKnown) return 'duplicate';
  return has('superseded') ? 'older' : 'nothingNew';
}
