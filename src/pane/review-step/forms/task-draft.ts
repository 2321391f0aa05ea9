import type { Task } from '../../../plan/model';
import type { TaskChange } from '../../../plan/review';
import { joinUnits, splitUnits } from '../../../plan/offices/office-list';
import { type DraftProblem, isOneUnit } from './indicator-draft';

/** A work item as it stands in the form. */
export interface TaskDraft {
  title: string;
  lead: string;
  support: string;
}

export const taskDraftOf = ({ title, lead, support }: Task): TaskDraft => ({
  title,
  lead: joinUnits(lead),
  support: joinUnits(support),
});

/** Reads the form. Only what differs from the record is a change. */
export function readTaskDraft(
  record: Task,
  draft: TaskDraft,
): { change: TaskChange } | { problems: Partial<Record<keyof TaskDraft, DraftProblem>> } {
  const title = draft.title.trim();
  const lead = splitUnits(draft.lead);
  const support = splitUnits(draft.support);
  const problems: Partial<Record<keyof TaskDraft, DraftProblem>> = {};
  if (title === '') problems.title = 'missing';
  if (!lead.every(isOneUnit)) problems.lead = 'notUnits';
  if (!support.every(isOneUnit)) problems.support = 'notUnits';
  if (Object.keys(problems).length > 0) return { problems };
  const same = (a: readonly string[], b: readonly string[]) => joinUnits(a) === joinUnits(b);
  return {
    change: {
      ...(title === record.title ? {} : { title }),
      ...(same(lead, record.lead) ? {} : { lead }),
      ...(same(support, record.support) ? {} : { support }),
    },
  };
}
