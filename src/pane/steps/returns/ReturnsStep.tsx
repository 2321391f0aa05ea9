import { NoLedger } from '../../parts/NoLedger';
import { StepPage } from '../../parts/StepPage';
import { useMessages } from '../../session/environment';
import type { Session } from '../../session/useSession';
import { returnsMessages } from '../../messages/returns';
import { BoardSection } from './board/BoardSection';
import { CollectSection } from './collect/CollectSection';
import { IssueSection } from './issue/IssueSection';
import { WaySection } from './way/WaySection';
import { useBoard } from './board/useBoard';

/** 报送: a workbook for each office, what came back, and who has reported. */
export default function ReturnsStep({ session }: { session: Session }) {
  const texts = useMessages(returnsMessages);
  const board = useBoard(session);
  return (
    <StepPage heading={texts.heading} focusHeading={session.guided}>
      {session.ledger === null && <NoLedger session={session} />}
      {session.ledger && (
        <>
          <IssueSection session={session} ledger={session.ledger} onRecorded={board.refresh} />
          <CollectSection session={session} onRecorded={board.refresh} />
          <BoardSection board={board} />
          <WaySection />
        </>
      )}
    </StepPage>
  );
}
