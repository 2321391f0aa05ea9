import { Button, Select, Tooltip } from '@fluentui/react-components';
import { ArrowRedoRegular } from '@fluentui/react-icons/svg/arrow-redo';
import { ArrowUndoRegular } from '@fluentui/react-icons/svg/arrow-undo';
import { SaveRegular } from '@fluentui/react-icons/svg/save';
import { format } from '../../../language/language';
import { type Order, type View, orders, views } from '../items/items';
import { useReviewMessages } from '../messages';
import type { Review } from '../useReview';
import { useToolbarStyles } from './toolbar.styles';

export interface ReviewToolbarProps {
  review: Review;
  onSave: () => void;
}

/** Which items are listed and how, accepting all of them, undoing, and saving for later. */
export function ReviewToolbar({ review, onSave }: ReviewToolbarProps) {
  const styles = useToolbarStyles();
  const messages = useReviewMessages();
  const { view, order, counts } = review;
  const records = view === 'all' || view === 'unreviewed' || view === 'low';
  const open = review.items.filter(
    (item) => (item.kind === 'indicator' || item.kind === 'task') && item.record.reviewed === false,
  );
  const acceptShown = () =>
    review.perform({
      do: 'accept',
      item: open[0]?.key ?? '',
      ids: open.map(({ key }) => key),
    });
  return (
    <div className={styles.root}>
      <Select
        size="small"
        className={styles.view}
        aria-label={messages.view}
        value={view}
        onChange={(_, { value }) => review.setView(value as View)}
      >
        {views.map((name) => (
          <option key={name} value={name}>
            {format(messages.viewCount, { view: messages.views[name], count: counts[name] })}
          </option>
        ))}
      </Select>
      <Select
        size="small"
        className={styles.order}
        aria-label={messages.order}
        value={order}
        disabled={!records}
        onChange={(_, { value }) => review.setOrder(value as Order)}
      >
        {orders.map((name) => (
          <option key={name} value={name}>
            {messages.orders[name]}
          </option>
        ))}
      </Select>
      <Tooltip content={messages.undo} relationship="label">
        <Button
          size="small"
          icon={<ArrowUndoRegular />}
          disabledFocusable={!review.canUndo}
          onClick={review.undo}
        />
      </Tooltip>
      <Tooltip content={messages.redo} relationship="label">
        <Button
          size="small"
          icon={<ArrowRedoRegular />}
          disabledFocusable={!review.canRedo}
          onClick={review.redo}
        />
      </Tooltip>
      <Tooltip content={messages.save} relationship="label">
        <Button size="small" icon={<SaveRegular />} onClick={onSave} />
      </Tooltip>
      {records && open.length > 0 && (
        <Button size="small" className={styles.button} onClick={acceptShown}>
          {format(messages.acceptShown, { count: open.length })}
        </Button>
      )}
    </div>
  );
}
