import { mergeClasses } from '@fluentui/react-components';
import { format } from '../../../language/language';
import { reviewMessages, type ReviewMessages } from '../../messages/review';
import { useMessages } from '../../session/environment';
import { actionsFor } from './item-actions';
import type { ReviewItem, View } from './items/items';
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

/** What a view lists, as far as keys go: a task has the keys of an indicator that fit it. */
const kinds: Partial<Record<View, ReviewItem['kind']>> = {
  conflicts: 'conflict',
  results: 'result',
  revisions: 'revision',
  rejected: 'rejected',
};

const move: [string, Use] = ['J/K', 'move'];
const choices: [string, Use][] = [
  ['1–9', 'choose'],
  ['0', 'different'],
];
const always: [string, Use][] = [
  ['/', 'search'],
  ['Ctrl+Z', 'undo'],
  ['Ctrl+Y', 'redo'],
];

/** Names of keys are the same in every language. */
function keysOf(view: View): [string, Use][] {
  const kind = kinds[view] ?? 'indicator';
  const own = actionsFor(kind).flatMap(({ key }): [string, Use][] =>
    key ? [[key.name.length === 1 ? key.name.toUpperCase() : key.name, key.use]] : [],
  );
  return [move, ...(kind === 'conflict' ? choices : own), ...always];
}

/** The keys that work in the list, in one line. */
export function KeyHelp({ view }: { view: View }) {
  const styles = useToolbarStyles();
  const messages = useMessages(reviewMessages);
  return (
    <p className={styles.help} aria-label={messages.keys} role="note">
      {keysOf(view).map(([key, use]) => (
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
