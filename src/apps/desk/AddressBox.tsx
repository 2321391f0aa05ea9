import { useState } from 'react';
import type { KeyboardEvent } from 'react';
import { type Area, areaAddress, parseArea } from '../../workbook/address';
import { useWorkbookStyles } from './app.styles';

export interface AddressBoxProps {
  selection: Area;
  label: string;
  onGoTo: (area: Area) => void;
}

/** Shows the selected area's address. Typing another and pressing Enter goes there. */
export function AddressBox({ selection, label, onGoTo }: AddressBoxProps) {
  const styles = useWorkbookStyles();
  const [draft, setDraft] = useState<string | null>(null);
  const onKeyDown = (event: KeyboardEvent) => {
    if (event.key === 'Escape') setDraft(null);
    if (event.key !== 'Enter') return;
    const area = draft === null ? selection : parseArea(draft);
    setDraft(null);
    if (area) onGoTo({ ...area });
  };
  return (
    <input
      className={styles.box}
      aria-label={label}
      value={draft ?? areaAddress(selection)}
      onChange={(event) => setDraft(event.target.value)}
      onFocus={(event) => event.target.select()}
      onBlur={() => setDraft(null)}
      onKeyDown={onKeyDown}
    />
  );
}
