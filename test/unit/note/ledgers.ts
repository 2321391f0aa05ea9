import type { XlsxHost } from '../../../src/host/file';
import type { Language } from '../../../src/language/language';
import { figuresOf, paragraphText, type Note } from '../../../src/note/note';
import { draftQuarterNote } from '../../../src/usecases/draft-quarter-note';
import { setQuarter } from '../../../src/usecases/set-quarter';
import { writeReports } from '../../../src/usecases/write-reports';
import { enter, filled, numbered, planOf } from '../usecases/workbooks';

export const target = { op: '>=', low: 100, high: null, unit: '家' } as const;

/**
 * Targets of 100 家: 25 due in the first quarter, 50 in the second, near from nine tenths. Figures (first, second quarter):
 * 0 甲 30, 100 (on schedule → met); 1 甲、乙 25, 46 (on schedule → near); 2 乙 10, 20 (behind, behind);
 * 3 nobody 20, none (behind → not reported).
 */
export async function mixedLedger(language: Language = 'zh-CN'): Promise<XlsxHost> {
  const host = await filled(planOf([0, 1, 2, 3].map((n) => numbered(n, { target }))), language);
  if (language === 'zh-CN') {
    [30, 25, 10, 20].forEach((value, n) => enter(host, n, 'q1', value));
    [100, 46, 20].forEach((value, n) => enter(host, n, 'q2', value));
  }
  await setQuarter(host, 2);
  if (language === 'zh-CN') enter(host, 2, 'explanation', '项目延期。');
  await writeReports(host);
  return host;
}

/** Each section as its heading and its paragraphs' texts. */
export const textsOf = (note: Note): Record<string, string[]> =>
  Object.fromEntries(
    note.sections.map(({ heading, paragraphs }) => [heading, paragraphs.map(paragraphText)]),
  );

/** What the cells of the note's numbers hold, beside what the note says. */
export const besideCells = (host: XlsxHost, note: Note) =>
  figuresOf(note).map(({ value, cell }) => ({
    value,
    found: host.workbook.sheet(cell.sheet)!.valueAt(cell.row, cell.column),
  }));

export const draft = (host: XlsxHost, language: Language = 'zh-CN') =>
  draftQuarterNote(host, language);
