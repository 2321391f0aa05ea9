import { useState } from 'react';
import type { Indicator } from '../../../plan/model';
import type { IndicatorChange } from '../../../plan/review';
import { measureTerms, operatorTerms } from '../../../tracking/terms';
import { useReviewMessages } from '../messages';
import { ChoiceField } from './ChoiceField';
import {
  type DraftProblems,
  type IndicatorDraft,
  boundsOf,
  draftOf,
  readDraft,
  withOperator,
} from './indicator-draft';
import { RecordForm } from './RecordForm';
import { TextField } from './TextField';

export interface IndicatorFormProps {
  record: Indicator;
  onSave: (change: IndicatorChange) => void;
  onCancel: () => void;
}

/** Everything of an indicator that a reviewer may put right. */
export function IndicatorForm({ record, onSave, onCancel }: IndicatorFormProps) {
  const messages = useReviewMessages();
  const texts = messages.form;
  const [draft, setDraft] = useState(() => draftOf(record));
  const [problems, setProblems] = useState<DraftProblems>({});
  const bounds = boundsOf(draft.op);

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
        value={draft.op}
        terms={operatorTerms}
        onChange={(op) => setDraft(withOperator(draft, op))}
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
      <TextField label={texts.lead} wide hint={texts.unitsHint} {...field('lead')} />
      <TextField label={texts.support} wide {...field('support')} />
    </RecordForm>
  );
}
