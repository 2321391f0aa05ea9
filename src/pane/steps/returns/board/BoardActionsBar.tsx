import { Button, Field, Input } from '@fluentui/react-components';
import { useState } from 'react';
import type { BoardLine } from '../../../../collection/board';
import { format } from '../../../../language/language';
import type { Quarter } from '../../../../tracking/quarter';
import { useMessages } from '../../../session/environment';
import { returnsMessages } from '../../../messages/returns';
import { useReturnsStyles } from '../returns-step.styles';
import type { BoardActions } from './useBoard';

export interface BoardActionsBarProps {
  board: BoardActions;
  quarter: Quarter;
  lines: readonly BoardLine[];
}

/** What can be done for all offices of a quarter at once. */
export function BoardActionsBar({ board, quarter, lines }: BoardActionsBarProps) {
  const styles = useReturnsStyles();
  const texts = useMessages(returnsMessages).board;
  const [by, setBy] = useState('');
  const { busy } = board;
  const isClosed = lines.every(({ state }) => state === 'approved');
  const canClose = !busy && by.trim() !== '';
  const buttons = [
    { text: texts.remindAll, act: () => board.remind(lines) },
    { text: texts.sendBackAll, act: () => board.sendBack() },
    { text: texts.sources, act: board.sources },
    { text: texts.verify, act: board.verify },
  ];
  return (
    <>
      <div className={styles.actions}>
        {buttons.map(({ text, act }) => (
          <Button key={text} size="small" disabledFocusable={busy} onClick={() => !busy && act()}>
            {text}
          </Button>
        ))}
      </div>
      {!isClosed && (
        <details>
          <summary className={styles.summary}>{format(texts.close, { quarter })}</summary>
          <p className={styles.hint}>{texts.closeHint}</p>
          <Field label={texts.closedBy}>
            <Input value={by} onChange={(_, { value }) => setBy(value)} />
          </Field>
          <Button
            size="small"
            className={styles.confirm}
            disabledFocusable={!canClose}
            onClick={() => canClose && board.close(quarter, by.trim())}
          >
            {texts.closeNow}
          </Button>
        </details>
      )}
    </>
  );
}
