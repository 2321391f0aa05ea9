import { Button, Checkbox, Field, Input, ProgressBar } from '@fluentui/react-components';
import { useState } from 'react';
import { format } from '../../../../language/language';
import type { Quarter } from '../../../../tracking/quarter';
import type { LedgerDescription } from '../../../../usecases/describe-ledger';
import { ErrorNotice } from '../../../parts/ErrorNotice';
import { LiveRegion } from '../../../parts/LiveRegion';
import { QuarterField } from '../../../parts/QuarterField';
import { Section } from '../../../parts/Section';
import { useMessages, usePane } from '../../../session/environment';
import type { Session } from '../../../session/useSession';
import { returnsMessages } from '../../../messages/returns';
import { ItemList } from '../ItemList';
import { useReturnsStyles } from '../returns-step.styles';
import { OfficeChoice } from './OfficeChoice';
import { useIssue, type MadeIssue } from './useIssue';

export interface IssueSectionProps {
  session: Session;
  ledger: LedgerDescription;
  onRecorded: () => void;
}

/** 下发: of which quarter, by when and to whom, and the workbooks as one .zip. */
export function IssueSection({ session, ledger, onRecorded }: IssueSectionProps) {
  const styles = useReturnsStyles();
  const texts = useMessages(returnsMessages).issue;
  const [wanted, setWanted] = useState<Quarter | null>(null);
  const [deadline, setDeadline] = useState('');
  const [contact, setContact] = useState('');
  const [support, setSupport] = useState(false);
  const [chosen, setChosen] = useState<ReadonlySet<string> | null>(null);
  const actions = useIssue(session, onRecorded);
  const { made, progress, running, offer } = actions;
  const quarter = wanted ?? ledger.quarter;
  const start = () =>
    actions.make({
      ...{ quarter, contact, support, time: new Date() },
      ...(deadline !== '' && { deadline }),
      ...(chosen && { offices: [...chosen] }),
    });
  return (
    <Section heading={texts.heading}>
      <p className={styles.hint}>{texts.intro}</p>
      <div className={styles.fields}>
        <QuarterField label={texts.quarter} value={quarter} onChange={setWanted} />
        <Field label={texts.deadline} hint={texts.deadlineHint}>
          <Input type="date" value={deadline} onChange={(_, { value }) => setDeadline(value)} />
        </Field>
      </div>
      <Field label={texts.contact}>
        <Input value={contact} onChange={(_, { value }) => setContact(value)} />
      </Field>
      <Checkbox
        label={texts.support}
        checked={support}
        onChange={(_, { checked }) => {
          setSupport(checked === true);
          // Other offices may come in, or go.
          setChosen(null);
          offer({ quarter, support: checked === true });
        }}
      />
      <OfficeChoice
        offered={actions.offered}
        chosen={chosen}
        onOpen={() => offer({ quarter, support })}
        onChoose={setChosen}
      />
      <Button
        className={styles.action}
        appearance="primary"
        disabledFocusable={running || chosen?.size === 0}
        onClick={() => chosen?.size !== 0 && start()}
      >
        {running ? texts.running : texts.run}
      </Button>
      {progress && (
        <ProgressBar
          value={progress.done / progress.total}
          aria-label={texts.heading}
          aria-valuetext={format(texts.progress, progress)}
        />
      )}
      <LiveRegion testId="issued">
        {progress && format(texts.progress, progress)}
        {made && <p className={styles.text}>{doneText(made, texts.done)}</p>}
      </LiveRegion>
      {made && made.issue.unassigned.length > 0 && <Unassigned made={made} />}
      <ErrorNotice error={actions.error} onDismiss={actions.dismissError} />
    </Section>
  );
}

const doneText = ({ issue, file }: MadeIssue, template: string) =>
  format(template, {
    issue: issue.issue,
    quarter: issue.quarter,
    files: issue.files.length,
    deadline: issue.deadline,
    file,
  });

/** Rows that went to nobody, with the groups of which the roster names no members. */
function Unassigned({ made: { issue } }: { made: MadeIssue }) {
  const styles = useReturnsStyles();
  const { messages } = usePane();
  const texts = useMessages(returnsMessages).issue;
  const label = format(texts.unassigned, { count: issue.unassigned.length });
  return (
    <details>
      <summary className={styles.summary}>{label}</summary>
      <ItemList
        label={label}
        items={issue.unassigned}
        render={({ id, name, groups }) =>
          format(groups.length > 0 ? texts.rowGroups : texts.row, {
            ...{ id, name },
            groups: groups.join(messages.listSeparator),
          })
        }
      />
    </details>
  );
}
