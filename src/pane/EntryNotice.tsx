import { Button } from '@fluentui/react-components';
import { WarningRegular } from '@fluentui/react-icons/svg/warning';
import { format } from '../language/language';
import { usePane } from './session/environment';
import { useFrameStyles } from './pane.styles';
import type { Session } from './session/useSession';

/** Says in every step but the check itself that figures entered just now have problems, and leads there. */
export function EntryNotice({ session }: { session: Session }) {
  const styles = useFrameStyles();
  const { messages } = usePane();
  const { step, entryProblems: count, goToStep } = session;
  return (
    <div role="status" data-testid="entry-notice">
      {count > 0 && step !== 'check' && (
        <Button
          className={styles.notice}
          appearance="subtle"
          size="small"
          icon={<WarningRegular />}
          onClick={() => goToStep('check')}
        >
          {format(messages.workbook.entryProblems, { count })}
        </Button>
      )}
    </div>
  );
}
