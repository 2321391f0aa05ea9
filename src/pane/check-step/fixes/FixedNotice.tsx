import { Button, MessageBar, MessageBarActions, MessageBarBody } from '@fluentui/react-components';
import { useEffect, useRef } from 'react';
import { format } from '../../../language/language';
import { usePane } from '../../context/PaneContext';
import type { Session } from '../../session/useSession';
import type { CheckActions } from '../useCheck';

export interface FixedNoticeProps {
  session: Session;
  actions: CheckActions;
}

/** What applying fixes changed, with the way back. The focus comes here, because the button that was pressed is gone. */
export function FixedNotice({ session: { fixed }, actions }: FixedNoticeProps) {
  const { messages } = usePane();
  const texts = messages.check.fix;
  const notice = useRef<HTMLDivElement>(null);
  const shown = useRef(fixed);
  useEffect(() => {
    if (fixed && fixed !== shown.current) notice.current?.focus();
    shown.current = fixed;
  }, [fixed]);
  if (!fixed) return null;
  const { done, skipped, undone } = fixed;
  const parts = [
    format(undone ? texts.undone : texts.done, { done: done.length }),
    ...(skipped.length > 0 ? [format(texts.skipped, { skipped: skipped.length })] : []),
  ];
  return (
    <MessageBar
      ref={notice}
      tabIndex={-1}
      role="status"
      intent={skipped.length > 0 ? 'warning' : 'success'}
      layout="multiline"
      data-testid="fixed"
    >
      <MessageBarBody>{parts.join(' ')}</MessageBarBody>
      {!undone && done.length > 0 && (
        <MessageBarActions>
          <Button disabledFocusable={actions.fixing} onClick={() => actions.undoFixes(done)}>
            {texts.undo}
          </Button>
        </MessageBarActions>
      )}
    </MessageBar>
  );
}
