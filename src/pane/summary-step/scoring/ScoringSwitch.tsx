import { Switch } from '@fluentui/react-components';
import { format } from '../../../language/language';
import type { ScoresDescription } from '../../../usecases/describe-scores';
import { ErrorNotice } from '../../parts/ErrorNotice';
import { LiveRegion } from '../../parts/LiveRegion';
import { useScoringMessages } from './messages';
import { ScoringProblems } from './ScoringProblems';
import { useScoringStyles } from './scoring.styles';
import type { Scoring } from './useScoring';

/** Whether the report comes with scores, what that means, and what there is to know of the weights. */
export function ScoringSwitch({ scoring, disabled }: { scoring: Scoring; disabled: boolean }) {
  const styles = useScoringStyles();
  const texts = useScoringMessages();
  const { scores, isOn } = scoring;
  return (
    <div className={styles.root}>
      <Switch
        className={styles.switch}
        label={texts.label}
        checked={isOn}
        disabled={disabled}
        onChange={(_, { checked }) => scoring.choose(checked)}
      />
      <p className={styles.hint}>{texts.hint}</p>
      <LiveRegion>
        {scores && isOn && <WeightsLine scores={scores} />}
        {scores && scores.sheet !== null && !isOn && <p className={styles.text}>{texts.stays}</p>}
      </LiveRegion>
      {scores && isOn && <ScoringProblems scores={scores} onGoTo={scoring.goTo} />}
      <ErrorNotice error={scoring.error} onDismiss={scoring.dismissError} />
    </div>
  );
}

/** How the weights stand, and what the sheet lacks. */
function WeightsLine({ scores }: { scores: ScoresDescription }) {
  const styles = useScoringStyles();
  const texts = useScoringMessages();
  const { sheet, weights, unlisted } = scores;
  if (sheet === null) return <p className={styles.text}>{texts.equal}</p>;
  return (
    <>
      <p className={styles.text}>
        {format(weights === 100 ? texts.weights : texts.notHundred, { weights })}
      </p>
      {unlisted > 0 && <p className={styles.text}>{format(texts.unlisted, { count: unlisted })}</p>}
    </>
  );
}
