import { Button, Field, Select } from '@fluentui/react-components';
import { format, type Language, languages } from '../../../../language/language';
import type { Note } from '../../../../note/note';
import type { QuarterSummary } from '../../../../usecases/types';
import { cellAddress } from '../../../../workbook/address';
import { ErrorNotice } from '../../../parts/ErrorNotice';
import { LiveRegion } from '../../../parts/LiveRegion';
import { Section } from '../../../parts/Section';
import { usePane, useMessages } from '../../../session/environment';
import type { Session } from '../../../session/useSession';
import { useNoteStyles } from '../summary-step.styles';
import { NoteView } from './NoteView';
import { useNote } from './useNote';
import { noteMessages } from '../../../messages/note';

/** 季度通报: drafting it, its text with links to the cells, copying and saving it. */
export function NoteSection(props: { session: Session; summary: QuarterSummary }) {
  const styles = useNoteStyles();
  const messages = useMessages(noteMessages);
  const actions = useNote(props.session, props.summary);
  const { note, said } = actions;
  return (
    <Section heading={messages.heading}>
      <p className={styles.hint}>{messages.intro}</p>
      <Field label={messages.language} className={styles.language}>
        <Select
          value={actions.language}
          onChange={(_, { value }) => actions.chooseLanguage(value as Language)}
        >
          {languages.map((language) => (
            <option key={language} value={language}>
              {messages.languages[language]}
            </option>
          ))}
        </Select>
      </Field>
      <div className={styles.actions}>
        <Button disabledFocusable={actions.drafting} onClick={actions.draft}>
          {note ? messages.again : messages.draft}
        </Button>
        {note && (
          <>
            <Button onClick={actions.copy}>{messages.copy}</Button>
            <Button disabledFocusable={actions.saving} onClick={actions.save}>
              {messages.save}
            </Button>
          </>
        )}
      </div>
      <LiveRegion>
        {actions.drafting && messages.drafting}
        {said && (
          <span>{format(messages[said.key], 'file' in said ? { file: said.file } : {})}</span>
        )}
        {note && <Reservations note={note} edited={actions.edited} />}
      </LiveRegion>
      <ErrorNotice error={actions.error} onDismiss={actions.dismissError} />
      {note && <NoteView note={note} shown={actions.shown} onGoTo={actions.goTo} />}
    </Section>
  );
}

/** Why the note should be drafted again before it is used. */
function Reservations({ note, edited }: { note: Note; edited: boolean }) {
  const styles = useNoteStyles();
  const messages = useMessages(noteMessages);
  const { listSeparator } = usePane().messages;
  const [first] = note.stale;
  const texts = [
    ...(edited ? [messages.edited] : []),
    ...(note.missing.length > 0
      ? [format(messages.missing, { sheets: note.missing.join(listSeparator) })]
      : []),
    ...(first
      ? [
          format(messages.stale, {
            count: note.stale.length,
            cell: `${first.sheet}!${cellAddress(first.row, first.column)}`,
          }),
        ]
      : []),
  ];
  return texts.map((text) => (
    <p key={text} className={styles.hint}>
      {text}
    </p>
  ));
}
