import { type DBSchema, type IDBPDatabase, openDB } from 'idb';
import type { KeptReview, KeptReviews } from '../../pane/session/kept-reviews';

interface ReviewSchema extends DBSchema {
  reviews: { key: string; value: KeptReview };
}

/** Those handed over as files that are kept; others stay until they are given up. */
const KEPT_FILES = 3;

/** Reviews in the web view's own store, for every workbook of this computer. Rejects where there is no store. */
export function storedReviews(): KeptReviews {
  let opened: Promise<IDBPDatabase<ReviewSchema>> | undefined;
  const database = () =>
    (opened ??= openDB<ReviewSchema>('indicator-ledger-reviews', 1, {
      upgrade: (created) => void created.createObjectStore('reviews', { keyPath: 'key' }),
    }));
  return {
    list: async () => {
      const store = await database();
      const reviews = (await store.getAll('reviews')).sort((a, b) => b.at - a.at);
      const old = reviews.filter(({ inFile }) => inFile).slice(KEPT_FILES);
      for (const { key } of old) await store.delete('reviews', key);
      return reviews.filter((review) => !old.includes(review));
    },
    put: async (review) => {
      await (await database()).put('reviews', review);
    },
    remove: async (key) => (await database()).delete('reviews', key),
  };
}
