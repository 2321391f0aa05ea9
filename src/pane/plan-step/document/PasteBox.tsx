import { Button, Field, Textarea } from '@fluentui/react-components';
import { useState } from 'react';
import { usePlanStepStyles } from '../plan-step.styles';
import { useDocumentMessages } from './messages';

export interface PasteBoxProps {
  onRead: (text: string) => void;
  onCancel: () => void;
}

/** Text of a plan, pasted from anywhere. */
export function PasteBox({ onRead, onCancel }: PasteBoxProps) {
  const styles = usePlanStepStyles();
  const texts = useDocumentMessages();
  const [text, setText] = useState('');
  return (
    <div className={styles.intake}>
      <Field label={texts.paste} hint={texts.pasteHint}>
        <Textarea
          rows={8}
          autoFocus
          resize="vertical"
          value={text}
          data-testid="paste"
          onChange={(_, { value }) => setText(value)}
        />
      </Field>
      <div className={styles.actions}>
        <Button
          appearance="primary"
          disabledFocusable={text.trim() === ''}
          onClick={() => text.trim() !== '' && onRead(text)}
        >
          {texts.read}
        </Button>
        <Button onClick={onCancel}>{texts.cancel}</Button>
      </div>
    </div>
  );
}
