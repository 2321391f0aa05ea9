import { Button, MessageBar, MessageBarActions, MessageBarBody } from '@fluentui/react-components';
import { usePane } from '../session/environment';
import type { Session } from '../session/useSession';

/** Says that a step needs a ledger, and leads to where one is made. */
export function NoLedger({ session }: { session: Session }) {
  const { messages } = usePane();
  return (
    <MessageBar layout="multiline">
      <MessageBarBody>{messages.noLedger.text}</MessageBarBody>
      <MessageBarActions>
        <Button onClick={() => session.goToStep(session.chosen ? 'fill' : 'plan')}>
          {messages.noLedger.action}
        </Button>
      </MessageBarActions>
    </MessageBar>
  );
}
