import { format, type Language } from '../../../language/language';
import type { Indicator, Plan, Revision, Task } from '../../../plan/model';
import { joinUnits } from '../../../plan/offices/office-list';
import { usePane } from '../../context/PaneContext';
import { targetText } from '../items/target-text';
import { type ReviewMessages, useReviewMessages } from '../messages';
import { useCardStyles } from './card.styles';
import { CardHead } from './CardHead';
import { DecisionButtons } from './DecisionButtons';
import { Quote } from './Quote';

export interface RevisionCardProps {
  plan: Plan;
  revision: Revision;
  selected: boolean;
  onDecide: (adopt: boolean) => void;
}

/** What a unit asked to change, beside what the draft says. */
export function RevisionCard({ plan, revision, selected, onDecide }: RevisionCardProps) {
  const styles = useCardStyles();
  const { language } = usePane();
  const messages = useReviewMessages();
  const texts = messages.revision;
  const { decision, record: id } = revision;
  const record = [...plan.indicators, ...plan.tasks].find((candidate) => candidate.id === id);
  return (
    <>
      <CardHead
        open={decision === 'proposed'}
        state={texts.states[decision]}
        label={format(texts.label, { by: revision.by })}
      />
      <span className={styles.name}>{record && nameOf(record)}</span>
      {differences(revision, record, messages, language).map((line) => (
        <span key={line}>{line}</span>
      ))}
      {revision.reason !== undefined && (
        <span className={styles.small}>{format(texts.reason, { reason: revision.reason })}</span>
      )}
      <Quote text={revision.quote} full={selected} />
      {selected && <DecisionButtons yes={texts.adopt} no={texts.decline} onDecide={onDecide} />}
    </>
  );
}

const nameOf = (record: Indicator | Task) => ('name' in record ? record.name : record.title);

function differences(
  { target, lead, support }: Revision,
  record: Indicator | Task | undefined,
  { revision: texts, noUnits }: ReviewMessages,
  language: Language,
): string[] {
  if (!record) return [];
  const units = (names: readonly string[]) => (names.length === 0 ? noUnits : joinUnits(names));
  const lines: string[] = [];
  if (target && 'target' in record) {
    const before = targetText(record.target, language);
    lines.push(format(texts.target, { before, after: targetText(target, language) }));
  }
  if (lead) lines.push(format(texts.lead, { before: units(record.lead), after: units(lead) }));
  if (support) {
    const change = { before: units(record.support), after: units(support) };
    lines.push(format(texts.support, change));
  }
  return lines;
}
