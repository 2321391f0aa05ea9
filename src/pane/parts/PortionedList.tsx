import { Button } from '@fluentui/react-components';
import { type ComponentProps, type ReactNode, useState } from 'react';
import { format } from '../../language/language';
import { usePane } from '../session/environment';

const PORTION = 50;

export interface PortionedListProps<T> extends Omit<ComponentProps<'ul'>, 'children'> {
  items: readonly T[];
  render: (item: T) => ReactNode;
  /** What tells items apart; their places where left out. */
  keyOf?: (item: T) => string;
  itemClassName?: string;
  /** How many are shown at first. */
  first?: number;
}

/** A long list in portions: Excel's web view gets slow with thousands of elements. What else is given goes to the list. */
export function PortionedList<T>(props: PortionedListProps<T>) {
  const { items, render, keyOf, itemClassName, first = PORTION, ...list } = props;
  const { messages } = usePane();
  const [limit, setLimit] = useState(first);
  const more = Math.min(PORTION, Math.max(0, items.length - limit));
  return (
    <>
      <ul {...list}>
        {items.slice(0, limit).map((item, i) => (
          <li key={keyOf?.(item) ?? i} className={itemClassName}>
            {render(item)}
          </li>
        ))}
      </ul>
      {more > 0 && (
        <Button size="small" onClick={() => setLimit(limit + PORTION)}>
          {format(messages.showMore, { count: more })}
        </Button>
      )}
    </>
  );
}
