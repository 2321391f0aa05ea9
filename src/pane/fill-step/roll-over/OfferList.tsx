import { Button, Checkbox } from '@fluentui/react-components';
import { useId } from 'react';
import { format } from '../../../language/language';
import type { Offer } from '../../../rollover/carry-over';
import { detailOf } from '../../../rollover/wording';
import { usePane } from '../../context/PaneContext';
import { useFirstItems } from '../../parts/useFirstItems';
import { useRollOverMessages } from './messages';
import { useRollOverStyles } from './roll-over.styles';

export interface OfferListProps {
  /** Those that can be taken. */
  offers: readonly Offer[];
  taken: ReadonlySet<string>;
  disabled: boolean;
  onTake: (ids: ReadonlySet<string>) => void;
}

/** What can be taken from last year's ledger, each to be ticked: the indicator, the figure, and where it stands. */
export function OfferList({ offers, taken, disabled, onTake }: OfferListProps) {
  const styles = useRollOverStyles();
  const { language, messages: pane } = usePane();
  const messages = useRollOverMessages();
  const heading = useId();
  const { shown, more, showMore } = useFirstItems(offers);
  const count = offers.filter(({ indicator }) => taken.has(indicator.id)).length;
  const all = count === offers.length ? true : count === 0 ? false : 'mixed';
  const toggle = (id: string, isTaken: boolean) => {
    const ids = new Set(taken);
    if (isTaken) ids.add(id);
    else ids.delete(id);
    onTake(ids);
  };
  return (
    <>
      <p id={heading} className={styles.text} role="status">
        {format(messages.takable, { taken: count, count: offers.length })}
      </p>
      <Checkbox
        checked={all}
        disabled={disabled}
        label={messages.takeAll}
        onChange={() =>
          onTake(new Set(all === true ? [] : offers.map(({ indicator }) => indicator.id)))
        }
      />
      <ul className={styles.offers} aria-labelledby={heading} data-testid="offers">
        {shown.map((offer) => {
          const { id, name } = offer.indicator;
          return (
            <li key={id} className={styles.offer}>
              <Checkbox
                checked={taken.has(id)}
                disabled={disabled}
                label={
                  <span className={styles.label}>
                    <span>{name}</span>
                    <span className={styles.detail}>{detailOf(offer, language)}</span>
                  </span>
                }
                onChange={(_, { checked }) => toggle(id, checked === true)}
              />
            </li>
          );
        })}
      </ul>
      {more > 0 && (
        <Button size="small" onClick={showMore}>
          {format(pane.showMore, { count: more })}
        </Button>
      )}
      <p className={styles.hint}>{messages.hint}</p>
    </>
  );
}
