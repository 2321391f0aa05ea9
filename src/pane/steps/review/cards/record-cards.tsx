import { Button } from '@fluentui/react-components';
import { format } from '../../../../language/language';
import type { Indicator, Plan, Rejection, Task } from '../../../../plan/model';
import { conflictOf } from '../../../../plan/review';
import { usePane, useMessages } from '../../../session/environment';
import { indicatorText, numberText } from '../items/indicator-text';
import { isUnsure } from '../items/items';
import { useCardStyles } from '../review.styles';
import { taskDraftOf } from '../forms/drafts';
import { CardHead, Chip, labelled, Quote, Units } from './card-parts';
import { patternText, readingMessages, reasonText } from '../../../messages/reading';
import { reviewMessages, type ReviewMessages } from '../../../messages/review';

export interface IndicatorCardProps {
  plan: Plan;
  record: Indicator;
  selected: boolean;
}

/** One indicator as it was read. */
export function IndicatorCard({ plan, record, selected }: IndicatorCardProps) {
  const styles = useCardStyles();
  const { language } = usePane();
  const messages = useMessages(reviewMessages);
  const { unit } = record.target;
  const pattern = patternText(record.pattern, useMessages(readingMessages));
  return (
    <>
      <span className={styles.top}>
        <StateChip record={record} messages={messages} />
        {record.sameAs === undefined && isUnsure(record) && (
          <Chip
            state="warning"
            text={format(messages.unsure, { reason: reasonText(record.reason, messages) })}
          />
        )}
        <ConflictChip plan={plan} record={record} messages={messages} />
      </span>
      <span className={styles.name}>{record.name}</span>
      <span>{indicatorText(record, language)}</span>
      {record.baseline !== undefined && (
        <span>
          {format(messages.baseline, { value: `${numberText(record.baseline)} ${unit}` })}
        </span>
      )}
      <Units lead={record.lead} support={record.support} />
      <Field field={record.field} />
      {selected && (
        <span className={styles.small}>
          {format(messages.section, { section: record.section })}
        </span>
      )}
      {selected && pattern !== null && <span className={styles.small}>{pattern}</span>}
      <Quote text={record.quote} full={selected} />
    </>
  );
}

interface ChipProps {
  record: Indicator;
  messages: ReviewMessages;
}

function StateChip({ record: { sameAs, reviewed }, messages }: ChipProps) {
  if (sameAs !== undefined) return <Chip state="info" text={messages.repeat} />;
  return reviewed === false ? (
    <Chip state="open" text={messages.unreviewed} />
  ) : (
    <Chip state="done" text={messages.reviewed} />
  );
}

function ConflictChip({ plan, record, messages }: ChipProps & { plan: Plan }) {
  const conflict = conflictOf(plan, record.id);
  if (!conflict) return null;
  return conflict.settled ? (
    <Chip state="info" text={messages.settledConflict} />
  ) : (
    <Chip state="warning" text={messages.inConflict} />
  );
}

/** One work item as it was read. */
export function TaskCard({ record, selected }: { record: Task; selected: boolean }) {
  const styles = useCardStyles();
  const messages = useMessages(reviewMessages);
  const { language } = usePane();
  const open = record.reviewed === false;
  return (
    <>
      <CardHead
        open={open}
        state={open ? messages.unreviewed : messages.reviewed}
        label={messages.task}
      />
      <span className={styles.name}>{record.title}</span>
      <Units lead={record.lead} support={record.support} />
      <Field field={record.field} />
      {record.milestones && (
        <span className={styles.small}>
          {messages.form.milestones} {taskDraftOf(record, language).milestones}
        </span>
      )}
      {selected && (
        <>
          <span className={styles.small}>
            {format(messages.section, { section: record.section })}
          </span>
          <Quote text={record.quote} full />
        </>
      )}
    </>
  );
}

export interface RejectedCardProps {
  rejection: Rejection;
  selected: boolean;
  onRestore: () => void;
}

/** A record that was taken out, with the way back. */
export function RejectedCard({ rejection, selected, onRestore }: RejectedCardProps) {
  const styles = useCardStyles();
  const { language } = usePane();
  const messages = useMessages(reviewMessages);
  const { kind, record } = rejection;
  return (
    <>
      <span className={styles.top}>
        <Chip state="info" text={messages.rejected} />
        {kind === 'task' && <span>{messages.task}</span>}
      </span>
      <span className={styles.name}>{kind === 'task' ? record.title : record.name}</span>
      {kind === 'indicator' && <span>{indicatorText(record, language)}</span>}
      <Units lead={record.lead} support={record.support} />
      <Quote text={record.quote} full={selected} />
      {selected && (
        <div className={styles.actions}>
          <Button size="small" className={styles.button} appearance="primary" onClick={onRestore}>
            {messages.restore}
          </Button>
        </div>
      )}
    </>
  );
}

function Field({ field }: { field: string | undefined }) {
  const styles = useCardStyles();
  const messages = useMessages(reviewMessages);
  if (field === undefined) return null;
  return <span className={styles.small}>{labelled(messages.form.field, field, messages)}</span>;
}
