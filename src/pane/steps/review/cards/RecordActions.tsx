import { Button } from '@fluentui/react-components';
import type { Indicator, Task } from '../../../../plan/model';
import { useCardStyles } from '../review.styles';
import { reviewMessages } from '../../../messages/review';
import { useMessages } from '../../../session/environment';

export interface RecordActionsProps {
  record: Indicator | Task;
  onAccept: () => void;
  onReject: () => void;
  onEdit: () => void;
  /** Only indicators are merged. */
  onMerge?: (() => void) | undefined;
  /** For a target that was not read: one more indicator like this one. */
  onCopy?: (() => void) | undefined;
  /** For a repeat: gives it a row of its own. */
  onSeparate?: (() => void) | undefined;
}

/** What can be done with the selected record; every button has its key as well. */
export function RecordActions(props: RecordActionsProps) {
  const styles = useCardStyles();
  const messages = useMessages(reviewMessages);
  const open = props.record.reviewed === false;
  return (
    <div className={styles.actions}>
      {open && (
        <Button
          size="small"
          className={styles.button}
          appearance="primary"
          onClick={props.onAccept}
        >
          {messages.accept}
        </Button>
      )}
      <Button size="small" className={styles.button} onClick={props.onReject}>
        {messages.reject}
      </Button>
      <Button size="small" className={styles.button} onClick={props.onEdit}>
        {messages.edit}
      </Button>
      {props.onMerge && (
        <Button size="small" className={styles.button} onClick={props.onMerge}>
          {messages.merge}
        </Button>
      )}
      {props.onCopy && (
        <Button size="small" className={styles.button} onClick={props.onCopy}>
          {messages.copy}
        </Button>
      )}
      {props.onSeparate && (
        <Button size="small" className={styles.button} onClick={props.onSeparate}>
          {messages.separate}
        </Button>
      )}
    </div>
  );
}
