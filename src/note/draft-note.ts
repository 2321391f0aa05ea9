import type { Language } from '../language/language';
import { behindTable } from './behind-table';
import { noteFacts } from './facts';
import type { NoteSource } from './find-figures';
import type { Note } from './note';
import { assessedCount } from './select';
import { en } from './wording/en';
import type { Wording } from './wording/wording';
import { zhCN } from './wording/zh-cn';

const wordings: Record<Language, Wording> = { 'zh-CN': zhCN, en };

/**
 * Drafts the 季度通报 of the reporting quarter: what is met, what lags, who, by how much. It says nothing that is not in the
 * figures, and every number has its cell.
 * @param language of the note; names, units of measure and reasons stay as the workbook has them.
 * @returns the name of a sheet without which there is no note: it is missing, or lacks its rows.
 */
export function draftNote(source: NoteSource, language: Language): Note | string {
  const facts = noteFacts(source, language);
  if (typeof facts === 'string') return facts;
  const words = wordings[language];
  const { headings } = words;
  const section = (key: keyof typeof headings) => ({
    heading: headings[key],
    paragraphs: words[key](facts),
  });
  const overview = section('overview');
  const table = behindTable(facts, language);
  const isEmpty = facts.total.indicators.value === 0;
  const sections = isEmpty
    ? [{ ...overview, paragraphs: words.noIndicators(facts) }]
    : assessedCount(facts) === 0
      ? [overview]
      : [
          overview,
          section('ahead'),
          { ...section('behind'), ...(table && { table }) },
          section('notReported'),
          section('next'),
        ];
  return {
    language,
    title: words.title(facts),
    sections,
    closing: words.closing,
    stale: facts.stale,
    missing: isEmpty ? [] : facts.missing,
  };
}
