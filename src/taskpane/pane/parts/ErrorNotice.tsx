import {
  Button,
  MessageBar,
  MessageBarActions,
  MessageBarBody,
  MessageBarTitle,
} from '@fluentui/react-components';
import { DismissRegular } from '@fluentui/react-icons/svg/dismiss';
import { usePane } from '../context/PaneContext';
import { describeError } from '../messages/describe-error';
import { HostError } from '../../../host/errors';
import { useErrorNoticeStyles } from './error-notice.styles';

export interface ErrorNoticeProps {
  /** Nothing is shown for `undefined`. */
  error: unknown;
  onDismiss?: () => void;
  onRetry?: () => void;
}

/** An error in words: what failed, what was kept, what to do next. Being asked to stop is no error. */
export function ErrorNotice({ error, onDismiss, onRetry }: ErrorNoticeProps) {
  const { messages } = usePane();
  const styles = useErrorNoticeStyles();
  if (error === undefined) return null;
  const text = describeError(error, messages);
  const stopped = error instanceof HostError && error.code === 'cancelled';
  return (
    <MessageBar
      intent={stopped ? 'info' : 'error'}
      layout="multiline"
      role={stopped ? 'status' : 'alert'}
      data-testid="error"
    >
      <MessageBarBody className={styles.body}>
        <MessageBarTitle className={styles.title}>{text.what}</MessageBarTitle>
        <p className={styles.line}>{text.kept}</p>
        <p className={styles.line}>{text.next}</p>
        {!stopped && (
          <details className={styles.details}>
            <summary>{messages.error.details}</summary>
            <pre lang="en" className={styles.technical}>
              {text.details}
            </pre>
          </details>
        )}
      </MessageBarBody>
      <MessageBarActions
        containerAction={
          onDismiss && (
            <Button
              appearance="transparent"
              icon={<DismissRegular />}
              aria-label={messages.error.dismiss}
              onClick={onDismiss}
            />
          )
        }
      >
        {onRetry && <Button onClick={onRetry}>{messages.error.retry}</Button>}
      </MessageBarActions>
    </MessageBar>
  );
}
