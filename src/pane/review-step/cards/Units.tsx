import { joinUnits } from '../../../plan/offices/office-list';
import { useReviewMessages } from '../messages';
import { useCardStyles } from './card.styles';
import { labelled } from './labelled';

/** Who answers for a record and who helps. */
export function Units({ lead, support }: { lead: readonly string[]; support: readonly string[] }) {
  const styles = useCardStyles();
  const messages = useReviewMessages();
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
