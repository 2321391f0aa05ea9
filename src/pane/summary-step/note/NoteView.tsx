import { mergeClasses } from '@fluentui/react-components';
import type { RefObject } from 'react';
import type { CellReference, Note } from '../../../note/note';
import { useNoteMessages } from './messages';
import { useNoteStyles } from './note.styles';
import { NoteParts } from './NoteParts';

export interface NoteViewProps {
  note: Note;
  shown: RefObject<HTMLDivElement>;
  onGoTo: (cell: CellReference) => void;
}

/** The drafted note, as it will be sent. */
export function NoteView({ note, shown, onGoTo }: NoteViewProps) {
  const styles = useNoteStyles();
  const messages = useNoteMessages();
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
