import { useCardStyles } from './card.styles';
import { Chip } from './Chip';

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
