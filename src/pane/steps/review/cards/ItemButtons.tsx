import { Button } from '@fluentui/react-components';
import { reviewMessages } from '../../../messages/review';
import { useMessages } from '../../../session/environment';
import { actionsFor } from '../item-actions';
import type { ReviewItem } from '../items/items';
import { useCardStyles } from '../review.styles';
import type { Review } from '../useReview';

export interface ItemButtonsProps {
  review: Review;
  item: ReviewItem;
}

/** What can be done with the selected record. */
export function ItemButtons({ review, item }: ItemButtonsProps) {
  const styles = useCardStyles();
  const messages = useMessages(reviewMessages);
  return (
    <div className={styles.actions}>
      {actionsFor(item.kind)
        .filter(({ isOffered }) => isOffered?.(item) ?? true)
        .map(({ id, perform }) => (
          <Button
            key={id}
            size="small"
            className={styles.button}
            appearance={id === 'accept' ? 'primary' : 'secondary'}
            onClick={() => perform(review, item)}
          >
            {messages[id]}
          </Button>
        ))}
    </div>
  );
}
