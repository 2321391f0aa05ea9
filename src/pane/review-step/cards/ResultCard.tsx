import { format } from '../../../language/language';
import type { Plan, Result } from '../../../plan/model';
import { baselineOf } from '../../../plan/review';
import { usePane } from '../../context/PaneContext';
import { numberText, targetText } from '../items/target-text';
import { useReviewMessages } from '../messages';
import { useCardStyles } from './card.styles';
import { CardHead } from './CardHead';
import { Chip } from './Chip';
import { DecisionButtons } from './DecisionButtons';
import { Quote } from './Quote';

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
  const messages = useReviewMessages();
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
