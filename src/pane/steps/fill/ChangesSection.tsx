import { Field, Input, Radio, RadioGroup, Select } from '@fluentui/react-components';
import { format } from '../../../language/language';
import { adjustmentKinds, type AdjustmentKind } from '../../../plan/model';
import { isQuarter, quarters } from '../../../tracking/quarter';
import type { ChangeReason } from '../../../usecases/types';
import { PortionedList } from '../../parts/PortionedList';
import { Section } from '../../parts/Section';
import { usePane } from '../../session/environment';
import { useFillStepStyles } from './fill-step.styles';
import type { ToldChange } from '../../../usecases/plan-changes';

export interface ChangesSectionProps {
  changes: readonly ToldChange[];
  reason: ChangeReason;
  onReason: (reason: ChangeReason) => void;
}

/** What the plan in hand fills otherwise than the ledger has it, and why: both are recorded. */
export default function ChangesSection({ changes, reason, onReason }: ChangesSectionProps) {
  const styles = useFillStepStyles();
  const { messages } = usePane();
  const texts = messages.fill.changes;
  const isAdjustment = reason.kind === 'adjustment';
  const isMissing = isAdjustment && (reason.basis ?? '').trim() === '';
  return (
    <Section heading={texts.heading}>
      <p className={styles.text} data-testid="changes">
        {format(texts.count, { count: changes.length })}
      </p>
      <details className={styles.records}>
        <summary className={styles.summary}>{texts.list}</summary>
        <PortionedList
          className={styles.list}
          items={changes}
          keyOf={({ record }) => record}
          render={({ name, differences }) => (
            <>
              {name}
              {differences.map((difference) => (
                <div key={difference.what} className={styles.difference}>
                  {format(texts.difference, { ...difference })}
                </div>
              ))}
            </>
          )}
        />
      </details>
      <Field label={texts.kind}>
        <RadioGroup
          value={reason.kind}
          onChange={(_, { value }) => onReason({ ...reason, kind: value as AdjustmentKind })}
        >
          {adjustmentKinds.map((kind) => (
            <Radio key={kind} value={kind} label={texts.kinds[kind]} />
          ))}
        </RadioGroup>
      </Field>
      {isAdjustment && (
        <Field label={texts.from}>
          <Select
            value={String(reason.from)}
            onChange={(_, { value }) => {
              const from = Number(value);
              if (isQuarter(from)) onReason({ ...reason, from });
            }}
          >
            {quarters.map((quarter) => (
              <option key={quarter} value={quarter}>
                {format(texts.quarter, { quarter })}
              </option>
            ))}
          </Select>
        </Field>
      )}
      <Field
        label={texts.basis}
        hint={texts.basisHint}
        validationMessage={isMissing ? texts.basisMissing : undefined}
        required={isAdjustment}
      >
        <Input
          value={reason.basis ?? ''}
          onChange={(_, { value }) => onReason({ ...reason, basis: value })}
        />
      </Field>
    </Section>
  );
}
