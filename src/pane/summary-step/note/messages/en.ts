import type { NoteMessages } from './zh-CN';

/** Texts of the quarterly note's section in English. */
export const en: NoteMessages = {
  heading: 'Quarterly note',
  intro:
    'Drafted from the figures of the ledger; the workbook does not change. A number shows its cell. Check the note before it is issued.',
  language: 'Language of the note',
  languages: { 'zh-CN': 'Chinese (中文)', en: 'English' },
  draft: 'Draft the note',
  drafting: 'Drafting…',
  again: 'Draft again',
  copy: 'Copy as text',
  copied: 'The note was copied.',
  copyByHand: 'The browser refuses the clipboard: the whole text is selected, press Ctrl+C.',
  save: 'Save for Word',
  saved: 'Handed to the browser to save: {file}.',
  fileName: '{district} {year} Q{quarter} note.docx',
  goTo: 'Go to {cell}',
  edited: 'The workbook changed since the note was drafted: draft it again.',
  missing:
    '"{sheets}" is not written yet, so the note lacks the change since last quarter: write the report, then draft again.',
  stale:
    '{count} of the numbers {count|differs from its cell|differ from their cells} (such as {cell}): write the report, then draft again.',
};
