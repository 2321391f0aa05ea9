import type { Language, Localised } from '../language/language';
import type { TrackingSettings } from '../tracking/track';
import { textLiteral } from '../tracking/text-literal';
import type { SheetResults } from './description';
import { definedNames } from './defined-names';

/** What follows the reporting period in the line under a sheet's title. */
export type QuarterLine = Localised;

/** The period and the gap behind it: words, and the cover's cells that stand between them. */
const period: Record<Language, readonly (string | { name: 'year' | 'quarter' })[]> = {
  'zh-CN': ['报告期：', { name: 'year' }, '年第', { name: 'quarter' }, '季度　　'],
  en: ['Reporting period: Q', { name: 'quarter' }, ' ', { name: 'year' }, '    '],
};

/** The formula that shows the line and follows the cover. */
export function quarterLineFormula(line: QuarterLine, language: Language): string {
  const parts = [...period[language], line[language]];
  return `=${parts.map((part) => (typeof part === 'string' ? textLiteral(part) : definedNames[part.name])).join('&')}`;
}

/** What that formula shows. */
export function quarterLineText(
  line: QuarterLine,
  language: Language,
  settings: Pick<TrackingSettings, 'year' | 'quarter'>,
): string {
  const words = period[language].map((part) =>
    typeof part === 'string' ? part : settings[part.name],
  );
  return `${words.join('')}${line[language]}`;
}

/** The result of the line under the title of a sheet of that name. */
export const quarterLineResult = (
  line: QuarterLine,
  sheet: string,
  {
    language,
    settings,
  }: { language: Language; settings: Pick<TrackingSettings, 'year' | 'quarter'> },
): SheetResults => ({
  sheet,
  at: { row: 1, column: 0, rows: 1, columns: 1 },
  values: [[quarterLineText(line, language, settings)]],
});
