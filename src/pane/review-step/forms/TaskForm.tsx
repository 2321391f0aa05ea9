import { useState } from 'react';
import type { Task } from '../../../plan/model';
import type { TaskChange } from '../../../plan/review';
import { useReviewMessages } from '../messages';
import type { DraftProblem } from './indicator-draft';
import { RecordForm } from './RecordForm';
import { type TaskDraft, readTaskDraft, taskDraftOf } from './task-draft';
import { TextField } from './TextField';

export interface TaskFormProps {
  record: Task;
  onSave: (change: TaskChange) => void;
  onCancel: () => void;
}

/** Everything of a work item that a reviewer may put right. */
export function TaskForm({ record, onSave, onCancel }: TaskFormProps) {
  const messages = useReviewMessages();
  const texts = messages.form;
  const [draft, setDraft] = useState(() => taskDraftOf(record));
  const [problems, setProblems] = useState<Partial<Record<keyof TaskDraft, DraftProblem>>>({});
  const save = () => {
    const read = readTaskDraft(record, draft);
    if ('problems' in read) setProblems(read.problems);
    else onSave(read.change);
  };
  const field = (name: keyof TaskDraft) => ({
    value: draft[name],
    problem: problems[name],
    onChange: (value: string) => setDraft({ ...draft, [name]: value }),
  });
  return (
    <RecordForm label={messages.edit} onSave={save} onCancel={onCancel}>
      <TextField label={texts.title} wide autoFocus {...field('title')} />
      <TextField label={texts.lead} wide hint={texts.unitsHint} {...field('lead')} />
      <TextField label={texts.support} wide {...field('support')} />
    </RecordForm>
  );
}
