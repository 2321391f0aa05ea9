import {
  Button,
  Dialog,
  DialogActions,
  DialogBody,
  DialogContent,
  DialogSurface,
  DialogTitle,
  Textarea,
} from '@fluentui/react-components';
import { useEffect, useRef, useState } from 'react';
import { format } from '../../language/language';
import { usePane } from '../session/environment';
import { showInsteadOfSaving } from './save-file';

/** Where a pane cannot save files, as in Excel for Mac: the text of each file, to be copied. */
export function TextToCopy() {
  const { messages } = usePane();
  const texts = messages.copying;
  const field = useRef<HTMLTextAreaElement>(null);
  const [file, setFile] = useState({ name: '', text: '' });
  const [open, setOpen] = useState(false);
  const [said, setSaid] = useState('');
  useEffect(
    () =>
      showInsteadOfSaving((text, name) => {
        setFile({ name, text });
        setSaid('');
        setOpen(true);
      }),
    [],
  );
  const copy = async () => {
    field.current?.select();
    const isCopied = await navigator.clipboard?.writeText(file.text).then(
      () => true,
      () => false,
    );
    setSaid(isCopied ? texts.copied : texts.byHand);
  };
  return (
    <Dialog open={open} onOpenChange={(_, change) => setOpen(change.open)}>
      <DialogSurface data-testid="text-to-copy">
        <DialogBody>
          <DialogTitle>{format(texts.title, { file: file.name })}</DialogTitle>
          <DialogContent>
            <p>{format(texts.text, { file: file.name })}</p>
            <Textarea
              ref={field}
              readOnly
              rows={6}
              style={{ width: '100%' }}
              aria-label={file.name}
              value={file.text}
            />
            <p role="status">{said}</p>
          </DialogContent>
          <DialogActions fluid>
            <Button appearance="primary" onClick={() => void copy()}>
              {texts.copy}
            </Button>
            <Button onClick={() => setOpen(false)}>{messages.error.dismiss}</Button>
          </DialogActions>
        </DialogBody>
      </DialogSurface>
    </Dialog>
  );
}
