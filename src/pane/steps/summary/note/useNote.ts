import { useRef, useState } from 'react';
import { format, type Language } from '../../../../language/language';
import type { CellReference, Note } from '../../../../note/note';
import { notePlainText } from '../../../../note/note';
import type { QuarterSummary } from '../../../../usecases/types';
import { copyText } from '../../../parts/copy-text';
import { saveFile } from '../../../parts/save-file';
import { usePane, useMessages } from '../../../session/environment';
import { useAction } from '../../../session/useAction';
import type { Session } from '../../../session/useSession';
import { work } from '../../../session/work';
import { noteMessages } from '../../../messages/note';

/** What was done last with the note, as said to the user. */
type Said = { key: 'copied' | 'copyByHand' } | { key: 'saved'; file: string };

/** Drafting the quarterly note, going to the cells of its numbers, and taking it along. */
export function useNote({ edits }: Session, summary: QuarterSummary) {
  const { host, language: paneLanguage } = usePane();
  const messages = useMessages(noteMessages);
  const [language, setLanguage] = useState<Language>(paneLanguage);
  const [drafted, setDrafted] = useState<{ note: Note; edits: number } | null>(null);
  const [said, setSaid] = useState<Said | null>(null);
  const shown = useRef<HTMLDivElement>(null);
  const note = drafted?.note ?? null;

  const draft = useAction(async (wanted: Language) => {
    setSaid(null);
    const { draftQuarterNote } = await work();
    setDrafted({ note: await draftQuarterNote(host, wanted), edits });
  }, 'again');
  const goTo = useAction(async ({ sheet, row, column }: CellReference) => {
    await host.goTo(sheet, { row, column, rows: 1, columns: 1 });
  });
  const copy = useAction(async () => {
    if (!note) return;
    const isCopied = await copyText(notePlainText(note), shown.current);
    setSaid({ key: isCopied ? 'copied' : 'copyByHand' });
  });
  const save = useAction(async () => {
    if (!note) return;
    const { noteFile } = await work();
    const { district, year, quarter } = summary;
    const file = format(messages.fileName, { district, year, quarter });
    saveFile(await noteFile(note), 'docx', file);
    setSaid({ key: 'saved', file });
  });
  const actions = [draft, goTo, copy, save];

  return {
    note,
    /** True when the workbook changed after the note was drafted. */
    edited: drafted !== null && drafted.edits !== edits,
    language,
    shown,
    said,
    drafting: draft.running,
    saving: save.running,
    error: actions.map(({ error }) => error).find((error) => error !== undefined),
    dismissError: () => actions.forEach(({ clearError }) => clearError()),
    chooseLanguage: (chosen: Language) => {
      setLanguage(chosen);
      if (note) void draft.run(chosen);
    },
    draft: () => void draft.run(language),
    goTo: (cell: CellReference) => void goTo.run(cell),
    copy: () => void copy.run(),
    save: () => void save.run(),
  };
}
