import { useEffect, useRef } from 'react';
import { usePane } from './environment';
import type { KeptReview } from './kept-reviews';
import type { useChosenPlan } from './useChosenPlan';

/** Milliseconds in which further decisions are waited for. */
const PAUSE = 200;

/** Keeps the review in hand as it goes, until it is given up. */
export function useKeptReview({
  chosen,
  reviewInHand,
  reviewKey,
}: ReturnType<typeof useChosenPlan>): void {
  const { keptReviews } = usePane();
  const waiting = useRef<KeptReview | null>(null);
  const kept = useRef<KeptReview | null>(null);

  useEffect(() => {
    if (!keptReviews) return undefined;
    const store = () => {
      const review = waiting.current;
      waiting.current = null;
      // Only a net under the review: where there is no store, saving a file is the way.
      if (review) keptReviews.put(review).catch(() => undefined);
    };
    const before = kept.current;
    if (before !== null && before.key !== reviewKey) {
      waiting.current = null;
      kept.current = null;
      // Another plan took its place, and the user said that this one may go.
      if (!before.inFile) keptReviews.remove(before.key).catch(() => undefined);
    }
    if (!chosen || reviewKey === null) return undefined;
    if (!reviewInHand && before?.key !== reviewKey) return undefined;
    kept.current = { key: reviewKey, chosen, at: Date.now(), inFile: !reviewInHand };
    waiting.current = kept.current;
    const timer = setTimeout(store, PAUSE);
    window.addEventListener('pagehide', store);
    return () => {
      clearTimeout(timer);
      window.removeEventListener('pagehide', store);
    };
  }, [keptReviews, chosen, reviewInHand, reviewKey]);
}
