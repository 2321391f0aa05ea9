import { Button } from '@fluentui/react-components';
import { format } from '../../language/language';
import type { RecordChange } from '../../usecases/types';
import { usePane } from '../context/PaneContext';
import { useFirstItems } from '../parts/useFirstItems';
import { useFillStepStyles } from './fill-step.styles';

export interface RecordChangesProps {
  heading: string;
  records: readonly RecordChange[];
}

/** A number of records, and the records themselves when asked for. */
export function RecordChanges({ heading, records }: RecordChangesProps) {
  const styles = useFillStepStyles();
  const { messages } = usePane();
  const { shown, more, showMore } = useFirstItems(records);
  if (records.length === 0) {
    return (
      <span>
        {heading} {messages.none}
      </span>
    );
  }
  return (
    <details className={styles.records}>
      <summary className={styles.summary}>
        {heading} {records.length}
      </summary>
      <ul className={styles.list}>
        {shown.map(({ id, name, differences }) => (
          <li key={id}>
            {name}
            {differences.map((difference) => (
              <div key={difference} className={styles.difference}>
                {difference}
              </div>
            ))}
          </li>
        ))}
      </ul>
      {more > 0 && (
        <Button size="small" onClick={showMore}>
          {format(messages.showMore, { count: more })}
        </Button>
      )}
    </details>
  );
}
