import { useReviewMessages, type ReviewMessages } from '../messages';
import type { View } from '../items/items';
import { useToolbarStyles } from './toolbar.styles';

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
  const messages = useReviewMessages();
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
