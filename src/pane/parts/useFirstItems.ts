import { useState } from 'react';

const PAGE = 50;

/** Shows a long list in portions: Excel's web view gets slow with thousands of elements. */
export function useFirstItems<T>(items: readonly T[]) {
  const [limit, setLimit] = useState(PAGE);
  return {
    shown: items.slice(0, limit),
    /** How many the next portion adds; 0 when everything is shown. */
    more: Math.min(PAGE, Math.max(0, items.length - limit)),
    showMore: () => setLimit(limit + PAGE),
  };
}
