import type { Language } from '../../language/language';
import { errorText, technicalDetails } from '../../language/errors';
import { ErrorMessage } from '../../pane/parts/ErrorNotice';
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
  return (
    <div className={styles.error} data-testid="file-error">
      <ErrorMessage
        language={language}
        text={errorText(error, language)}
        details={technicalDetails(error)}
        onDismiss={onDismiss}
      />
    </div>
  );
}
