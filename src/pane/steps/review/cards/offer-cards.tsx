import { Button } from '@fluentui/react-components';
import { format, type Language } from '../../../../language/language';
import type { Indicator, Plan, Result, Revision, Task } from '../../../../plan/model';
import { joinUnits } from '../../../../plan/offices/office-list';
import { baselineOf } from '../../../../plan/review';
import { usePane, useMessages } from '../../../session/environment';
import { numberText, targetText } from '../items/indicator-text';
import { useCardStyles } from '../review.styles';
import { CardHead, Chip, Quote } from './card-parts';
import { reviewMessages, type ReviewMessages } from '../../../messages/review';

export interface ResultCardProps {
  plan: Plan;
  result: Result;
  selected: boolean;
  onDecide: (accept: boolean) => void;
}

/** A result of an earlier period, offered to an indicator as its baseline. */
export function ResultCard({ plan, result, selected, onDecide }: ResultCardProps) {
  const styles = useCardStyles();
  const { language } = usePane();
  const messages = useMessages(reviewMessages);
  const texts = messages.result;
  const indicator = plan.indicators.find(({ id }) => id === result.indicator);
  const decision = result.decision ?? 'proposed';
  const fits = indicator !== undefined && baselineOf(result, indicator) !== null;
  return (
    <>
      <CardHead open={decision === 'proposed'} state={texts.states[decision]} label={texts.label} />
      <span className={styles.name}>
        {format(texts.found, {
          period: result.period,
          name: result.name,
          value: `${numberText(result.value)} ${result.unit}`,
        })}
      </span>
      {indicator && (
        <span>
          {format(texts.forIndicator, {
            name: indicator.name,
            target: targetText(indicator.target, language),
          })}
        </span>
      )}
      {!fits && <Chip state="warning" text={texts.otherUnit} />}
      <Quote text={result.quote} full={selected} />
      {selected && (
        <DecisionButtons
          yes={texts.accept}
          no={texts.decline}
          possible={fits}
          onDecide={onDecide}
        />
      )}
    </>
  );
}

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
  const messages = useMessages(reviewMessages);
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

export interface DecisionButtonsProps {
  yes: string;
  no: string;
  /** Whether it can be taken at all; it can always be declined. */
  possible?: boolean;
  onDecide: (yes: boolean) => void;
}

/** Taking or declining what the document offers. */
export function DecisionButtons({ yes, no, possible = true, onDecide }: DecisionButtonsProps) {
  const styles = useCardStyles();
  return (
    <div className={styles.actions}>
      <Button
        size="small"
        className={styles.button}
        appearance="primary"
        disabledFocusable={!possible}
        onClick={() => onDecide(true)}
      >
        {yes}
      </Button>
      <Button size="small" className={styles.button} onClick={() => onDecide(false)}>
        {no}
      </Button>
    </div>
  );
}
