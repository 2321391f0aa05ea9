import type { ReactNode } from 'react';
import { PortionedList } from '../../parts/PortionedList';
import { useReturnsStyles } from './returns-step.styles';

/** A long list in a frame of its own, to be scrolled by keys as well. */
export function ItemList<T>(props: {
  label: string;
  items: readonly T[];
  render: (item: T) => ReactNode;
}) {
  const styles = useReturnsStyles();
  return (
    <PortionedList
      className={styles.list}
      itemClassName={styles.item}
      aria-label={props.label}
      tabIndex={0}
      items={props.items}
      render={props.render}
    />
  );
}
