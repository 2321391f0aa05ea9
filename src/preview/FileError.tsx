import {
  Button,
  MessageBar,
  MessageBarActions,
  MessageBarBody,
  MessageBarTitle,
} from '@fluentui/react-components';
import type { Language } from '../language/language';
import { messagesIn } from '../taskpane/pane/messages';
import { describeError } from '../taskpane/pane/messages/describe-error';
import { useAppStyles } from './app.styles';

export interface FileErrorProps {
  /** Nothing is shown for `undefined`. */
  error: unknown;
  language: Language;
  onDismiss: () => void;
}

/** Why a file could not be opened or saved, in the pane's words. */
export function FileError({ error, language, onDismiss }: FileErrorProps) {
  const styles = useAppStyles();
  if (error === undefined) return null;
  const messages = messagesIn(language);
  const { what, kept, next } = describeError(error, messages);
  return (
    <MessageBar
      intent="error"
      layout="multiline"
      role="alert"
      className={styles.error}
      data-testid="file-error"
    >
      <MessageBarBody>
        <MessageBarTitle>{what}</MessageBarTitle> {kept} {next}
      </MessageBarBody>
      <MessageBarActions>
        <Button onClick={onDismiss}>{messages.error.dismiss}</Button>
      </MessageBarActions>
    </MessageBar>
  );
}
