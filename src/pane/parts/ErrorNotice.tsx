import {
  Button,
  makeStyles,
  MessageBar,
  MessageBarActions,
  MessageBarBody,
  MessageBarTitle,
  tokens,
} from '@fluentui/react-components';
import { DismissRegular } from '@fluentui/react-icons/svg/dismiss';
import { HostError } from '../../host/errors';
import type { Messages } from '../messages';
import { describeError, type ErrorText } from '../messages/describe-error';
import { usePane } from '../session/environment';

export const useErrorNoticeStyles = makeStyles({
  body: { paddingBottom: tokens.spacingVerticalS, minWidth: 0 },
  title: { display: 'block' },
  line: { margin: `${tokens.spacingVerticalXS} 0 0` },
  details: { marginTop: tokens.spacingVerticalXS },
  technical: {
    margin: `${tokens.spacingVerticalXS} 0 0`,
    whiteSpace: 'pre-wrap',
    overflowWrap: 'anywhere',
    fontFamily: tokens.fontFamilyMonospace,
    fontSize: tokens.fontSizeBase200,
  },
});

export interface ErrorMessageProps {
  /** The pane's words; beside the pane, too, there are errors to tell. */
  messages: Messages;
  text: Omit<ErrorText, 'details'> & { details?: string };
  /** The user asked to stop: that is news, no error. */
  stopped?: boolean;
  onDismiss?: (() => void) | undefined;
  onRetry?: (() => void) | undefined;
}

/** Words about an error: what failed, what was kept, what to do next, and details for support when asked for. */
export function ErrorMessage(props: ErrorMessageProps) {
  const { messages, text, stopped = false, onDismiss, onRetry } = props;
  const styles = useErrorNoticeStyles();
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
        {!stopped && text.details !== undefined && (
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

export interface ErrorNoticeProps {
  /** Nothing is shown for `undefined`. */
  error: unknown;
  onDismiss?: () => void;
  onRetry?: () => void;
}

/** An error in words: what failed, what was kept, what to do next. Being asked to stop is no error. */
export function ErrorNotice({ error, onDismiss, onRetry }: ErrorNoticeProps) {
  const { messages } = usePane();
  if (error === undefined) return null;
  const stopped = error instanceof HostError && error.code === 'cancelled';
  return (
    <ErrorMessage
      messages={messages}
      text={describeError(error, messages)}
      stopped={stopped}
      onDismiss={onDismiss}
      onRetry={onRetry}
    />
  );
}
