import { useState } from 'react';
import type { Indicator, Task } from '../../../../plan/model';
import type { IndicatorChange, TaskChange } from '../../../../plan/review';
import { measureTerms, planAimTerms } from '../../../../tracking/terms';
import {
  boundsOf,
  draftOf,
  type DraftProblem,
  type DraftProblems,
  type IndicatorDraft,
  readDraft,
  readTaskDraft,
  type TaskDraft,
  taskDraftOf,
  withAim,
} from './drafts';
import { ChoiceField, RecordForm, TextField } from './fields';
import { reviewMessages } from '../../../messages/review';
import { useMessages, usePane } from '../../../session/environment';

export interface IndicatorFormProps {
  /** What is changed; of a new one, what is known of it. */
  record: Omit<Indicator, 'id'>;
  onSave: (change: IndicatorChange) => void;
  onCancel: () => void;
}

/** Everything of an indicator that a reviewer may put right. */
export function IndicatorForm({ record, onSave, onCancel }: IndicatorFormProps) {
  const messages = useMessages(reviewMessages);
  const texts = messages.form;
  const [draft, setDraft] = useState(() => draftOf(record));
  const [problems, setProblems] = useState<DraftProblems>({});
  const bounds = boundsOf(draft.aim);

  const save = () => {
    const read = readDraft(record, draft);
    if ('problems' in read) setProblems(read.problems);
    else onSave(read.change);
  };
  const field = (name: keyof IndicatorDraft) => ({
    value: draft[name],
    problem: problems[name],
    onChange: (value: string) => setDraft({ ...draft, [name]: value }),
  });
  return (
    <RecordForm label={messages.edit} onSave={save} onCancel={onCancel}>
      <TextField label={texts.name} wide autoFocus {...field('name')} />
      <ChoiceField
        label={texts.operator}
        value={draft.aim}
        terms={planAimTerms}
        onChange={(aim) => setDraft(withAim(draft, aim))}
      />
      {bounds.low && (
        <TextField label={bounds.high ? texts.rangeLow : texts.low} {...field('low')} />
      )}
      {bounds.high && <TextField label={texts.high} {...field('high')} />}
      <TextField label={texts.unit} {...field('unit')} />
      <ChoiceField
        label={texts.measure}
        value={draft.measure}
        terms={measureTerms}
        onChange={(measure) => setDraft({ ...draft, measure })}
      />
      <TextField label={texts.period} {...field('period')} />
      <TextField label={texts.baseline} {...field('baseline')} />
      <TextField label={texts.field} wide {...field('field')} />
      <TextField label={texts.lead} wide hint={texts.unitsHint} {...field('lead')} />
      <TextField label={texts.support} wide {...field('support')} />
    </RecordForm>
  );
}

export interface TaskFormProps {
  record: Task;
  onSave: (change: TaskChange) => void;
  onCancel: () => void;
}

/** Everything of a work item that a reviewer may put right. */
export function TaskForm({ record, onSave, onCancel }: TaskFormProps) {
  const messages = useMessages(reviewMessages);
  const texts = messages.form;
  const { language } = usePane();
  const [draft, setDraft] = useState(() => taskDraftOf(record, language));
  const [problems, setProblems] = useState<Partial<Record<keyof TaskDraft, DraftProblem>>>({});
  const save = () => {
    const read = readTaskDraft(record, draft, language);
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
      <TextField label={texts.field} wide {...field('field')} />
      <TextField label={texts.lead} wide hint={texts.unitsHint} {...field('lead')} />
      <TextField label={texts.support} wide {...field('support')} />
      <TextField
        label={texts.milestones}
        wide
        hint={texts.milestonesHint}
        {...field('milestones')}
      />
    </RecordForm>
  );
}
