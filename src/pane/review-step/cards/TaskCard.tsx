import { format } from '../../../language/language';
import type { Task } from '../../../plan/model';
import { useReviewMessages } from '../messages';
import { useCardStyles } from './card.styles';
import { CardHead } from './CardHead';
import { Quote } from './Quote';
import { Units } from './Units';

/** One work item as it was read. */
export function TaskCard({ record, selected }: { record: Task; selected: boolean }) {
  const styles = useCardStyles();
  const messages = useReviewMessages();
  const open = record.reviewed === false;
  return (
    <>
      <CardHead
        open={open}
        state={open ? messages.unreviewed : messages.reviewed}
        label={messages.task}
      />
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
