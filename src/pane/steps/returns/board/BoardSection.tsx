import { useState } from 'react';
import type { BoardLine } from '../../../../collection/board';
import { format } from '../../../../language/language';
import { type Quarter, quarters } from '../../../../tracking/quarter';
import { ErrorNotice } from '../../../parts/ErrorNotice';
import { LiveRegion } from '../../../parts/LiveRegion';
import { QuarterField } from '../../../parts/QuarterField';
import { Section } from '../../../parts/Section';
import { useMessages } from '../../../session/environment';
import { returnsMessages } from '../../../messages/returns';
import { ItemList } from '../ItemList';
import { useReturnsStyles } from '../returns-step.styles';
import { BoardActionsBar } from './BoardActionsBar';
import { BoardItem } from './BoardItem';
import { Letters } from './Letters';
import type { BoardActions } from './useBoard';

/** 报送情况: a line for each office of a quarter that was sent out, and what follows from it. */
export function BoardSection({ board }: { board: BoardActions }) {
  const styles = useReturnsStyles();
  const texts = useMessages(returnsMessages).board;
  const [wanted, setWanted] = useState<Quarter | null>(null);
  const { lines } = board;
  const sent = quarters.filter((each) => lines?.some(({ quarter }) => quarter === each));
  const quarter = sent.find((each) => each === wanted) ?? sent[sent.length - 1];
  const shown = (lines ?? []).filter((line) => line.quarter === quarter);
  return (
    <Section heading={texts.heading}>
      {lines?.length === 0 && <p className={styles.hint}>{texts.none}</p>}
      {quarter && (
        <>
          <QuarterField label={texts.quarter} value={quarter} offered={sent} onChange={setWanted} />
          <p className={styles.text} data-testid="board-counts">
            {format(texts.counts, countsOf(shown))}
          </p>
          <ItemList
            label={texts.heading}
            items={shown}
            render={(line) => <BoardItem line={line} board={board} />}
          />
          <BoardActionsBar key={quarter} board={board} quarter={quarter} lines={shown} />
        </>
      )}
      <LiveRegion testId="board-said">
        {board.said !== '' && <p className={styles.text}>{board.said}</p>}
      </LiveRegion>
      {board.letters !== '' && <Letters board={board} />}
      <ErrorNotice error={board.error} onDismiss={board.dismissError} />
    </Section>
  );
}

function countsOf(lines: readonly BoardLine[]) {
  const count = (holds: (line: BoardLine) => boolean) => lines.filter(holds).length;
  return {
    offices: lines.length,
    returned: count(({ returnedAt }) => returnedAt !== ''),
    onTime: count(({ onTime }) => onTime === true),
    complete: count(({ entered, expected }) => entered === expected),
    open: lines.reduce((sum, { open }) => sum + open, 0),
  };
}
