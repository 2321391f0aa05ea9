import { Button } from '@fluentui/react-components';
import type { BoardLine } from '../../../../collection/board';
import { boardStateTerms } from '../../../../collection/board-texts';
import { format } from '../../../../language/language';
import { useMessages, usePane } from '../../../session/environment';
import { returnsMessages } from '../../../messages/returns';
import { useReturnsStyles } from '../returns-step.styles';
import type { BoardActions } from './useBoard';

/** How far an office has come, and what can be done about it. */
export function BoardItem({ line, board }: { line: BoardLine; board: BoardActions }) {
  const styles = useReturnsStyles();
  const { language } = usePane();
  const texts = useMessages(returnsMessages).board;
  const { office, state, deadline, returnedAt, onTime, entered, expected, open, findings } = line;
  const time =
    returnedAt !== ''
      ? format(onTime ? texts.inTime : texts.late, { deadline, returnedAt })
      : format(onTime === false ? texts.overdue : texts.due, { deadline });
  const canGoBack = state !== 'approved' && returnedAt !== '' && open + findings > 0;
  return (
    <>
      <div className={styles.head}>
        <span className={styles.name}>{office}</span>
        <span>{boardStateTerms[state][language]}</span>
      </div>
      <div className={styles.detail}>{time}</div>
      <div className={styles.detail}>
        {format(texts.progress, { entered, expected, open, findings })}
      </div>
      <div className={styles.actions}>
        {board.reminderOf(line) !== null && (
          <Button
            size="small"
            aria-label={format(texts.remindOne, { office })}
            onClick={() => board.remind([line])}
          >
            {texts.remind}
          </Button>
        )}
        {canGoBack && line.quarter === board.checkedQuarter && (
          <Button
            size="small"
            aria-label={format(texts.sendBackOne, { office })}
            disabledFocusable={board.busy}
            onClick={() => board.sendBack([office])}
          >
            {texts.sendBack}
          </Button>
        )}
      </div>
    </>
  );
}
