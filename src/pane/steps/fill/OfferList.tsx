import { Checkbox } from '@fluentui/react-components';
import { useId } from 'react';
import { format } from '../../../language/language';
import type { Offer } from '../../../rollover/carry-over';
import { detailOf } from '../../../rollover/wording';
import { PortionedList } from '../../parts/PortionedList';
import { usePane, useMessages } from '../../session/environment';
import { useRollOverStyles } from './fill-step.styles';
import { rollOverMessages } from '../../messages/roll-over';

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
  const { language } = usePane();
  const messages = useMessages(rollOverMessages);
  const heading = useId();
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
      <PortionedList
        className={styles.offers}
        itemClassName={styles.offer}
        aria-labelledby={heading}
        data-testid="offers"
        items={offers}
        keyOf={({ indicator }) => indicator.id}
        render={(offer) => {
          const { id, name } = offer.indicator;
          return (
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
          );
        }}
      />
      <p className={styles.hint}>{messages.hint}</p>
    </>
  );
}

/** Indicators that take nothing from last year's ledger, each with the reason. */
export function UntakenList({ heading, offers }: { heading: string; offers: readonly Offer[] }) {
  const styles = useRollOverStyles();
  const { language } = usePane();
  if (offers.length === 0) return null;
  return (
    <details>
      <summary className={styles.summary}>{heading}</summary>
      <PortionedList
        className={styles.list}
        items={offers}
        keyOf={({ indicator }) => indicator.id}
        render={(offer) => (
          <>
            {offer.indicator.name}
            <div className={styles.detail}>{detailOf(offer, language)}</div>
          </>
        )}
      />
    </details>
  );
}
