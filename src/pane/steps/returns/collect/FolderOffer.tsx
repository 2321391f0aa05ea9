import { Button } from '@fluentui/react-components';
import { format } from '../../../../language/language';
import { ErrorNotice } from '../../../parts/ErrorNotice';
import { LiveRegion } from '../../../parts/LiveRegion';
import type { Session } from '../../../session/useSession';
import { useMessages } from '../../../session/environment';
import { returnsMessages } from '../../../messages/returns';
import { useReturnsStyles } from '../returns-step.styles';
import { useReturnsFolder } from './useReturnsFolder';

export interface FolderOfferProps {
  session: Session;
  busy: boolean;
  /** Reads files. */
  onRead: (files: readonly File[]) => void;
}

/** 收表文件夹: chosen once; what comes into it is offered. */
export function FolderOffer({ session, busy, onRead }: FolderOfferProps) {
  const styles = useReturnsStyles();
  const texts = useMessages(returnsMessages).folder;
  const { canWatch, known, watching, fresh, taken, open, error, dismissError } =
    useReturnsFolder(session);
  if (!canWatch) return null;
  const said = { folder: known ?? '', count: fresh.length };
  return (
    <>
      <div className={styles.choice}>
        {known !== null && !watching && (
          <Button size="small" onClick={() => open(false)}>
            {format(texts.again, said)}
          </Button>
        )}
        <Button size="small" onClick={() => open(true)}>
          {known === null ? texts.choose : texts.another}
        </Button>
      </div>
      <LiveRegion testId="returns-folder">
        {watching && (
          <p className={styles.text}>
            {format(fresh.length === 0 ? texts.watching : texts.fresh, said)}
          </p>
        )}
      </LiveRegion>
      {fresh.length > 0 && (
        <Button
          className={styles.action}
          disabledFocusable={busy}
          onClick={() => {
            if (busy) return;
            onRead(fresh);
            taken();
          }}
        >
          {format(texts.read, said)}
        </Button>
      )}
      <ErrorNotice error={error} onDismiss={dismissError} />
    </>
  );
}
