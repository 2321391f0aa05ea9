import { mergeClasses } from '@fluentui/react-components';
import { CheckmarkCircleFilled } from '@fluentui/react-icons/svg/checkmark-circle';
import { CircleRegular } from '@fluentui/react-icons/svg/circle';
import { InfoRegular } from '@fluentui/react-icons/svg/info';
import { WarningFilled } from '@fluentui/react-icons/svg/warning';
import { format } from '../../../../language/language';
import { joinUnits } from '../../../../plan/offices/office-list';
import { useCardStyles } from '../review.styles';
import { reviewMessages, type ReviewMessages } from '../../../messages/review';
import { useMessages } from '../../../session/environment';

const icons = {
  done: CheckmarkCircleFilled,
  open: CircleRegular,
  warning: WarningFilled,
  info: InfoRegular,
};

/** A state as icon and words, never by colour alone. */
export function Chip({ state, text }: { state: keyof typeof icons; text: string }) {
  const styles = useCardStyles();
  const Icon = icons[state];
  const color = state === 'done' ? styles.good : state === 'warning' ? styles.warn : styles.muted;
  return (
    <span className={styles.chip}>
      <Icon className={mergeClasses(styles.icon, color)} aria-hidden />
      {text}
    </span>
  );
}

export interface CardHeadProps {
  /** Whether somebody still has to look at it. */
  open: boolean;
  /** What has become of it. */
  state: string;
  /** What it is. */
  label: string;
}

/** The first line of a card: what has become of the item, and what it is. */
export function CardHead({ open, state, label }: CardHeadProps) {
  const styles = useCardStyles();
  return (
    <span className={styles.top}>
      <Chip state={open ? 'open' : 'done'} text={state} />
      <span>{label}</span>
    </span>
  );
}

/** The words that a record was read from; short unless its item is selected. */
export function Quote({ text, full }: { text: string | undefined; full: boolean }) {
  const styles = useCardStyles();
  if (text === undefined || text.trim() === '') return null;
  return (
    <blockquote className={mergeClasses(styles.quote, full && styles.fullQuote)} lang="zh-CN">
      {text}
    </blockquote>
  );
}

/** "牵头：区商务局". */
export const labelled = (label: string, value: string, { labelled: template }: ReviewMessages) =>
  format(template, { label, value });

/** Who answers for a record and who helps. */
export function Units({ lead, support }: { lead: readonly string[]; support: readonly string[] }) {
  const styles = useCardStyles();
  const messages = useMessages(reviewMessages);
  if (lead.length + support.length === 0) {
    return <span className={styles.small}>{messages.noUnits}</span>;
  }
  return (
    <span className={styles.small}>
      {[
        lead.length > 0 ? labelled(messages.lead, joinUnits(lead), messages) : '',
        support.length > 0 ? labelled(messages.support, joinUnits(support), messages) : '',
      ]
        .filter((text) => text !== '')
        .join(messages.unitsSeparator)}
    </span>
  );
}
