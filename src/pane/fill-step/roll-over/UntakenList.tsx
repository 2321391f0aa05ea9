import { Button } from '@fluentui/react-components';
import { format } from '../../../language/language';
import type { Offer } from '../../../rollover/carry-over';
import { detailOf } from '../../../rollover/wording';
import { usePane } from '../../context/PaneContext';
import { useFirstItems } from '../../parts/useFirstItems';
import { useRollOverStyles } from './roll-over.styles';

/** Indicators that take nothing from last year's ledger, each with the reason. */
export function UntakenList({ heading, offers }: { heading: string; offers: readonly Offer[] }) {
  const styles = useRollOverStyles();
  const { language, messages } = usePane();
  const { shown, more, showMore } = useFirstItems(offers);
  if (offers.length === 0) return null;
  return (
    <details>
      <summary className={styles.summary}>{heading}</summary>
      <ul className={styles.list}>
        {shown.map((offer) => (
          <li key={offer.indicator.id}>
            {offer.indicator.name}
            <div className={styles.detail}>{detailOf(offer, language)}</div>
          </li>
        ))}
      </ul>
      {more > 0 && (
        <Button size="small" onClick={showMore}>
          {format(messages.showMore, { count: more })}
        </Button>
      )}
    </details>
  );
}
