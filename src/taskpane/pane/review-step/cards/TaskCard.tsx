import { format } from '../../../../language/language';
import type { Task } from '../../../../plan/model';
import { useReviewMessages } from '../messages';
import { useCardStyles } from './card.styles';
import { Chip } from './Chip';
import { Quote } from './Quote';
import { Units } from './Units';

/** One work item as it was read. */
export function TaskCard({ record, selected }: { record: Task; selected: boolean }) {
  const styles = useCardStyles();
  const messages = useReviewMessages();
  const open = record.reviewed === false;
  return (
    <>
      <span className={styles.top}>
        <Chip
          state={open ? 'open' : 'done'}
          text={open ? messages.unreviewed : messages.reviewed}
        />
        <span>{messages.task}</span>
      </span>
      <span className={styles.name}>{record.title}</span>
      <Units lead={record.lead} support={record.support} />
      {selected && (
        <>
          <span className={styles.small}>
            {format(messages.section, { section: record.section })}
          </span>
          <Quote text={record.quote} full />
        </>
      )}
    </>
  );
}
