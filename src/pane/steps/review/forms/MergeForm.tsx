import { Button, Combobox, Field, Option } from '@fluentui/react-components';
import { type KeyboardEvent, useMemo, useState } from 'react';
import type { Indicator, Plan } from '../../../../plan/model';
import { usePane, useMessages } from '../../../session/environment';
import { targetText } from '../items/indicator-text';
import { useCardStyles } from '../review.styles';
import { mergeTargets } from './merge-targets';
import { reviewMessages } from '../../../messages/review';

/** More are found by typing. */
const MOST = 30;

export interface MergeFormProps {
  plan: Plan;
  record: Indicator;
  onMerge: (into: string) => void;
  onCancel: () => void;
}

/** Choosing the indicator that another one is merged into, likely ones first. */
export function MergeForm({ plan, record, onMerge, onCancel }: MergeFormProps) {
  const styles = useCardStyles();
  const { language } = usePane();
  const texts = useMessages(reviewMessages).mergeForm;
  const [search, setSearch] = useState('');
  const [open, setOpen] = useState(true);
  const targets = useMemo(
    () => mergeTargets(plan.indicators, record, search, MOST),
    [plan.indicators, record, search],
  );
  const onKeyDown = (event: KeyboardEvent) => {
    if (event.key !== 'Escape' || open) return;
    event.stopPropagation();
    onCancel();
  };
  return (
    <div className={styles.form} data-testid="merge-form" onKeyDown={onKeyDown}>
      <Field label={texts.heading} size="small" hint={texts.hint} className={styles.wholeRow}>
        <Combobox
          size="small"
          className={styles.input}
          autoFocus
          freeform
          open={open}
          listbox={{ className: styles.options }}
          placeholder={texts.search}
          value={search}
          selectedOptions={[]}
          onOpenChange={(_, data) => setOpen(data.open)}
          onChange={(event) => setSearch(event.target.value)}
          onOptionSelect={(_, { optionValue }) => {
            if (targets.some(({ id }) => id === optionValue)) onMerge(optionValue!);
          }}
        >
          {targets.map((target) => (
            <Option key={target.id} value={target.id} text={target.name}>
              {`${target.name} · ${targetText(target.target, language)} · ${target.section}`}
            </Option>
          ))}
          {targets.length === 0 && (
            <Option value="" text={texts.none} disabled>
              {texts.none}
            </Option>
          )}
        </Combobox>
      </Field>
      <div className={styles.actions}>
        <Button size="small" className={styles.button} onClick={onCancel}>
          {texts.cancel}
        </Button>
      </div>
    </div>
  );
}
