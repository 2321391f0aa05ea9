import { Button, Field, Textarea } from '@fluentui/react-components';
import { boardStateTerms } from '../../../collection/board-texts';
import { format } from '../../../language/language';
import { ErrorNotice } from '../../parts/ErrorNotice';
import { LiveRegion } from '../../parts/LiveRegion';
import { Section } from '../../parts/Section';
import { useMessages, usePane } from '../../session/environment';
import { returnsMessages } from '../../messages/returns';
import { ItemList } from './ItemList';
import { useReturnsStyles } from './returns-step.styles';
import type { BoardActions } from './useBoard';

/** 报送情况: a line for each office of each round, and what follows from it. */
export function BoardSection({ board }: { board: BoardActions }) {
  const styles = useReturnsStyles();
  const { language } = usePane();
  const texts = useMessages(returnsMessages).board;
  const { lines, reminding, said, busy } = board;
  const buttons = [
    { text: texts.remind, act: board.remind },
    { text: texts.sendBack, act: board.sendBack },
    { text: texts.sources, act: board.sources },
    { text: texts.verify, act: board.verify },
  ];
  return (
    <Section heading={texts.heading}>
      {lines?.length === 0 && <p className={styles.hint}>{texts.none}</p>}
      {lines && lines.length > 0 && (
        <>
          <ItemList
            label={texts.heading}
            items={[...lines].reverse()}
            render={({ office, state, entered, expected, deadline, quarter }) => (
              <>
                {format(texts.line, {
                  ...{ office, entered, expected, deadline },
                  state: boardStateTerms[state][language],
                })}
                <div className={styles.detail}>{format(texts.quarter, { quarter })}</div>
              </>
            )}
          />
          <div className={styles.actions}>
            {buttons.map(({ text, act }) => (
              <Button key={text} size="small" disabledFocusable={busy} onClick={act}>
                {text}
              </Button>
            ))}
          </div>
        </>
      )}
      <LiveRegion testId="board-said">
        {said !== '' && <p className={styles.text}>{said}</p>}
      </LiveRegion>
      {reminding !== null && reminding !== '' && (
        <Field label={texts.reminders}>
          <Textarea readOnly value={reminding} rows={5} />
        </Field>
      )}
      <ErrorNotice error={board.error} onDismiss={board.dismissError} />
    </Section>
  );
}
