import type { ReviewMessages } from '../../messages/review';
import { acceptAction, copyAction, rejectAction, type ReviewAction } from './actions';
import type { ReviewItem } from './items/items';
import type { Review } from './useReview';

/** One thing that can be done with the item at hand, by its key or its button. */
export interface ItemAction {
  /** Names its button in the messages. */
  id: 'accept' | 'restore' | 'reject' | 'edit' | 'merge' | 'copy' | 'separate';
  /** Kinds of items that it is for. */
  kinds: readonly ReviewItem['kind'][];
  /** As in `KeyboardEvent.key`, small letters; with what it is used for. Null where only a button does it. */
  key: { name: string; use: keyof ReviewMessages['keyUses'] } | null;
  /** Whether a record shows its button; always when left out. */
  isOffered?: (item: ReviewItem) => boolean;
  perform: (review: Review, item: ReviewItem) => void;
}

const records = ['indicator', 'task'] as const;

function goOn(review: Review, action: ReviewAction | null): void {
  if (action) review.performAndGoOn(action);
}

/** In the order of their buttons. Of two with one key, an item has the first that is for its kind. */
export const itemActions: readonly ItemAction[] = [
  {
    id: 'accept',
    kinds: [...records, 'result', 'revision'],
    key: { name: 'Enter', use: 'accept' },
    isOffered: (item) => 'record' in item && item.record.reviewed === false,
    perform: (review, item) => goOn(review, acceptAction(item)),
  },
  {
    id: 'restore',
    kinds: ['rejected'],
    key: { name: 'Enter', use: 'restore' },
    perform: (review, item) => goOn(review, acceptAction(item)),
  },
  {
    id: 'reject',
    kinds: [...records, 'result', 'revision'],
    key: { name: 'Delete', use: 'reject' },
    perform: (review, item) => goOn(review, rejectAction(item)),
  },
  {
    id: 'edit',
    kinds: records,
    key: { name: 'e', use: 'edit' },
    perform: (review) => review.setMode('edit'),
  },
  {
    id: 'merge',
    kinds: ['indicator'],
    key: { name: 'm', use: 'merge' },
    perform: (review) => review.setMode('merge'),
  },
  {
    id: 'copy',
    kinds: ['indicator'],
    key: { name: 'c', use: 'copy' },
    perform: (review, item) => {
      const action = copyAction(review.plan, item);
      if (action) review.performAndShow(action);
    },
  },
  {
    id: 'separate',
    kinds: ['indicator'],
    key: null,
    isOffered: (item) => item.kind === 'indicator' && item.record.sameAs !== undefined,
    perform: (review, { key }) => review.perform({ do: 'separate', item: key, id: key }),
  },
];

/** What can be done with items of a kind. */
export const actionsFor = (kind: ReviewItem['kind']): ItemAction[] =>
  itemActions.filter(({ kinds }) => kinds.includes(kind));
