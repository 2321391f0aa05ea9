import { mergeClasses } from '@fluentui/react-components';
import type { RefObject } from 'react';
import { format } from '../../../../language/language';
import { type CellReference, isFigure, type Note, type Paragraph } from '../../../../note/note';
import { cellAddress } from '../../../../workbook/address';
import { useNoteStyles } from '../summary-step.styles';
import { noteMessages } from '../../../messages/note';
import { useMessages } from '../../../session/environment';

export interface NoteViewProps {
  note: Note;
  shown: RefObject<HTMLDivElement>;
  onGoTo: (cell: CellReference) => void;
}

/** The drafted note, as it will be sent. */
export function NoteView({ note, shown, onGoTo }: NoteViewProps) {
  const styles = useNoteStyles();
  const messages = useMessages(noteMessages);
  const paragraph = mergeClasses(styles.paragraph, note.language === 'zh-CN' && styles.chinese);
  return (
    <div
      ref={shown}
      className={styles.sheet}
      role="article"
      aria-label={messages.heading}
      lang={note.language}
      tabIndex={-1}
      data-testid="note"
    >
      <p className={styles.title}>
        <NoteParts parts={note.title} onGoTo={onGoTo} />
      </p>
      {note.sections.map(({ heading, paragraphs }) => (
        <div key={heading}>
          <h4 className={styles.heading}>{heading}</h4>
          {paragraphs.map((parts, i) => (
            <p key={i} className={paragraph}>
              <NoteParts parts={parts} onGoTo={onGoTo} />
            </p>
          ))}
        </div>
      ))}
      {note.closing.map((line) => (
        <p key={line} className={styles.closing}>
          {line}
        </p>
      ))}
    </div>
  );
}

/** A sentence; its numbers show their cells when activated. */
export function NoteParts(props: { parts: Paragraph; onGoTo: (cell: CellReference) => void }) {
  const styles = useNoteStyles();
  const messages = useMessages(noteMessages);
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
