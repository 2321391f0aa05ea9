import type { Language } from '../language/language';
import { dueDates } from '../plan/due-quarter';
import type { Milestone } from '../plan/model';
import { isQuarter } from './quarter';
import { labelledParts, reasonLabels } from './reasons';

/** Milestones as a cell has them: a line for each, "二季度：6月底前完成主体工程". */
export const milestoneLines = (milestones: readonly Milestone[], language: Language): string =>
  [...milestones]
    .sort((a, b) => a.dueBy - b.dueBy)
    .map(({ dueBy, text }) => `${reasonLabels[language][dueBy as 1 | 2 | 3 | 4]}${text}`)
    .join('\n');

/**
 * The milestones of a cell, as a line or a part of one names their quarter: 二季度：竣工, 6月底前：竣工, 三季度竣工; a line without
 * one goes on with the step before it. Null where a step has no quarter, several dates, or no words: none is guessed.
 */
export function readMilestones(cell: string): Milestone[] | null {
  const steps: Milestone[] = [];
  let separator = '';
  for (const piece of cell.split(/(\r?\n|[；;])/)) {
    const isSeparator = /^[\s；;]*$/.test(piece);
    const step = isSeparator ? null : stepOf(piece.trim());
    const last = steps[steps.length - 1];
    if (isSeparator) separator = piece.trim() || '\n';
    else if (step) steps.push(step);
    else if (last && !isDated(piece)) last.text += `${separator}${piece.trimEnd()}`;
    else return null;
  }
  return steps;
}

function stepOf(line: string): Milestone | null {
  const [labelled] = labelledParts(line);
  if (isQuarter(labelled?.about)) return worded(labelled.about, labelled.text);
  const [date, ...others] = dueDates(line);
  if (date?.start !== 0 || others.length > 0) return null;
  return worded(date.quarter, line.slice(date.end).replace(/^[\s:：,，、]+/, ''));
}

const worded = (dueBy: number, text: string): Milestone | null =>
  text.trim() === '' ? null : { dueBy, text: text.trim() };

/** Names a quarter of its own, though not in a way that is read. */
const isDated = (piece: string): boolean =>
  labelledParts(piece.trim())[0]?.label !== '' || dueDates(piece)[0]?.start === 0;
