import type { Plan } from '../../../plan/model';
import {
  acceptRecords,
  addIndicator,
  type Assignment,
  assignRecords,
  copyId,
  copyIndicator,
  decideResult,
  decideRevision,
  editIndicator,
  editTask,
  type IndicatorChange,
  mergeIndicators,
  type NewIndicator,
  rejectRecords,
  restoreRecord,
  separateIndicator,
  settleConflict,
  type TaskChange,
} from '../../../plan/review';
import type { Change } from '../../session/plan-history';
import type { ReviewItem } from './items/items';

/** What a reviewer can do, as data. `item` is the key of the item it is done on. */
export type ReviewAction = { item: string } & (
  | { do: 'accept'; ids: readonly string[] }
  | { do: 'reject'; id: string }
  | { do: 'restore'; id: string }
  | { do: 'add'; record: NewIndicator }
  | { do: 'assign'; assignments: ReadonlyMap<string, Assignment> }
  | { do: 'editIndicator'; id: string; change: IndicatorChange }
  | { do: 'editTask'; id: string; change: TaskChange }
  | { do: 'merge'; id: string; into: string }
  | { do: 'separate'; id: string }
  | { do: 'copy'; id: string }
  | { do: 'settle'; member: string; keep: string[] }
  | { do: 'reopen'; member: string }
  | { do: 'result'; id: string; accept: boolean }
  | { do: 'revision'; id: string; adopt: boolean }
);

const kinds: Record<ReviewAction['do'], Change['kind']> = {
  accept: 'accept',
  reject: 'reject',
  restore: 'restore',
  add: 'add',
  assign: 'assign',
  editIndicator: 'edit',
  editTask: 'edit',
  merge: 'merge',
  separate: 'separate',
  copy: 'copy',
  settle: 'settle',
  reopen: 'reopen',
  result: 'result',
  revision: 'revision',
};

/** The entry that an action gets in the history. */
export function changeOf(action: ReviewAction): Change {
  const count =
    action.do === 'accept'
      ? action.ids.length
      : action.do === 'assign'
        ? action.assignments.size
        : 1;
  return { kind: kinds[action.do], item: action.item, count };
}

/** @param today "2024-03-01"; settlements record the day they were made. */
export function applyAction(plan: Plan, action: ReviewAction, today: string): Plan {
  switch (action.do) {
    case 'accept':
      return action.ids.length === 0 ? plan : acceptRecords(plan, action.ids);
    case 'reject':
      return rejectRecords(plan, [action.id]);
    case 'restore':
      return restoreRecord(plan, action.id);
    case 'add':
      return addIndicator(plan, action.record);
    case 'assign':
      return action.assignments.size === 0 ? plan : assignRecords(plan, action.assignments);
    case 'editIndicator':
      return editIndicator(plan, action.id, action.change);
    case 'editTask':
      return editTask(plan, action.id, action.change);
    case 'merge':
      return mergeIndicators(plan, action.id, action.into, today);
    case 'separate':
      return separateIndicator(plan, action.id);
    case 'copy':
      return copyIndicator(plan, action.id);
    case 'settle':
      return settleConflict(plan, action.member, { keep: action.keep, on: today });
    case 'reopen':
      return settleConflict(plan, action.member, undefined);
    case 'result':
      return decideResult(plan, action.id, action.accept ? 'accepted' : 'declined');
    case 'revision':
      return decideRevision(plan, action.id, action.adopt ? 'adopted' : 'declined');
  }
}

/** Accepting an item, or taking a rejected one back: null where there is nothing to accept. */
export function acceptAction(item: ReviewItem): ReviewAction | null {
  switch (item.kind) {
    case 'indicator':
    case 'task':
      return { do: 'accept', item: item.key, ids: [item.key] };
    case 'result':
      return { do: 'result', item: item.key, id: item.key, accept: true };
    case 'revision':
      return { do: 'revision', item: item.key, id: item.key, adopt: true };
    case 'rejected':
      return { do: 'restore', item: item.key, id: item.key };
    case 'conflict':
      return null;
  }
}

/** Rejecting an item: null where there is nothing to reject. */
export function rejectAction(item: ReviewItem): ReviewAction | null {
  switch (item.kind) {
    case 'indicator':
    case 'task':
      return { do: 'reject', item: item.key, id: item.key };
    case 'result':
      return { do: 'result', item: item.key, id: item.key, accept: false };
    case 'revision':
      return { do: 'revision', item: item.key, id: item.key, adopt: false };
    case 'conflict':
    case 'rejected':
      return null;
  }
}

/** One more indicator like this one, which is then the item; null where the item is none. */
export function copyAction(plan: Plan, item: ReviewItem): ReviewAction | null {
  const copy = item.kind === 'indicator' ? copyId(plan, item.key) : null;
  return copy === null ? null : { do: 'copy', item: copy, id: item.key };
}

/** Choosing the n-th mention of a conflict (from 0), or `all`: they are different things. */
export function settleAction(item: ReviewItem, choice: number | 'all'): ReviewAction | null {
  if (item.kind !== 'conflict') return null;
  const { indicators } = item.conflict;
  const keep = choice === 'all' ? indicators : indicators.slice(choice, choice + 1);
  const [member] = indicators;
  if (keep.length === 0 || member === undefined) return null;
  return { do: 'settle', item: item.key, member, keep };
}
