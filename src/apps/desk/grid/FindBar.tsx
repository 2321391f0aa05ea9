import { Button, Input } from '@fluentui/react-components';
import { ArrowDownRegular } from '@fluentui/react-icons/svg/arrow-down';
import { ArrowUpRegular } from '@fluentui/react-icons/svg/arrow-up';
import { DismissRegular } from '@fluentui/react-icons/svg/dismiss';
import { useEffect, useRef, useState } from 'react';
import type { KeyboardEvent } from 'react';
import type { SheetModel } from '../../../host/file';
import { format } from '../../../language/language';
import type { DeskTexts } from '../texts';
import { findText, nextFound } from './find-text';
import { useWorkbookStyles } from '../app.styles';
import type { CellPlace } from './movement';

export interface FindBarProps {
  sheet: SheetModel;
  from: CellPlace;
  texts: DeskTexts;
  onGoTo: (place: CellPlace) => void;
  onClose: () => void;
}

/** Looks for text on the sheet that is shown: Enter goes to the next cell, Shift+Enter to the one before, Esc closes. */
export function FindBar({ sheet, from, texts, onGoTo, onClose }: FindBarProps) {
  const styles = useWorkbookStyles();
  const [sought, setSought] = useState('');
  const [said, setSaid] = useState('');
  const field = useRef<HTMLInputElement>(null);
  useEffect(() => field.current?.focus(), []);

  const go = (direction: 1 | -1) => {
    const found = findText(sheet, sought);
    const next = nextFound(found, from, direction);
    const place = { number: (next?.index ?? 0) + 1, count: found.length };
    setSaid(next ? format(texts.find.place, place) : sought.trim() === '' ? '' : texts.find.none);
    if (next) onGoTo(next.place);
  };
  const onKeyDown = (event: KeyboardEvent) => {
    if (event.nativeEvent.isComposing) return;
    if (event.key === 'Enter') go(event.shiftKey ? -1 : 1);
    else if (event.key === 'Escape') onClose();
    else return;
    event.preventDefault();
  };
  return (
    <div role="search" className={styles.find} data-keeps-focus onKeyDown={onKeyDown}>
      <Input
        size="small"
        aria-label={texts.find.label}
        placeholder={texts.find.label}
        input={{ ref: field }}
        value={sought}
        onChange={(_, { value }) => {
          setSought(value);
          setSaid('');
        }}
      />
      <Button
        size="small"
        icon={<ArrowUpRegular />}
        aria-label={texts.find.before}
        onClick={() => go(-1)}
      />
      <Button
        size="small"
        icon={<ArrowDownRegular />}
        aria-label={texts.find.next}
        onClick={() => go(1)}
      />
      <span role="status">{said}</span>
      <Button
        size="small"
        appearance="subtle"
        icon={<DismissRegular />}
        aria-label={texts.find.close}
        onClick={onClose}
      />
    </div>
  );
}
