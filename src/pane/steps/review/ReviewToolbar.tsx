import { Button, SearchBox, Select, Tooltip } from '@fluentui/react-components';
import { ArrowRedoRegular } from '@fluentui/react-icons/svg/arrow-redo';
import { ArrowUndoRegular } from '@fluentui/react-icons/svg/arrow-undo';
import { SaveRegular } from '@fluentui/react-icons/svg/save';
import { format } from '../../../language/language';
import { type Order, orders, type View, views } from './items/items';
import { useToolbarStyles } from './review.styles';
import type { Review } from './useReview';
import { reviewMessages } from '../../messages/review';
import { useMessages } from '../../session/environment';

export interface ReviewToolbarProps {
  review: Review;
  onSave: () => void;
  /** What stands in place of the rows. */
  panel: Panel | null;
  onPanel: (panel: Panel) => void;
  /** Whether words of the document are selected. */
  canAdd: boolean;
}

/** What may stand in place of the rows: what is wrong with the plan itself, giving many rows their offices, a new row. */
export type Panel = 'inspection' | 'offices' | 'add';

/** Which items are listed and how, accepting all of them, undoing, and saving for later. */
export function ReviewToolbar(props: ReviewToolbarProps) {
  const { review, onSave, panel, onPanel, canAdd } = props;
  const styles = useToolbarStyles();
  const messages = useMessages(reviewMessages);
  const { view, order, counts } = review;
  const records = ['all', 'unreviewed', 'low', 'leaderless'].includes(view);
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
      <SearchBox
        ref={review.searchField}
        size="small"
        className={styles.search}
        aria-label={messages.search}
        placeholder={messages.searchHint}
        value={review.search}
        onChange={(_, { value }) => review.setSearch(value)}
        onKeyDown={(event) => {
          if (event.key === 'Enter' && !event.nativeEvent.isComposing) review.moveTo(0);
        }}
        dismiss={{ 'aria-label': messages.clearSearch }}
      />
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
      <Button
        size="small"
        className={styles.button}
        aria-pressed={panel === 'inspection'}
        onClick={() => onPanel('inspection')}
        data-testid="inspect"
      >
        {panel === 'inspection' ? messages.backToRows : messages.inspect}
      </Button>
      {records && (
        <Button
          size="small"
          className={styles.button}
          aria-pressed={panel === 'offices'}
          onClick={() => onPanel('offices')}
          data-testid="assign"
        >
          {panel === 'offices' ? messages.backToRows : messages.assign}
        </Button>
      )}
      {canAdd && panel !== 'add' && (
        <Button size="small" className={styles.button} onClick={() => onPanel('add')}>
          {messages.addSelected}
        </Button>
      )}
      {panel === null && records && open.length > 0 && (
        <Button size="small" className={styles.button} onClick={acceptShown}>
          {format(messages.acceptShown, { count: open.length })}
        </Button>
      )}
    </div>
  );
}
