import { Button, mergeClasses } from '@fluentui/react-components';
import { format } from '../../../../language/language';
import type { Conflict, Indicator, Plan } from '../../../../plan/model';
import { usePane, useMessages } from '../../../session/environment';
import { indicatorText } from '../items/indicator-text';
import { useCardStyles } from '../review.styles';
import { Chip, Quote, Units } from './card-parts';
import { reviewMessages, type ReviewMessages } from '../../../messages/review';

export interface ConflictCardProps {
  plan: Plan;
  conflict: Conflict;
  selected: boolean;
  /** The n-th mention counts, from 0; `all`: they are different things. */
  onSettle: (choice: number | 'all') => void;
  onReopen: () => void;
}

/** One thing stated differently: its mentions side by side, to choose from. */
export function ConflictCard({ plan, conflict, selected, onSettle, onReopen }: ConflictCardProps) {
  const styles = useCardStyles();
  const messages = useMessages(reviewMessages);
  const texts = messages.conflict;
  const mentions = conflict.indicators.flatMap(
    (id) => plan.indicators.find((i) => i.id === id) ?? [],
  );
  return (
    <>
      <span className={styles.top}>
        <Chip state={conflict.settled ? 'done' : 'warning'} text={texts.kinds[conflict.kind]} />
      </span>
      <span className={styles.name}>{mentions[0]?.name}</span>
      <div className={styles.sides}>
        {mentions.map((mention, i) => (
          <Mention
            key={mention.id}
            mention={mention}
            number={i + 1}
            kept={conflict.settled?.keep.includes(mention.id) ?? false}
            selected={selected}
            onChoose={() => onSettle(i)}
          />
        ))}
      </div>
      <span>{stateText(conflict, messages)}</span>
      {selected && (
        <div className={styles.actions}>
          <Button size="small" className={styles.button} onClick={() => onSettle('all')}>
            {texts.different}
          </Button>
          {conflict.settled && (
            <Button size="small" className={styles.button} onClick={onReopen}>
              {texts.reopen}
            </Button>
          )}
        </div>
      )}
    </>
  );
}

interface MentionProps {
  mention: Indicator;
  number: number;
  kept: boolean;
  selected: boolean;
  onChoose: () => void;
}

function Mention({ mention, number, kept, selected, onChoose }: MentionProps) {
  const styles = useCardStyles();
  const { language } = usePane();
  const messages = useMessages(reviewMessages);
  const texts = messages.conflict;
  return (
    <div className={mergeClasses(styles.side, kept && styles.kept)}>
      <span className={styles.small}>
        {format(texts.mention, { number })} · {mention.section}
      </span>
      <span className={styles.name}>{indicatorText(mention, language)}</span>
      <span className={styles.small}>{mention.name}</span>
      <Units lead={mention.lead} support={mention.support} />
      <Quote text={mention.quote} full={selected} />
      {kept ? (
        <Chip state="done" text={texts.chosen} />
      ) : (
        selected && (
          <Button
            size="small"
            className={styles.button}
            aria-label={`${texts.choose} ${format(texts.mention, { number })}`}
            onClick={onChoose}
          >
            {texts.choose}
          </Button>
        )
      )}
    </div>
  );
}

function stateText({ indicators, settled }: Conflict, { conflict: texts }: ReviewMessages): string {
  if (!settled) return texts.open;
  const [first] = settled.keep;
  const state =
    settled.keep.length === indicators.length
      ? texts.keptAll
      : settled.keep.length === 1 && first !== undefined
        ? format(texts.keptOne, { number: indicators.indexOf(first) + 1 })
        : format(texts.keptSome, { count: settled.keep.length });
  return settled.on === undefined ? state : state + format(texts.on, { date: settled.on });
}
