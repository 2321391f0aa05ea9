import { format } from '../../../language/language';
import { isFigure, type CellReference, type Paragraph } from '../../../note/note';
import { cellAddress } from '../../../workbook/address';
import { useNoteMessages } from './messages';
import { useNoteStyles } from './note.styles';

/** A sentence; its numbers show their cells when activated. */
export function NoteParts(props: { parts: Paragraph; onGoTo: (cell: CellReference) => void }) {
  const styles = useNoteStyles();
  const messages = useNoteMessages();
  return props.parts.map((part, i) => {
    if (!isFigure(part)) return <span key={i}>{part.text}</span>;
    const { sheet, row, column } = part.cell;
    const cell = `${sheet}!${cellAddress(row, column)}`;
    const goTo = format(messages.goTo, { cell });
    return (
      <a
        key={i}
        href={`#${cell}`}
        className={styles.figure}
        title={goTo}
        aria-label={`${part.text} ${goTo}`}
        onClick={(event) => {
          event.preventDefault();
          props.onGoTo(part.cell);
        }}
      >
        {part.text}
      </a>
    );
  });
}
