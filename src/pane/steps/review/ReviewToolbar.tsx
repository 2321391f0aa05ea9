import { Button, mergeClasses, Select, Tooltip } from '@fluentui/react-components';
import { ArrowRedoRegular } from '@fluentui/react-icons/svg/arrow-redo';
import { ArrowUndoRegular } from '@fluentui/react-icons/svg/arrow-undo';
import { SaveRegular } from '@fluentui/react-icons/svg/save';
import { format } from '../../../language/language';
import { type Order, orders, type View, views } from './items/items';
import { useToolbarStyles } from './review.styles';
import type { Review } from './useReview';
import { reviewMessages, type ReviewMessages } from '../../messages/review';
import { useMessages } from '../../session/environment';

export interface ReviewToolbarProps {
  review: Review;
  onSave: () => void;
  /** Whether what is wrong with the plan itself stands in place of its rows. */
  inspecting: boolean;
  onInspect: () => void;
}

/** Which items are listed and how, accepting all of them, undoing, and saving for later. */
export function ReviewToolbar({ review, onSave, inspecting, onInspect }: ReviewToolbarProps) {
  const styles = useToolbarStyles();
  const messages = useMessages(reviewMessages);
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
      <Button
        size="small"
        className={styles.button}
        aria-pressed={inspecting}
        onClick={onInspect}
        data-testid="inspect"
      >
        {inspecting ? messages.backToRows : messages.inspect}
      </Button>
      {!inspecting && records && open.length > 0 && (
        <Button size="small" className={styles.button} onClick={acceptShown}>
          {format(messages.acceptShown, { count: open.length })}
        </Button>
      )}
    </div>
  );
}

/** How much is still to be looked at, and what was done last. */
export function Counts({ review: { counts, message } }: { review: Review }) {
  const styles = useToolbarStyles();
  const messages = useMessages(reviewMessages);
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

type Use = keyof ReviewMessages['keyUses'];

/** Names of keys are the same in every language. */
const recordKeys: [string, Use][] = [
  ['J/K', 'move'],
  ['Enter', 'accept'],
  ['Delete', 'reject'],
  ['E', 'edit'],
  ['M', 'merge'],
  ['C', 'copy'],
];
const conflictKeys: [string, Use][] = [
  ['J/K', 'move'],
  ['1–9', 'choose'],
  ['0', 'different'],
];
const proposalKeys: [string, Use][] = [
  ['J/K', 'move'],
  ['Enter', 'accept'],
  ['Delete', 'reject'],
];
const always: [string, Use][] = [
  ['Ctrl+Z', 'undo'],
  ['Ctrl+Y', 'redo'],
];

/** The keys that work in the list, in one line. */
export function KeyHelp({ view }: { view: View }) {
  const styles = useToolbarStyles();
  const messages = useMessages(reviewMessages);
  const own =
    view === 'conflicts'
      ? conflictKeys
      : view === 'results' || view === 'revisions'
        ? proposalKeys
        : recordKeys;
  return (
    <p className={styles.help} aria-label={messages.keys} role="note">
      {[...own, ...always].map(([key, use]) => (
        <span key={key} className={styles.use}>
          <kbd className={styles.key} lang="en">
            {key}
          </kbd>{' '}
          {messages.keyUses[use]}
        </span>
      ))}
    </p>
  );
}
