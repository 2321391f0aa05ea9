import { Button } from '@fluentui/react-components';
import type { ReactNode } from 'react';
import { format } from '../../../language/language';
import { useFirstItems } from '../../parts/useFirstItems';
import { usePane } from '../../session/environment';
import { useReturnsStyles } from './returns-step.styles';

/** A long list in portions, to be scrolled by keys as well. */
export function ItemList<T>(props: {
  label: string;
  items: readonly T[];
  render: (item: T) => ReactNode;
}) {
  const styles = useReturnsStyles();
  const { messages } = usePane();
  const { shown, more, showMore } = useFirstItems(props.items);
  return (
    <>
      <ul className={styles.list} aria-label={props.label} tabIndex={0}>
        {shown.map((item, i) => (
          <li key={i} className={styles.item}>
            {props.render(item)}
          </li>
        ))}
      </ul>
      {more > 0 && (
        <Button size="small" onClick={showMore}>
          {format(messages.showMore, { count: more })}
        </Button>
      )}
    </>
  );
}
