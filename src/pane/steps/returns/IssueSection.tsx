import { Button, Checkbox, Field, Input, ProgressBar } from '@fluentui/react-components';
import { useState } from 'react';
import { format } from '../../../language/language';
import { ErrorNotice } from '../../parts/ErrorNotice';
import { LiveRegion } from '../../parts/LiveRegion';
import { Section } from '../../parts/Section';
import { useMessages, usePane } from '../../session/environment';
import type { Session } from '../../session/useSession';
import { returnsMessages } from '../../messages/returns';
import { ItemList } from './ItemList';
import { useReturnsStyles } from './returns-step.styles';
import { useIssue, type MadeIssue } from './useIssue';

/** 下发: by when and to whom, and the workbooks as one .zip. */
export function IssueSection(props: { session: Session; onRecorded: () => void }) {
  const styles = useReturnsStyles();
  const texts = useMessages(returnsMessages).issue;
  const [deadline, setDeadline] = useState('');
  const [contact, setContact] = useState('');
  const [support, setSupport] = useState(false);
  const { run, running, error, clearError, made, progress } = useIssue(
    props.session,
    props.onRecorded,
  );
  const start = () =>
    void run({ contact, support, ...(deadline !== '' && { deadline }), time: new Date() });
  return (
    <Section heading={texts.heading}>
      <p className={styles.hint}>{texts.intro}</p>
      <Field label={texts.deadline}>
        <Input type="date" value={deadline} onChange={(_, { value }) => setDeadline(value)} />
      </Field>
      <Field label={texts.contact}>
        <Input value={contact} onChange={(_, { value }) => setContact(value)} />
      </Field>
      <Checkbox
        label={texts.support}
        checked={support}
        onChange={(_, { checked }) => setSupport(checked === true)}
      />
      <Button
        className={styles.action}
        appearance="primary"
        disabledFocusable={running}
        onClick={start}
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
      <ErrorNotice error={error} onDismiss={clearError} />
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
