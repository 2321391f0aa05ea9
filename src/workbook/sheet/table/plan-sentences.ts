import type { Language } from '../../../language/language';
import type { Plan } from '../../../plan/model';
import type { ValidationDescription } from '../../description';
import type { TableLayout } from './column';
import type { TableRows } from './table-rows';

const title = { 'zh-CN': '方案原文', en: 'In the plan' } as const;
const colon = { 'zh-CN': '：', en: ': ' } as const;

/** Characters of an input prompt that Excel takes. */
const LONGEST_PROMPT = 255;
/** Each is a rule of its own: a longer table goes without. */
const MOST_ROWS = 500;

type Sentences = ReadonlyMap<string, string>;

/** What the plan says of each indicator and task, with where it stands, by id; nothing of a plan that came without its words. */
export const sentencesOf = ({ indicators, tasks }: Plan, language: Language): Sentences =>
  new Map(
    [...indicators, ...tasks].flatMap(({ id, section, quote = '' }) => {
      const words = quote.replace(/\s+/g, ' ').trim();
      return words === '' ? [] : [[id, cut(`${section}${colon[language]}${words}`)] as const];
    }),
  );

/** @returns no half of a character. */
const cut = (text: string): string => {
  if (text.length <= LONGEST_PROMPT) return text;
  let kept = '';
  for (const character of text) {
    if (kept.length + character.length >= LONGEST_PROMPT) break;
    kept += character;
  }
  return `${kept}…`;
};

/**
 * The plan's sentence at the name of each row, as an input prompt: unlike a note it is shown by every Excel, WPS and LibreOffice,
 * under protection too, and needs no other part of the file.
 */
export function sentencePrompts<K extends string>(
  layout: TableLayout<K | 'id'>,
  { firstRow, records }: TableRows<K | 'id'>,
  { column, sentences, language }: { column: K; sentences: Sentences; language: Language },
): ValidationDescription[] {
  if (records.length > MOST_ROWS) return [];
  return records.flatMap((record, i): ValidationDescription[] => {
    const prompt = sentences.get(String(record?.id ?? ''));
    if (prompt === undefined) return [];
    const at = { row: firstRow + i, column: layout.columns[column], rows: 1, columns: 1 };
    const texts = { title: title[language], message: '', prompt };
    return [{ at, rule: { type: 'any' }, style: 'warning', ...texts }];
  });
}
