import { HostError } from '../../host/errors';
import { usePane } from '../context/PaneContext';
import { describeError } from '../messages/describe-error';
import { ErrorMessage } from './ErrorMessage';

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
