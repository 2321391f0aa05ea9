import { Button } from '@fluentui/react-components';
import { useCardStyles } from './card.styles';

export interface DecisionButtonsProps {
  yes: string;
  no: string;
  /** Whether it can be taken at all; it can always be declined. */
  possible?: boolean;
  onDecide: (yes: boolean) => void;
}

/** Taking or declining what the document offers. */
export function DecisionButtons({ yes, no, possible = true, onDecide }: DecisionButtonsProps) {
  const styles = useCardStyles();
  return (
    <div className={styles.actions}>
      <Button
        size="small"
        className={styles.button}
        appearance="primary"
        disabledFocusable={!possible}
        onClick={() => onDecide(true)}
      >
        {yes}
      </Button>
      <Button size="small" className={styles.button} onClick={() => onDecide(false)}>
        {no}
      </Button>
    </div>
  );
}
