import type { DocumentMessages } from './zh-CN';

/** Texts of reading a document, in English. */
export const en: DocumentMessages = {
  heading: 'Read a plan document',
  paste: 'Paste the text of a plan',
  pasteHint: 'Paste the text here, with its line breaks and numbering.',
  read: 'Read',
  cancel: 'Cancel',
  close: 'Close',
  reading: 'Reading “{name}”…',
  stages: {
    decode: 'Opening the file…',
    structure: 'Telling sections and units apart…',
    targets: 'Finding targets…',
  },
  progressLabel: 'Progress of reading',
  pastedName: 'Pasted text',
  kept: 'The chosen plan and the workbook are unchanged.',
  nothing: {
    what: 'No indicator and no work item was found.',
    next: 'Make sure that it is the text of a plan. Targets in a table need headings for indicator and target; or paste only the paragraphs that state targets.',
  },
  facts: 'Check what the plan is',
  found:
    'Found: {indicators} {indicators|indicator|indicators} and {tasks} {tasks|work item|work items}. They count once they are reviewed.',
  district: 'District',
  title: 'Title',
  year: 'Year',
  missing: 'The document does not say; fill this in',
  notAYear: 'Give a year, like 2024',
  otherYear: 'The year is changed: the document will be read again for it.',
  start: 'Start the review',
  giveUp: 'Give up',
};
