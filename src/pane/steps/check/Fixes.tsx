import { Button, MessageBar, MessageBarActions, MessageBarBody } from '@fluentui/react-components';
import { useEffect, useRef } from 'react';
import { fixesOf, fixKinds } from '../../../check/findings/finding';
import { format } from '../../../language/language';
import { usePane } from '../../session/environment';
import type { Session } from '../../session/useSession';
import { useCheckStepStyles } from './check-step.styles';
import type { NumberedFinding } from './list/findings-view';
import type { CheckActions } from './useCheck';

export interface FixAllProps {
  listed: readonly NumberedFinding[];
  actions: CheckActions;
}

/** One button for each kind of fix among the listed findings: it applies all of them. */
export function FixAll({ listed, actions }: FixAllProps) {
  const styles = useCheckStepStyles();
  const { messages } = usePane();
  const texts = messages.check.fix;
  const fixes = listed.flatMap(({ finding }) => fixesOf(finding));
  if (fixes.length === 0) return null;
  return (
    <div className={styles.actions}>
      {fixKinds.map((kind) => {
        const ofKind = fixes.filter((fix) => fix.kind === kind);
        if (ofKind.length === 0) return null;
        return (
          <Button
            key={kind}
            size="small"
            disabledFocusable={actions.fixing || actions.checking}
            onClick={() => actions.applyFixes(ofKind)}
          >
            {format(texts.all, { kind: texts.kinds[kind], count: ofKind.length })}
          </Button>
        );
      })}
    </div>
  );
}

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
