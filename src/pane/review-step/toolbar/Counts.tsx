import { mergeClasses } from '@fluentui/react-components';
import { format } from '../../../language/language';
import { useReviewMessages } from '../messages';
import type { Review } from '../useReview';
import { useToolbarStyles } from './toolbar.styles';

/** How much is still to be looked at, and what was done last. */
export function Counts({ review: { counts, message } }: { review: Review }) {
  const styles = useToolbarStyles();
  const messages = useReviewMessages();
  const openMore = counts.conflicts + counts.results + counts.revisions;
  return (
    <div className={styles.counts}>
      <p className={styles.count} data-testid="unreviewed">
        {format(messages.count, counts)}
      </p>
      {openMore > 0 && <p className={styles.more}>{format(messages.countMore, counts)}</p>}
      <p
        className={mergeClasses(styles.more, styles.message)}
        role="status"
        data-testid="review-message"
      >
        {message}
      </p>
    </div>
  );
}
