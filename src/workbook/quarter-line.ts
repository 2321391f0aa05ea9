import type { Language } from '../language/language';
import type { Quarter } from '../tracking/quarter';
import { definedNames } from './sheet-names';

/** A line with the reporting quarter in it: the words before and after the quarter's number. */
export type QuarterLine = Record<Language, readonly [before: string, after: string]>;

/** The formula that shows the line and follows the reporting quarter. */
export function quarterLineFormula(line: QuarterLine, language: Language): string {
  const [before, after] = line[language];
  return `="${before}"&${definedNames.quarter}&"${after}"`;
}

/** What that formula shows. */
export function quarterLineText(line: QuarterLine, language: Language, quarter: Quarter): string {
  const [before, after] = line[language];
  return `${before}${quarter}${after}`;
}
