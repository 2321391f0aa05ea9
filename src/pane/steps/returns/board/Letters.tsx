import { Button, Field, Textarea } from '@fluentui/react-components';
import { useRef } from 'react';
import { copyText } from '../../../parts/copy-text';
import { useMessages } from '../../../session/environment';
import { returnsMessages } from '../../../messages/returns';
import { useReturnsStyles } from '../returns-step.styles';
import type { BoardActions } from './useBoard';

/** Texts to send to offices, to be copied. */
export function Letters({ board }: { board: BoardActions }) {
  const styles = useReturnsStyles();
  const texts = useMessages(returnsMessages).board;
  const area = useRef<HTMLTextAreaElement>(null);
  const copy = async () => {
    const isCopied = await copyText(board.letters, null);
    if (!isCopied) area.current?.select();
    board.say(isCopied ? texts.copied : texts.copyByHand);
  };
  return (
    <>
      <Field label={texts.letters}>
        <Textarea ref={area} readOnly value={board.letters} rows={5} />
      </Field>
      <Button size="small" className={styles.action} onClick={() => void copy()}>
        {texts.copy}
      </Button>
    </>
  );
}
