import { MessageBar, MessageBarBody } from '@fluentui/react-components';
import { format } from '../../../language/language';
import type { Plan } from '../../../plan/model';
import { rowCount } from '../../../plan/row-ids';
import type { LedgerDescription } from '../../../usecases/describe-ledger';
import type { Messages } from '../../messages';
import { Section } from '../../parts/Section';
import { usePane } from '../../session/environment';
import { useFillStepStyles } from './fill-step.styles';

export interface FillPreviewProps {
  plan: Plan;
  ledger: LedgerDescription | null;
  /** The workbook is an example, or belongs to another district or year. */
  blocked: boolean;
  /** The workbook is an example, and the plan an office's own. */
  example: boolean;
}

/** What will be written, and what the workbook holds already. */
export function FillPreview({ plan, ledger, blocked, example }: FillPreviewProps) {
  const styles = useFillStepStyles();
  const { messages } = usePane();
  const { willWrite, writes, present } = messages.fill;
  const presentText = example
    ? messages.fill.presentExample
    : describePresent(plan, ledger, messages);
  return (
    <>
      <Section heading={willWrite}>
        <p className={styles.text}>{plan.title}</p>
        <ul className={styles.list}>
          <li>{writes.cover}</li>
          <li>{writes.phasing}</li>
          <li>{format(writes.ledger, { count: rowCount(plan) })}</li>
          <li>{format(writes.tasks, { count: plan.tasks.length })}</li>
          <li>{writes.summary}</li>
          <li>{writes.checks}</li>
        </ul>
      </Section>
      <Section heading={present}>
        {blocked ? (
          <MessageBar intent="warning" layout="multiline">
            <MessageBarBody>{presentText}</MessageBarBody>
          </MessageBar>
        ) : (
          <p className={styles.text}>{presentText}</p>
        )}
      </Section>
    </>
  );
}

/** In what the workbook's ledger is none for this plan; the fill itself refuses it too. */
export function ledgerOfOther(plan: Plan, ledger: LedgerDescription): 'district' | 'year' | null {
  if (ledger.district !== plan.district) return 'district';
  // Filling its own plan again mends a year that was mistyped on the cover.
  return ledger.planId === plan.id || plan.years.includes(ledger.year) ? null : 'year';
}

function describePresent(plan: Plan, ledger: LedgerDescription | null, { fill }: Messages): string {
  if (!ledger) return fill.presentEmpty;
  const { district, title, planId, year } = ledger;
  const other = ledgerOfOther(plan, ledger);
  if (other === 'district') return format(fill.presentOther, { district });
  if (other === 'year') return format(fill.presentOtherYear, { district, year });
  return planId === plan.id ? fill.presentSame : format(fill.presentOtherPlan, { district, title });
}
