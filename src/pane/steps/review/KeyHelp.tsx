import { mergeClasses } from '@fluentui/react-components';
import { format } from '../../../language/language';
import { reviewMessages, type ReviewMessages } from '../../messages/review';
import { useMessages } from '../../session/environment';
import type { View } from './items/items';
import { useToolbarStyles } from './review.styles';
import type { Review } from './useReview';

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
const rejectedKeys: [string, Use][] = [
  ['J/K', 'move'],
  ['Enter', 'restore'],
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
  ['/', 'search'],
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
        : view === 'rejected'
          ? rejectedKeys
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
