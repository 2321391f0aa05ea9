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
import { errorText, type ErrorText, isCancelled, technicalDetails } from '../../language/errors';
import type { Language } from '../../language/language';
import { frameMessages } from '../messages/frame';
import { usePane } from '../session/environment';

const useErrorNoticeStyles = makeStyles({
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
  /** Beside the pane, too, there are errors to tell. */
  language: Language;
  text: ErrorText;
  /** For support, in English; shown when asked for. */
  details?: string;
  /** The user asked to stop: that is news, no error. */
  stopped?: boolean;
  onDismiss?: (() => void) | undefined;
  onRetry?: (() => void) | undefined;
}

/** Words about an error: what failed, what was kept, what to do next, and details for support when asked for. */
export function ErrorMessage(props: ErrorMessageProps) {
  const { language, text, details, stopped = false, onDismiss, onRetry } = props;
  const styles = useErrorNoticeStyles();
  const texts = frameMessages[language].error;
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
        {!stopped && details !== undefined && (
          <details className={styles.details}>
            <summary>{texts.details}</summary>
            <pre lang="en" className={styles.technical}>
              {details}
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
              aria-label={texts.dismiss}
              onClick={onDismiss}
            />
          )
        }
      >
        {onRetry && <Button onClick={onRetry}>{texts.retry}</Button>}
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
  const { language } = usePane();
  if (error === undefined) return null;
  return (
    <ErrorMessage
      language={language}
      text={errorText(error, language)}
      details={technicalDetails(error)}
      stopped={isCancelled(error)}
      onDismiss={onDismiss}
      onRetry={onRetry}
    />
  );
}
