import type { Language } from '../language/language';
import type { Milestone } from '../plan/model';
import { isQuarter } from './quarter';
import { labelledParts, reasonLabels } from './reasons';

/** Milestones as a cell has them: a line for each, "二季度：6月底前完成主体工程". */
export const milestoneLines = (milestones: readonly Milestone[], language: Language): string =>
  [...milestones]
    .sort((a, b) => a.dueBy - b.dueBy)
    .map(({ dueBy, text }) => `${reasonLabels[language][dueBy as 1 | 2 | 3 | 4]}${text}`)
    .join('\n');

/** The milestones of a cell; lines that begin with no quarter are none. */
export const readMilestones = (cell: string, language: Language): Milestone[] =>
  labelledParts(cell, language).flatMap(({ about, text }): Milestone[] =>
    isQuarter(about) && text.trim() !== '' ? [{ dueBy: about, text: text.trim() }] : [],
  );
